const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

/** Markup that is made here and nowhere else; everything that somebody typed goes through `text`. */
export class Markup {
  constructor(readonly html: string) {}
}

type Cell = string | number | null | Markup

const cell = (value: Cell): string => (value instanceof Markup ? value.html : escaped(value === null || value === '' ? '—' : String(value)))

export const text = (words: string): Markup =>
  new Markup(
    words
      .split(/\n+/)
      .map((line) => `<p>${escaped(line)}</p>`)
      .join(''),
  )

export const heading = (words: string): Markup => new Markup(`<h2>${escaped(words)}</h2>`)

export const link = (path: string, words: string): Markup =>
  new Markup(`<a href="${escaped(path.split('/').map(encodeURIComponent).join('/'))}">${escaped(words)}</a>`)

/** Name and value, one to a line. */
export const facts = (rows: readonly (readonly [string, Cell])[]): Markup =>
  new Markup(
    `<table class="facts">${rows.map(([name, value]) => `<tr><th>${escaped(name)}</th><td>${cell(value)}</td></tr>`).join('')}</table>`,
  )

export const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): Markup =>
  new Markup(
    `<table><thead><tr>${head.map((name) => `<th>${escaped(name)}</th>`).join('')}</tr></thead><tbody>${rows
      .map((row) => `<tr>${row.map((value) => `<td>${cell(value)}</td>`).join('')}</tr>`)
      .join('')}</tbody></table>`,
  )

const STYLE = `body{font:12pt/1.7 "Noto Serif SC","Songti SC",SimSun,serif;max-width:46em;margin:2em auto;padding:0 1em;color:#111;background:#fff}
h1{font-size:1.5em;line-height:1.4}h2{font-size:1.15em;margin-top:1.6em}table{border-collapse:collapse;width:100%;margin:.6em 0}
th,td{border:1px solid #888;padding:.25em .5em;text-align:left;vertical-align:top;overflow-wrap:anywhere}.facts th{width:9em}
.hash{font:9pt/1.4 monospace}p{margin:.4em 0}@page{size:A4;margin:18mm}@media print{body{margin:0;max-width:none}a{color:inherit}}`

/** A page that any browser opens and prints, with nothing to fetch. */
export const page = (title: string, ...parts: readonly Markup[]): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><h1>${escaped(title)}</h1>${parts
    .map(({ html }) => html)
    .join('\n')}</body></html>\n`
