/** Activities and lectures: states, places, filters and the page of one event. */
const units = { PERSON: '席', HOUSEHOLD: '户', SLOT: '户' } as const
type Unit = keyof typeof units

export const activityWords = {
  units,
  state: {
    finished: '已结束',
    finishedWithRecap: '已结束，有回顾',
    cancelled: '已取消',
    postponed: '改期了',
    noSignUp: '不用报名',
    opens: (day: string) => `${day}开始报名`,
    open: '报名中',
    few: (left: number, unit: Unit) => `还剩${left}${units[unit]}`,
    waitlist: '可候补',
    full: '已满',
    closed: '报名截止',
    performersOnly: '只收节目',
  },
  places: {
    leftOf: (left: number, capacity: number, unit: Unit) => `还剩 ${left} ${units[unit]}，共 ${capacity} ${units[unit]}`,
    leftOnlineOf: (left: number, online: number, unit: Unit) =>
      `还剩 ${left} ${units[unit]}，网上还能报 ${online} ${units[unit]}，其余留给电话和窗口`,
    allOf: (capacity: number, unit: Unit) => `共 ${capacity} ${units[unit]}`,
    waiting: (capacity: number, unit: Unit, waiting: number) => `${capacity} ${units[unit]}已满，前面有 ${waiting} 家候补`,
    canWait: (capacity: number, unit: Unit) => `${capacity} ${units[unit]}已满，可以候补`,
    full: (capacity: number, unit: Unit) => `${capacity} ${units[unit]}约满，候补也满了`,
    onlyOffline: '网上的位子报完了，打电话或到窗口还能报',
    attended: (count: number) => `${count}人到场`,
  },
  theme: { TIMES: '时代文化', LOCAL: '本土文化', FESTIVAL: '节庆文化', OTHER: '其他' },
  kind: {
    PERFORMANCE: '演出',
    FORUM: '论坛',
    CLASS: '学习',
    WORKSHOP: '动手做',
    GATHERING: '聚会',
    HOME_VISIT: '上门',
    COMMENDATION: '表彰',
    VOLUNTEERING: '志愿服务',
    OTHER: '其他',
  },
  lecture: (issueNo: number) => `道德讲堂·第${issueNo}期`,
  times: (count: number) => `${count}次课`,
  festivalOf: (series: string, festival: string) => `${series}·${festival}`,
} as const
