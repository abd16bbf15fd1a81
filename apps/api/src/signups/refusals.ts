import { type FieldFault, fault, type Refusal as RefusalBecause, refusing } from '../kernel/refusals.js'

export type { FieldFault } from '../kernel/refusals.js'

const sentences = {
  EVENT_NOT_FOUND: '没有找到这场活动，它可能已经下线。请回到活动列表看看别的活动。',
  NOT_OPEN: '这场活动现在不能在网上报名。请看活动页上的报名时间和办法。',
  CLOSED: '报名已经截止。还想参加的话，请打社区电话问一问。',
  FULL: '名额和候补都满了。请看看别的活动，或打社区电话问一问。',
  ALREADY_SIGNED_UP: '这一家（或这个电话）已经报过这场活动了。想改人数或取消，请用报名号查询。',
  PARTY_TOO_LARGE: '一次报名的人数超过了上限，请减少人数，或打社区电话商量。',
  GUARDIAN_REQUIRED: '未满14周岁的孩子要有大人陪同，并由监护人同意。请补上后再提交。',
  HOUSEHOLD_REQUIRED: '这场活动按家庭报名，请填写小区、楼号、单元和房号。',
  HOUSEHOLD_UNKNOWN: '没有查到这个门牌。请核对小区、楼号、单元和房号；还不对就打社区电话。',
  KEY_REUSED: '这份表格已经用过，内容又改了。请回到活动页重新填一次。',
  INVALID_INPUT: '有几处填得不对，请按提示改好再提交。',
  RATE_LIMITED: '试得太频繁了，请过一会儿再来，或打社区电话报名。',
  SIGN_UP_NOT_FOUND: '没有找到这份报名。请核对报名号和手机号后四位。',
  NOT_CHANGEABLE: '这份报名现在不能改了。有事请打社区电话。',
  OFFER_EXPIRED: '给您留的名额已经过了答复时间，让给了后面的邻居。还想参加请重新报名。',
} as const

export type RefusalReason = keyof typeof sentences
export type Refusal = RefusalBecause<RefusalReason>

export const refuse = refusing(sentences)

/** What can be wrong with a field. */
export const faults = {
  nameEmpty: fault('EMPTY', '请填写怎么称呼您'),
  nameTooLong: fault('TOO_LONG', '称呼太长了，请写短一些'),
  nameNotAName: fault('NOT_A_NAME', '请填写称呼，不要填数字或符号'),
  phoneEmpty: fault('EMPTY', '请填写电话号码'),
  phoneWithoutArea: fault('NO_AREA_CODE', '固定电话请带区号，如 0314-2345678'),
  phoneNotANumber: fault('NOT_A_PHONE', '电话号码不对，请填11位手机号，或带区号的固定电话'),
  partyEmpty: fault('EMPTY', '至少要有一个人参加'),
  negative: fault('NEGATIVE', '人数不能是负数'),
  tooManyWheelchairs: fault('MORE_THAN_HEADS', '轮椅位不能比人数多'),
  keyMalformed: fault('MALFORMED', '表格编号不对，请刷新页面再填'),
  consentOutdated: fault('OUTDATED', '个人信息说明刚刚更新，请看过新的说明再提交'),
  slotMissing: fault('MISSING', '请选一个时间'),
  slotUnknown: fault('UNKNOWN', '没有这个时间，请重新选'),
  addressMissing: fault('MISSING', '请填写上门的地址'),
  addressTooLong: fault('TOO_LONG', '地址太长了，请写短一些'),
  proxyNotPossible: fault('NOT_POSSIBLE', '这场活动不能代报，请本人报名或打社区电话'),
  companyMissing: fault('COMPANY', '未满14周岁的孩子要有大人一起来，请加上大人'),
  consentMissing: fault('CONSENT', '请监护人勾选同意'),
  partyTooLarge: (most: number): FieldFault => ({ path: ['party'], code: 'TOO_LARGE', message: `一次最多报${most}人` }),
  householdMissing: fault('MISSING', '请填写门牌'),
  estateUnknown: fault('UNKNOWN', '没有这个小区'),
  buildingUnknown: fault('UNKNOWN', '这个小区没有这栋楼'),
  unitUnknown: fault('UNKNOWN', '这栋楼没有这个单元'),
  roomUnknown: fault('UNKNOWN', '没有这个房号，请写楼层加两位房号，如502'),
} as const
