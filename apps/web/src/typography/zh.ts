const chinese = '[\\u3400-\\u9fff“”‘’《》、。〕]'
const fullWidth: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' }

const afterChinese = new RegExp(`(?<=${chinese})([,:;?!])[ ]?`, 'g')
const beforeChinese = new RegExp(`(?<=[*0-9A-Za-z)）])([,;])[ ]?(?=${chinese})`, 'g')
const brackets = new RegExp(`(?<=${chinese})\\(([^()]*)\\)|\\(([^()]*${chinese}[^()]*)\\)`, 'g')

/**
 * Full-width punctuation wherever Chinese stands beside it. Times (9:00), numbers (1,000) and codes are left
 * alone; a dot between two names loses the spaces around it.
 */
export function zh(text: string): string {
  return text
    .replace(brackets, (_all, after: string | undefined, within: string | undefined) => `（${after ?? within ?? ''}）`)
    .replace(afterChinese, (_all, mark: string) => fullWidth[mark] ?? mark)
    .replace(beforeChinese, (_all, mark: string) => fullWidth[mark] ?? mark)
    .replace(/ · /g, '·')
}

/** The same for sanitised HTML: the text between tags changes, tags and attributes do not. */
export function zhHtml(html: string): string {
  return html
    .replace(/(^|>)([^<]+)/g, (_all, edge: string, text: string) => edge + zh(text))
    .replace(/<\/(a|b|em|strong|span)>([,:;?!])/g, (_all, tag: string, mark: string) => `</${tag}>${fullWidth[mark] ?? mark}`)
}
