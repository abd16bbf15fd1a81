import { instantOf } from '@culture/calendar'
import { AwardFeedDocument } from '@culture/contract/operations'
import type { APIRoute } from 'astro'
import { absolute } from '../../addresses.ts'
import { awardQuery, readAwardChoice } from '../../features/awards/award-choice.ts'
import { readCommunity } from '../../features/community/community.ts'
import { queryContent } from '../../gateway/index.ts'
import { atomFeed, atomResponse } from '../../seo/atom-feed.ts'
import { unavailableText } from '../../seo/unavailable-text.ts'
import { zhCN } from '../../words/zh-CN.ts'

/** Honours as they are conferred, of a cycle or a category where asked; what a family takes down is gone from here too. */
export const GET: APIRoute = async ({ url }) => {
  const choice = readAwardChoice(url.searchParams)
  const outcome = await queryContent(AwardFeedDocument, { filter: { category: choice.category, cycle: choice.cycle }, first: 50 })
  const { community } = await readCommunity()
  if (outcome.kind === 'UNAVAILABLE' || community === null) return unavailableText()
  const query = awardQuery(choice)
  const entries = outcome.data.awards.nodes.map((award) => ({
    id: award.id,
    title: `${award.displayName}·${award.title}`,
    page: absolute(`/honours${awardQuery({ ...choice, category: award.category, cycle: award.cycle })}`),
    updated: instantOf(award.awardedOn, '00:00').toISOString(),
    summary: [award.summary, zhCN.honours.conferredBy(award.awardingBody)].filter(Boolean).join(' '),
  }))
  const title = `${community.name}${zhCN.honours.title}`
  return atomResponse(
    atomFeed({ path: `/honours/feed.atom${query}`, page: `/honours${query}`, title, author: community.hostUnit }, entries),
  )
}
