import { absolute } from '../addresses.ts'
import { xmlText } from './xml-text.ts'

export interface AtomEntry {
  /** Never changes: an address below `/id/`. */
  id: string
  title: string
  /** Absolute. */
  page: string
  /** ISO 8601 with an offset. */
  updated: string
  summary: string
}

export interface AtomSource {
  /** Path of the feed and of the page that it follows. */
  path: string
  page: string
  title: string
  author: string
}

const entryXml = ({ id, title, page, updated, summary }: AtomEntry): string =>
  `<entry><id>${absolute(`/id/${id}`)}</id><title>${xmlText(title)}</title><link href="${xmlText(page)}"/><updated>${updated}</updated><summary>${xmlText(summary)}</summary></entry>`

/** A feed of the entries, newest first, as Atom (RFC 4287). */
export function atomFeed({ path, page, title, author }: AtomSource, entries: readonly AtomEntry[]): string {
  const updated = entries[0]?.updated ?? new Date(0).toISOString()
  const head = `<id>${absolute(page)}</id><title>${xmlText(title)}</title><updated>${updated}</updated><author><name>${xmlText(author)}</name></author><link rel="self" href="${absolute(path)}"/><link href="${absolute(page)}"/>`
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">${head}${entries.map(entryXml).join('')}</feed>\n`
}

export const atomResponse = (feed: string): Response =>
  new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=300' } })
