import { describedEnum } from '../../graph/index.js'

export const EventStatus = describedEnum('EventStatus', '活动状态 / State of an event', {
  SCHEDULED: '如期举行 / Will take place',
  POSTPONED: '改期 / Moved to another time',
  CANCELLED: '取消 / Will not take place',
  FINISHED: '已结束 / Is over',
})
export type EventStatus = keyof typeof EventStatus

export const EventKind = describedEnum('EventKind', '活动或讲堂 / What sort of event', {
  ACTIVITY: '文化活动 / Activity',
  LECTURE_SESSION: '道德讲堂 / Session of the Morality Lecture Hall',
})
export type EventKind = keyof typeof EventKind

export const Theme = describedEnum('Theme', '文化主题 / Theme', {
  TIMES: '时代文化 / Culture of our times',
  LOCAL: '本土文化 / Local culture',
  FESTIVAL: '节庆文化 / Festivals',
  OTHER: '其他 / Other',
})

export const ActivityKind = describedEnum('ActivityKind', '活动形式 / Form of an activity', {
  PERFORMANCE: '演出 / Performance',
  FORUM: '论坛 / Forum',
  CLASS: '课堂 / Class',
  WORKSHOP: '手作 / Workshop',
  GATHERING: '联欢 / Gathering',
  HOME_VISIT: '入户 / Home visit',
  COMMENDATION: '表彰 / Commendation',
  VOLUNTEERING: '志愿服务 / Volunteering',
  OTHER: '其他 / Other',
})

export const TopicClass = describedEnum('TopicClass', '四德 / Class of topic', {
  SOCIAL_MORALITY: '社会公德 / Social morality',
  PROFESSIONAL_ETHICS: '职业道德 / Professional ethics',
  FAMILY_VIRTUE: '家庭美德 / Family virtue',
  PERSONAL_CHARACTER: '个人品德 / Personal character',
})

export const SegmentType = describedEnum('SegmentType', '讲堂环节 / Segment of a lecture session', {
  SELF_REFLECTION: '做自省 / Self-reflection',
  SONG: '唱歌曲 / Song',
  SHORT_FILM: '看短片 / Short film',
  STORY: '讲故事 / Story',
  CLASSIC: '诵经典 / Classic text',
  REFLECTION: '谈感悟 / Reflections',
  PLEDGE: '发善心 / Pledge',
  BLESSING: '送吉祥 / Blessing',
  OTHER: '其他 / Other',
})

export const RoleKind = describedEnum('RoleKind', '讲堂角色 / Role in a lecture session', {
  HOST: '主持人 / Host',
  SPEAKER: '宣讲人 / Speaker',
  SONG_LEADER: '领唱 / Song leader',
  COMMENTATOR: '点评人 / Commentator',
})

export const TeamKind = describedEnum('TeamKind', '队伍类别 / Kind of team', {
  ARTS: '文艺队伍 / Arts team',
  VOLUNTEER: '志愿服务队 / Volunteer team',
})

export const AwardCategory = describedEnum('AwardCategory', '荣誉类别 / Category of honour', {
  CIVILIZED_FAMILY: '文明家庭 / Civilised family',
  SCHOLARLY_FAMILY: '书香家庭 / Scholarly family',
  DEDICATED_WORKER: '爱岗敬业 / Dedicated worker',
  BEAUTIFUL_FAMILY: '最美家庭 / Most beautiful family',
})

export const AwardLevel = describedEnum('AwardLevel', '荣誉级别 / Level of honour', {
  COMMUNITY: '社区 / Community',
  SUBDISTRICT: '街道 / Sub-district',
  COUNTY: '县 / County',
  CITY: '市 / City',
  PROVINCE: '省 / Province',
  NATIONAL: '全国 / National',
})

export const EventOrder = describedEnum('EventOrder', '排列次序 / Order of events', {
  STARTS_AT_ASC: '开始时间从早到晚 / Earliest start first',
  STARTS_AT_DESC: '开始时间从晚到早 / Latest start first',
  UPDATED_AT_DESC: '最近更新在前 / Latest update first',
})
export type EventOrder = keyof typeof EventOrder

export const ContentSource = describedEnum('ContentSource', '内容来自哪里 / Where the content stands', {
  CMS: '与编辑系统一致 / In step with the CMS',
  REPLICA: '编辑系统不可达，用最近的副本 / The CMS is out of reach; the last good copy',
  EMPTY: '尚无内容 / Nothing published yet',
})
export type ContentSource = keyof typeof ContentSource

export const FestivalKey = describedEnum('FestivalKey', '节日 / Festival', {
  SPRING_FESTIVAL: '春节',
  LANTERN: '元宵',
  QINGMING: '清明',
  DRAGON_BOAT: '端午',
  QIXI: '七夕',
  MID_AUTUMN: '中秋',
  DOUBLE_NINTH: '重阳',
  NEW_YEARS_EVE: '除夕',
  LABA: '腊八',
  DRAGON_HEAD: '二月二',
  WINTER_SOLSTICE: '冬至',
})
