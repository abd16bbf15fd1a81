import type { ActivityKind, AwardCategory, AwardLevel, CapacityUnit, RoleKind, SegmentType, Theme, TopicClass } from '@culture/contract'

/** The words that editors pick from in the CMS; a ledger repeats them. */
export const themeWords: Record<Theme, string> = { TIMES: '时代文化', LOCAL: '本土文化', FESTIVAL: '节庆文化', OTHER: '其他' }

export const kindWords: Record<ActivityKind, string> = {
  PERFORMANCE: '文艺演出',
  FORUM: '文化论坛',
  CLASS: '课程讲座',
  WORKSHOP: '动手体验',
  GATHERING: '聚会联欢',
  HOME_VISIT: '上门服务',
  COMMENDATION: '表彰活动',
  VOLUNTEERING: '志愿服务',
  OTHER: '其他',
}

export const unitWords: Record<CapacityUnit, string> = { PERSON: '席', HOUSEHOLD: '户', SLOT: '组' }

export const topicClassWords: Record<TopicClass, string> = {
  SOCIAL_MORALITY: '社会公德',
  PROFESSIONAL_ETHICS: '职业道德',
  FAMILY_VIRTUE: '家庭美德',
  PERSONAL_CHARACTER: '个人品德',
}

export const segmentWords: Record<SegmentType, string> = {
  SELF_REFLECTION: '做自省',
  SONG: '唱歌曲',
  SHORT_FILM: '看短片',
  STORY: '讲故事',
  CLASSIC: '诵经典',
  REFLECTION: '谈感悟',
  PLEDGE: '发善心',
  BLESSING: '送吉祥',
  OTHER: '其他',
}

export const roleWords: Record<RoleKind, string> = { HOST: '主持人', SPEAKER: '宣讲人', SONG_LEADER: '领唱', COMMENTATOR: '点评人' }

export const categoryWords: Record<AwardCategory, string> = {
  CIVILIZED_FAMILY: '文明家庭',
  SCHOLARLY_FAMILY: '书香家庭',
  DEDICATED_WORKER: '爱岗敬业',
  BEAUTIFUL_FAMILY: '最美家庭',
}

export const levelWords: Record<AwardLevel, string> = {
  COMMUNITY: '社区级',
  SUBDISTRICT: '街道级',
  COUNTY: '县级',
  CITY: '市级',
  PROVINCE: '省级',
  NATIONAL: '国家级',
}
