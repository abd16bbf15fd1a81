const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

/** Lines as they were typed. */
export const paragraphs = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')

export const facts = (rows: readonly (readonly [string, string | null])[]): string =>
  `<table>${rows.map(([name, value]) => `<tr><th>${escaped(name)}</th><td>${escaped(value || '—')}</td></tr>`).join('')}</table>`

const STYLE = `body{font:12pt/1.8 "Noto Serif SC","Songti SC",SimSun,serif;max-width:44em;margin:2em auto;padding:0 1em;color:#111;background:#fff}
h1{font-size:1.5em}h2{font-size:1.15em;margin-top:1.6em}table{border-collapse:collapse;width:100%;margin:.6em 0}
th,td{border:1px solid #888;padding:.3em .5em;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{white-space:nowrap}
.sign td{height:2.2em}.hash{font:9pt/1.4 monospace}p{margin:.3em 0}@page{size:A4;margin:18mm}@media print{body{margin:0;max-width:none}}`

/** A page that any browser opens and prints, with nothing to fetch. `parts` are markup. */
export const filePage = (title: string, ...parts: readonly string[]): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><h1>${escaped(title)}</h1>${parts.join('\n')}</body></html>\n`

/** What Windows, macOS or an unzipper takes for something else. */
const UNFIT = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu

/** A file name on any system that reads as the text does. */
export const fileName = (text: string): string =>
  Array.from(text.normalize('NFC').replace(UNFIT, '＿').replace(/\s+/g, ' ').trim())
    .slice(0, 60)
    .join('')
    .replace(/[. ]+$/, '')
    .replace(/^\.+/, '') || '未命名'
