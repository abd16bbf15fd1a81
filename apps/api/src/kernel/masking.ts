const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const split = (text: string): string[] => Array.from(graphemes.segment(text), (part) => part.segment)

// The compound surnames in use; a name that starts with one keeps both characters.
const compoundSurnames = new Set(
  (
    '欧阳 司马 诸葛 上官 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 长孙 宇文 司空 令狐 钟离 闾丘 濮阳 淳于 单于 太叔 申屠 公羊 公冶 宗政 轩辕 ' +
    '澹台 仲孙 赫连 万俟 闻人 呼延 端木 百里 东郭 南门 第五 西门 拓跋 完颜 纳兰 叶赫 那拉 乌雅 佟佳 爱新 歐陽 司馬 諸葛 東方 獨孤 南宮 尉遲 公孫 長孫'
  ).split(' '),
)
// · is written in several ways; all of them part a given name from a family name of another tongue.
const dots = /[·•‧∙⋅・･]/

/** Keeps the surname and, where at least one character stands between, the last character. */
export function maskName(name: string): string {
  const text = name.trim()
  const letters = split(text)
  const [first = '', second = ''] = letters
  if (letters.length < 2) return '*'.repeat(letters.length)
  if (dots.test(text)) return `${first}**`
  const surname = letters.length > 2 && compoundSurnames.has(first + second) ? first + second : first
  const given = letters.slice(split(surname).length)
  const last = given.length > 1 ? (given.at(-1) ?? '') : ''
  return surname + '*'.repeat(given.length > 1 ? given.length - 1 : 1) + last
}

/** `138****0000`, `0314-***0000`; anything else keeps its last four digits only, or nothing when it has no more than four. */
export function maskPhone(number: string): string {
  const digits = number.normalize('NFKC').replace(/\D/g, '')
  const tail = digits.slice(-4)
  if (/^1\d{10}$/.test(digits)) return `${digits.slice(0, 3)}****${tail}`
  const area = /^(010|02\d|0[3-9]\d{2})\d{7,8}$/.exec(digits)?.[1]
  if (area) return `${area}-${'*'.repeat(digits.length - area.length - 4)}${tail}`
  return digits.length > 4 ? `${'*'.repeat(digits.length - 4)}${tail}` : '*'.repeat(digits.length)
}

/** What the person named has agreed to; a child's name never reaches this function. */
export type NameConsent = 'MASKED' | 'FULL_NAME'

export interface Named {
  name: string
  kind: 'PERSON' | 'FAMILY'
}

/** The one way in which a person or family appears in public. Masks unless it is handed the consent to show the full name. */
export function displayName({ name, kind }: Named, consent: NameConsent): string {
  const bare = name.trim()
  const shown = consent === 'FULL_NAME' ? bare : maskName(bare)
  return kind === 'FAMILY' && shown !== '' ? `${shown}家庭` : shown
}
