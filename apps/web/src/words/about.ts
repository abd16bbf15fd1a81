/** About the community, the festivals of the year and the plain pages. */
export const aboutWords = {
  title: '关于社区',
  description: '社区的位置、主办单位、办公时间和据报道的概况。',
  facts: '据报道',
  contact: '找到我们',
  address: '地址',
  telephone: '电话',
  officeHours: '办公时间',
  hostUnit: '主办单位',
  partners: '一起办的单位',
  series: '一年里常办的',
  seriesEvents: '看这个系列的活动',
  estates: '两个小区',
  buildings: (count: number) => `${count}栋楼`,
  freshness: (time: string) => `内容最近一次更新：${time}`,
  updated: (day: string) => `${day}更新`,
} as const

export const festivalWords = {
  title: '节日日历',
  description: '我们的节日：春节、元宵、清明、端午、七夕、中秋、重阳，今年明年都在哪天。',
  lead: '老节日跟着农历走，每年的日子都不一样。往后一年的，都算好了放在这里。',
  none: '活动还没定，定了会放在这里。',
  inDays: (days: number) => ['就是今天', '就是明天'][days] ?? `还有${days}天`,
  subscribe: '订阅到手机日历',
} as const
