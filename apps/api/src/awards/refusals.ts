import { type FieldFault, fault, type Refusal as RefusalBecause, refusing } from '../kernel/refusals.js'

export type { FieldFault } from '../kernel/refusals.js'

const sentences = {
  CYCLE_NOT_FOUND: '没有找到这一届评选，它可能已经结束。请回到荣誉页看看。',
  NOT_OPEN: '这一届现在不收推荐。请看评选办法里的推荐时间。',
  INVALID_INPUT: '有几处填得不对，请按提示改好再提交。',
  TEXT_NOT_ALLOWED: '事迹里有不能公开的内容，请按提示改写。您写的都还在。',
  CONSENT_NEEDED: '要先得到这家人自己的同意，才能提交。',
  CONSENT_LAPSED: '等待同意的15天过了，这份推荐已经作废。还想推荐，请重新填写。',
  DECLINED_BEFORE: '这家人已经谢绝了这份推荐。',
  ALREADY_NOMINATED: '这一届里，这一家已经有一份推荐了，不用再报。',
  NOT_NOW: '这一家现在不能参加这一类评选。原因请向社区当面问。',
  NOMINATION_NOT_FOUND: '没有找到这份推荐。请核对号码和电话后四位。',
  NOT_CHANGEABLE: '这份推荐已经进入下一步，不能再改。有事请打社区电话。',
  NOT_WITHDRAWABLE: '荣誉已经颁发，不能撤回推荐；不想公开展示，可以随时撤下。',
  NOT_ON_NOTICE: '公示已经结束，或者这一家不在公示中。还有情况要反映，请打社区电话。',
  KEY_REUSED: '这份表格已经用过。请回到第一页重新填。',
  RATE_LIMITED: '试得太频繁了，请过一会儿再来，或打社区电话。',
} as const

export type RefusalReason = keyof typeof sentences
export type Refusal = RefusalBecause<RefusalReason>

export const refuse = refusing(sentences)

/** What can be wrong with a field. */
export const faults = {
  missing: fault('MISSING', '请填写这一项'),
  nameNotAName: fault('NOT_A_NAME', '请填写姓名，不要填数字或符号'),
  nameTooLong: fault('TOO_LONG', '姓名太长了，请写短一些'),
  phoneEmpty: fault('EMPTY', '请填写电话号码'),
  phoneWithoutArea: fault('NO_AREA_CODE', '固定电话请带区号，如 0314-2345678'),
  phoneNotANumber: fault('NOT_A_PHONE', '电话号码不对，请填11位手机号，或带区号的固定电话'),
  organisationMissing: fault('MISSING', '单位推荐，请写单位名称'),
  householdMissing: fault('MISSING', '请填写这一家的门牌，只用来核对，不公开'),
  workplaceMissing: fault('MISSING', '请写在哪里工作，只用来核对，不公开'),
  doorUnknown: fault('UNKNOWN', '没有查到这个门牌，请核对'),
  consentNeeded: fault('CONSENT', '没有勾选这一项，推荐就不能往下走'),
  consentOutdated: fault('OUTDATED', '个人信息说明刚刚更新，请看过新的说明再提交'),
  keyMalformed: fault('MALFORMED', '表格编号不对，请刷新页面再填'),
  tooLong: (most: number, now: number, ...path: string[]): FieldFault => ({
    path,
    code: 'TOO_LONG',
    message: `最多${most}个字，现在是${now}个，请删去${now - most}个`,
  }),
  names: {
    NAMES_A_CHILD: (words: string, ...path: string[]): FieldFault => ({
      path,
      code: 'NAMES_A_CHILD',
      message: `“${words}”看着像写了孩子的名字。孩子的名字不公开，请改成“孩子”“孙女”这样的说法`,
    }),
    ID_NUMBER: (_words: string, ...path: string[]): FieldFault => ({
      path,
      code: 'ID_NUMBER',
      message: '里面有一串像身份证号的数字。评选用不着身份证号，请删掉',
    }),
    PHONE: (_words: string, ...path: string[]): FieldFault => ({
      path,
      code: 'PHONE',
      message: '里面有一个像电话号码的数字。这段话会公开，请删掉',
    }),
    DOOR: (words: string, ...path: string[]): FieldFault => ({
      path,
      code: 'DOOR',
      message: `“${words}”是门牌。这段话会公开，请不要写楼号、单元和房号`,
    }),
  },
} as const
