/** What is printed and hung up or carried: the poster of an event and the leaflet of a month. */
export const printWords = {
  poster: {
    title: (event: string) => `海报：${event}`,
    how: '下面就是海报。用A4纸竖着打印：在浏览器菜单里选“打印”。',
    back: '回到活动页',
    qr: '活动网页的二维码',
    scan: { signUp: '手机扫一扫，|在线报名', look: '手机扫一扫，|看详情' },
    call: '不会用手机？打电话就行',
    walkIn: '不用报名，到点直接来',
    meetings: (count: number) => `连上${count}次`,
    host: (unit: string) => `主办：${unit}`,
  },
  leaflet: {
    title: (month: string) => `${month}|文化活动单`,
    how: '下面就是口袋活动单。用A6纸打印，或者在一张A4上印四页，裁开装进口袋。',
    back: '看全部活动',
    cover: '装进口袋，|随时看一眼',
    qr: '活动列表的二维码',
    scan: '扫一扫，看最新安排',
    call: '问一声，打电话',
    festivals: '这个月的节日',
    signUp: '要报名',
    empty: '这个月还没有排活动。',
    changes: '安排有变，以网上和电话为准。',
    printedOn: (day: string) => `${day}印`,
  },
} as const
