export type CheckInRefusalReason = keyof typeof sentences

/** An expected no at the door, in words for whoever stands there. */
export interface CheckInRefusal {
  kind: 'REFUSED'
  reason: CheckInRefusalReason
  message: string
}

const sentences = {
  EVENT_NOT_FOUND: '没有找到这场活动，或者它不归您管。',
  SIGN_UP_NOT_FOUND: '没有这个报名号。请对着票再看一眼，或者在名单里找称呼。',
  OTHER_EVENT: '这是另一场活动的报名号，请看看票上的活动和时间。',
  TOO_EARLY: '这场活动还没到日子，不能签到。',
  WAITING: '这一家还在候补，没有位子。现场坐得下的话，按“临时来的”计数。',
  OFFERED: '位子给这一家留着，还没回话。请先在“待打电话”里替他们答应，再签到。',
  CANCELLED: '这份报名已经取消了。现场坐得下的话，按“临时来的”计数。',
  TOO_MANY: '到的人数比报的多。多出来的按“临时来的”计数。',
  INVALID_INPUT: '到的人数要是1以上的整数，报名号和名单里的人只填一样。',
  BELOW_ZERO: '临时来的人数不能减到负数，请看看现在记了几位。',
  NOT_OVER: '活动还没结束，不能收尾。',
} as const

export const refuseAtDoor = (reason: CheckInRefusalReason): CheckInRefusal => ({ kind: 'REFUSED', reason, message: sentences[reason] })
