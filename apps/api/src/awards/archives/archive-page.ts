import { escaped, printedPage } from '@culture/contract'

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

/** A page that any browser opens and prints, with nothing to fetch. */
export const page = (title: string, ...parts: readonly Markup[]): string => printedPage(title, ...parts.map(({ html }) => html))
