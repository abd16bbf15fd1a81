import { escaped } from '@culture/contract'

/** Lines as they were typed. */
export const paragraphs = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')

export const facts = (rows: readonly (readonly [string, string | null])[]): string =>
  `<table class="facts">${rows.map(([name, value]) => `<tr><th>${escaped(name)}</th><td>${escaped(value || '—')}</td></tr>`).join('')}</table>`
