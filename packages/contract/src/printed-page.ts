const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** What somebody typed, as text in markup. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

const STYLE = `body{font:12pt/1.7 "Noto Serif SC","Songti SC",SimSun,serif;max-width:46em;margin:2em auto;padding:0 1em;color:#111;background:#fff}
h1{font-size:1.5em;line-height:1.4}h2{font-size:1.15em;margin-top:1.6em}table{border-collapse:collapse;width:100%;margin:.6em 0}
th,td{border:1px solid #888;padding:.25em .5em;text-align:left;vertical-align:top;overflow-wrap:anywhere}.facts th{width:9em}.sign td{height:2.2em}
.hash{font:9pt/1.4 monospace}p{margin:.4em 0}@page{size:A4;margin:18mm}@media print{body{margin:0;max-width:none}a{color:inherit}}`

/** A page of a file for the archive: any browser opens and prints it, with nothing to fetch. `parts` are markup. */
export const printedPage = (title: string, ...parts: readonly string[]): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><h1>${escaped(title)}</h1>${parts.join('\n')}</body></html>\n`
