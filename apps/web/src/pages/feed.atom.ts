import { dateTimeText } from '@culture/calendar'
import { AtomFeedDocument } from '@culture/contract/operations'
import type { APIRoute } from 'astro'
import { absolute } from '../addresses.ts'
import { readCommunity } from '../features/community/community.ts'
import { queryContent } from '../gateway/index.ts'
import { atomFeed, atomResponse } from '../seo/atom-feed.ts'
import { unavailableText } from '../seo/unavailable-text.ts'
import { plain } from '../typography/words.ts'
import { zhCN } from '../words/zh-CN.ts'

/** What is new among events. */
export const GET: APIRoute = async () => {
  const outcome = await queryContent(AtomFeedDocument, { first: 30 })
  const { community } = await readCommunity()
  if (outcome.kind === 'UNAVAILABLE' || community === null) return unavailableText()
  const entries = outcome.data.events.nodes.map((event) => ({
    id: event.id,
    title: plain(event.title) + (event.status === 'CANCELLED' ? `（${zhCN.activities.state.cancelled}）` : ''),
    page: absolute(`${event.__typename === 'LectureSession' ? '/lectures' : '/events'}/${event.slug}`),
    updated: event.updatedAt,
    summary: [dateTimeText(new Date(event.startsAt)), event.summary && plain(event.summary)].filter(Boolean).join(' '),
  }))
  return atomResponse(atomFeed({ path: '/feed.atom', page: '/', title: community.name, author: community.hostUnit }, entries))
}
