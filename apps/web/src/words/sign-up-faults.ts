/** What is wrong with a field and how to put it right; short for the summary where the long one would crowd it. */
export const signUpFaultWords = {
  estate: { EMPTY: '请选一下住在哪个小区', UNKNOWN: '没有这个小区，请重新选' },
  building: { EMPTY: '请选一下楼号', UNKNOWN: '这个小区没有这栋楼，请重新选' },
  unit: { EMPTY: '请选一下单元', UNKNOWN: '这栋楼没有这个单元，请重新选' },
  room: { EMPTY: '请填房号，例如502' },
  slot: { EMPTY: '请选一个时间', UNKNOWN: '这个时间没有了，请另选一个' },
  name: { EMPTY: '请填一下怎么称呼，例如李女士' },
  guardian: { EMPTY: '带孩子来，需要监护人同意，请打勾' },
  adults: {
    NOBODY: '至少要来1位，请选人数',
    CHILDREN_ALONE: '孩子要有大人陪着，请把大人也算上',
    TOO_MANY: (most: number, heads: number) => `一共最多${most}位，现在是${heads}位，请减一减`,
  },
  wheelchairs: { MORE_THAN_HEADS: '坐轮椅的人数比总人数还多，请再看看' },
  phone: {
    EMPTY: '请留一个手机或座机号',
    NOT_A_NUMBER: '电话里有认不出的字，请只填数字',
    NO_AREA_CODE: '座机前面请加上区号，例如0314',
    NEITHER: '电话号码不对，请填11位手机号，或带区号的座机号',
    TOO_SHORT: (digits: number, missing: number) => `手机号要11位，现在是${digits}位，少了${missing}位`,
    TOO_LONG: (digits: number, extra: number) => `手机号要11位，现在是${digits}位，多了${extra}位`,
  },
  code: { EMPTY: '请填报名号', NOT_A_CODE: '报名号是10个字母和数字，请对着票再看一眼' },
  tail: { EMPTY: '请填手机后四位' },
} as const
