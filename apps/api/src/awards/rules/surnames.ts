/** Surnames that are not also everyday words which follow 孩子 or 岁 as verbs and particles (于, 和, 都, 能, 从 …). */
const single =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎武乔贺赖龚庞樊殷施洪翟安倪严牛温芦季俞章鲁葛韦申尤毕聂焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁耿牟卜凌霍冀'
const compound = '欧阳 司马 诸葛 上官 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 长孙 宇文 令狐 钟离 端木 百里 呼延 闻人'

export const surnames: ReadonlySet<string> = new Set([...single, ...compound.split(' ')])

/** The surname that the words begin with, if something follows it. */
export function beginsWithSurname(words: string): string | null {
  const [first = '', second = '', third] = [...words]
  if (third !== undefined && surnames.has(first + second)) return first + second
  return second !== '' && surnames.has(first) ? first : null
}
