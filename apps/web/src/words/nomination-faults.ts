/** What is still to be filled in. */
export const nominationFaultWords = {
  kind: '请选一下您是谁',
  name: '请填您的姓名',
  organisation: '单位推荐，请写单位名称',
  nominee: '请填推荐的是谁',
  workplace: '请写在哪里工作，只用来核对',
  summary: '请用一句话说说',
  deed: '请写写具体做了什么',
} as const
