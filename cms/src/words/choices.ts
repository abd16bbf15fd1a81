/** What an editor picks from, by the code that the contract uses. The CMS stores the Chinese word, so that forms, lists and filters read as plain language. */
export const choices = {
  theme: {
    TIMES: '时代文化',
    LOCAL: '本土文化',
    FESTIVAL: '节庆文化',
    OTHER: '其他',
  },
  activityKind: {
    PERFORMANCE: '文艺演出',
    FORUM: '文化论坛',
    CLASS: '课程讲座',
    WORKSHOP: '动手体验',
    GATHERING: '聚会联欢',
    HOME_VISIT: '上门服务',
    COMMENDATION: '表彰活动',
    VOLUNTEERING: '志愿服务',
    OTHER: '其他',
  },
  eventStatus: {
    SCHEDULED: '如期举行',
    POSTPONED: '延期',
    CANCELLED: '取消',
  },
  reviewMark: {
    SUBMITTED: '请审核',
    RETURNED: '请修改',
  },
  signUpMode: {
    NONE: '不用报名',
    REQUIRED: '需要报名',
    OPTIONAL: '可报可不报',
    PARTIAL: '部分环节要报名',
    PERFORMER_ONLY: '只有演出者报名',
    HOME_VISIT: '上门预约',
  },
  capacityUnit: {
    PERSON: '按人',
    HOUSEHOLD: '按家庭',
    SLOT: '按组',
  },
  allocation: {
    FIRST_COME: '先到先得',
    DRAW: '抽签',
  },
  segmentType: {
    SELF_REFLECTION: '做自省',
    SONG: '唱歌曲',
    SHORT_FILM: '看短片',
    STORY: '讲故事',
    CLASSIC: '诵经典',
    REFLECTION: '谈感悟',
    PLEDGE: '发善心',
    BLESSING: '送吉祥',
    OTHER: '其他',
  },
  lectureTemplate: {
    FIVE: '五个环节',
    SIX: '六个环节',
    SEVEN: '七个环节',
  },
  weekday: {
    MONDAY: '星期一',
    TUESDAY: '星期二',
    WEDNESDAY: '星期三',
    THURSDAY: '星期四',
    FRIDAY: '星期五',
    SATURDAY: '星期六',
    SUNDAY: '星期日',
  },
  nthOfMonth: {
    FIRST: '第一个',
    SECOND: '第二个',
    THIRD: '第三个',
    FOURTH: '第四个',
    LAST: '最后一个',
  },
  roleKind: {
    HOST: '主持人',
    SPEAKER: '宣讲人',
    SONG_LEADER: '领唱',
    COMMENTATOR: '点评人',
  },
  nameDisplay: {
    MASKED: '遮名显示',
    FULL: '公开全名（本人已同意）',
    TITLE: '不是人名（如“社区工作者”）',
  },
  teamKind: {
    ARTS: '文艺队伍',
    VOLUNTEER: '志愿服务队',
  },
  awardCategory: {
    CIVILIZED_FAMILY: '文明家庭',
    SCHOLARLY_FAMILY: '书香家庭',
    DEDICATED_WORKER: '爱岗敬业',
    BEAUTIFUL_FAMILY: '最美家庭',
  },
  awardLevel: {
    COMMUNITY: '社区',
    SUBDISTRICT: '街道',
    COUNTY: '县',
    CITY: '市',
    PROVINCE: '省',
    NATIONAL: '国家',
  },
  noticeUnit: {
    NATURAL: '自然日',
    WORKDAY: '工作日',
  },
  festivalKey: {
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
  },
  consentScope: {
    HALL_ONLY: '只在讲堂里讲',
    SITE_MASKED: '网站公开，遮名',
    SITE_NAMED: '网站公开，全名',
    MEDIA: '网站和媒体公开，全名',
  },
  motif: {
    spring: '福字与春联',
    lantern: '花灯与兔子灯',
    qingming: '燕子、柳枝和书',
    zongzi: '粽子和艾草',
    qixi: '鹊桥',
    midautumn: '明月与玉兔',
    ninth: '菊花与茶壶',
    show: '折扇和快板',
    door: '家门与窗花',
    phone: '手机上的大字',
    objects: '座钟、暖瓶和搪瓷缸',
    rosette: '大红花',
    stairs: '楼梯与绿植',
    wrench: '扳手与齿轮花',
    table: '一张饭桌',
    call: '老式电话',
    books: '窗下的书',
    vest: '志愿者马甲',
  },
} as const

type Choices = typeof choices
export type ChoiceKind = keyof Choices
export type Code<K extends ChoiceKind> = keyof Choices[K] & string
export type Word<K extends ChoiceKind> = Choices[K][keyof Choices[K]] & string

/** The contract's code for an editor's word; null when nothing was picked or the word is not on the list any more. */
export function codeOf<K extends ChoiceKind>(kind: K, word: string | null | undefined): Code<K> | null {
  const found = Object.entries(choices[kind]).find(([, value]) => value === word)
  return found ? (found[0] as Code<K>) : null
}

export function wordOf<K extends ChoiceKind>(kind: K, code: Code<K>): Word<K> {
  return choices[kind][code] as Word<K>
}
