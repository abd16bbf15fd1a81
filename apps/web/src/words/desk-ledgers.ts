/** Ledgers as files. */
export const deskLedgerWords = {
  title: '台账',
  lead: '平时录过的，这里直接出表，不用再抄。选好哪一本、哪段时间，下载就是xlsx表格，A4横向。',
  kind: '哪一本',
  kinds: {
    activities: '文化活动台账',
    lectures: '道德讲堂台账',
    volunteering: '志愿服务台账',
    teams: '文艺队伍台账',
    honours: '家庭荣誉台账',
  },
  year: '年份',
  part: '哪一段',
  wholeYear: '全年',
  quarter: (count: string) => `第${count}季度`,
  month: (count: number) => `${count}月`,
  filledBy: '填报人',
  reviewedBy: '审核人',
  reviewedByHint: '可以先空着，打印出来再签。',
  download: '下载',
  summary: '没出成表',
} as const
