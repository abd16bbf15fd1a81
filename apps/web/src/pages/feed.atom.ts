import { dateTimeText } from '@culture/calendar'
import { AtomFeedDocument } from '@culture/contract/operations'
import type { APIRoute } from 'astro'
import { absolute } from '../addresses.ts'
import { readCommunity } from '../features/community/community.ts'
import { queryContent } from '../gateway/index.ts'
import { unavailableText } from '../seo/unavailable-text.ts'
import { xmlText } from '../seo/xml-text.ts'
import { plain } from '../typography/words.ts'
import { zhCN } from '../words/zh-CN.ts'

/** What is new, as Atom (RFC 4287). */
export const GET: APIRoute = async () => {
  const outcome = await queryContent(AtomFeedDocument, { first: 30 })
  const { community } = await readCommunity()
  if (outcome.kind === 'UNAVAILABLE' || community === null) return unavailableText()
  const { nodes } = outcome.data.events
  const entries = nodes.map((event) => {
    const page = absolute(`${event.__typename === 'LectureSession' ? '/lectures' : '/events'}/${event.slug}`)
    const summary = [dateTimeText(new Date(event.startsAt)), event.summary && plain(event.summary)].filter(Boolean).join(' ')
    const cancelled = event.status === 'CANCELLED' ? `（${zhCN.activities.state.cancelled}）` : ''
    return `<entry><id>${absolute(`/id/${event.id}`)}</id><title>${xmlText(plain(event.title) + cancelled)}</title><link href="${xmlText(page)}"/><updated>${event.updatedAt}</updated><summary>${xmlText(summary)}</summary></entry>`
  })
  const updated = nodes[0]?.updatedAt ?? new Date(0).toISOString()
  const head = `<id>${absolute('/')}</id><title>${xmlText(community.name)}</title><updated>${updated}</updated><author><name>${xmlText(community.hostUnit)}</name></author><link rel="self" href="${absolute('/feed.atom')}"/><link href="${absolute('/')}"/>`
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">${head}${entries.join('')}</feed>\n`,
    {
      headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
    },
  )
}
