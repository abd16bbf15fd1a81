const compoundSurnames = new Set(
  '欧阳 司马 诸葛 上官 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 轩辕 钟离 闻人 司空 太史 端木 申屠 公羊 澹台 淳于 单于 拓跋 赫连 鲜于 闾丘 仲孙'.split(
    ' ',
  ),
)
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const FAMILY = /家庭$/

/** A name with its middle covered: 张*, 张*三, 张**四; a compound surname stays whole, a name with `·` keeps its first character. Counts what a reader sees as characters. */
export function maskName(name: string): string {
  const all = [...characters.segment(name.trim())].map(({ segment }) => segment)
  const [first = '', second = ''] = all
  if (all.length === 0 || all.includes('*')) return all.join('')
  if (all.length === 1) return '*'
  if (all.some((one) => one === '·' || one === '•')) return `${first}**`
  const kept = all.length > 2 && compoundSurnames.has(first + second) ? first + second : first
  const rest = all.length - (kept === first ? 1 : 2)
  return rest <= 1 ? `${kept}*` : `${kept}${'*'.repeat(rest - 1)}${all.at(-1)}`
}

/** `张示三家庭` → `张*三家庭`. */
export const maskFamilyName = (name: string): string => (FAMILY.test(name) ? `${maskName(name.replace(FAMILY, ''))}家庭` : maskName(name))
