import type { FormWords } from './words.types'

export const eventPartWords: Record<string, FormWords> = {
  'event.meeting': {
    mainField: 'startsAt',
    rows: [['startsAt', 'endsAt']],
    fields: {
      startsAt: ['开始'],
      endsAt: ['结束'],
    },
  },
  'event.festival-schedule': {
    mainField: 'year',
    rows: [
      ['year', 'offsetDays'],
      ['startTime', 'endTime'],
    ],
    fields: {
      year: ['哪一年（公历）', '如 2027。'],
      offsetDays: ['节日前后几天', '当天填 0，前一周填 -7，后两天填 2。'],
      startTime: ['开始时间'],
      endTime: ['结束时间'],
    },
  },
  'event.recurrence': {
    mainField: 'weekday',
    rows: [['nth', 'weekday'], ['startTime', 'endTime'], ['theme', 'kind'], ['exceptions']],
    fields: {
      nth: ['每月第几个'],
      weekday: ['星期几'],
      startTime: ['开始时间'],
      endTime: ['结束时间'],
      theme: ['活动主题'],
      kind: ['活动类型'],
      exceptions: ['哪些日子不办', '写成 2027-02-14，用顿号隔开。'],
    },
  },
  'event.slot': {
    mainField: 'startsAt',
    rows: [['startsAt', 'endsAt', 'capacity']],
    fields: {
      startsAt: ['开始'],
      endsAt: ['结束'],
      capacity: ['名额'],
    },
  },
  'event.sign-up': {
    mainField: 'mode',
    rows: [
      ['mode', 'unit', 'capacity'],
      ['headLimit', 'maxPartySize', 'waitlistLimit'],
      ['offlineReserve', 'guardianConsentUnder'],
      ['opensAt', 'opensDaysBefore'],
      ['closesAt', 'closesHoursBefore'],
      ['allocation', 'drawAt'],
      ['online', 'phone', 'window'],
      ['paper', 'proxy'],
      ['note'],
      ['slots'],
    ],
    fields: {
      mode: ['要不要报名'],
      unit: ['名额怎么算', '按人：一人一个；按家庭：一户一个；按组：报一次占一个，如一个节目。'],
      capacity: ['名额', '不限可不填。'],
      headLimit: ['现场最多多少人', '按家庭报名时用，怕坐不下；不限可不填。'],
      maxPartySize: ['一次最多报几人', '不限可不填。'],
      waitlistLimit: ['候补最多排几组', '填 0 表示不设候补。'],
      offlineReserve: ['留给电话和窗口的名额', '开始前一天没用完会放给所有人；热门活动建议留四成。'],
      guardianConsentUnder: ['几岁以下要家长同意'],
      opensAt: ['什么时候开始报名', '和右边二选一；都不填，发布后就能报。'],
      opensDaysBefore: ['提前几天开始报名', '从活动当天往前数，那天早上九点开始。'],
      closesAt: ['什么时候截止报名', '和右边二选一；都不填，活动开始时截止。'],
      closesHoursBefore: ['提前几小时截止', '从活动开始往前数。'],
      allocation: [
        '名额怎么给',
        '先到先得：谁先报谁先有。抽签：大家先登记，到时候一起抽，一户一签，早登记晚登记一样；报的人会远多过名额时用。有人报名以后就不能换了。',
      ],
      drawAt: ['什么时候抽签', '只有抽签要填；不填就在截止后一小时抽。要在白天，至少比活动早两天。'],
      online: ['网上报名'],
      phone: ['电话报名'],
      window: ['窗口报名'],
      paper: ['纸质登记'],
      proxy: ['邻居代报'],
      note: ['报名须知', '如“灯谜区免报名，手工台按家庭报名”。'],
      slots: ['上门时段', '只有“上门预约”要填，每个时段有自己的名额。'],
    },
  },
  'event.cover': {
    mainField: 'alt',
    rows: [
      ['picture', 'alt'],
      ['motif', 'palette', 'seed'],
    ],
    fields: {
      picture: ['上传图片', '上传了图片就用图片；不上传用剪纸封面。图片里的人要同意公开。'],
      alt: ['图片说明', '给看不见图的人听，如“三位老人在写春联”。'],
      motif: ['剪纸图案', '不选会按主题和节日自动配。'],
      palette: ['剪纸颜色', '不选就用活动主题的颜色。'],
      seed: ['花样编号', '换一个数字，背景山形就换一个样。'],
    },
  },
}
