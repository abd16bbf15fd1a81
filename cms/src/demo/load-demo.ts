import { type PublishedType, publishedTypes } from '@culture/contract'
import type { HallOnlyStory } from '@culture/fixtures'
import type { Core } from '@strapi/strapi'
import culture from '../../config/culture'
import { clock } from '../clock'
import { uidOf } from '../export/published-types'
import { publishingRank } from '../publishing/publishing-order'
import { wordOf } from '../words/choices'
import { entryData } from './entry-data'

/** Publishes the demo community into a CMS that holds nothing yet; all of it or, when anything fails, nothing. */
export async function loadDemo(strapi: Core.Strapi): Promise<void> {
  if (!(await isEmpty(strapi))) return
  const { demoContent, hallOnlyStories } = await import('@culture/fixtures')
  const entries = demoContent(clock.now()).toSorted((a, b) => publishingRank(a.type) - publishingRank(b.type))
  await strapi.db.transaction(async () => {
    for (const entry of entries) await publish(strapi, entry.type, entryData(entry))
    for (const story of hallOnlyStories) await publish(strapi, 'family-story', hallOnlyData(story))
  })
  strapi.log.info(`The demo community is in: ${entries.length} entries`)
}

async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  const counts = await Promise.all(publishedTypes.map((type) => strapi.db.query(uidOf(type)).count()))
  return counts.every((count) => count === 0)
}

const publish = (strapi: Core.Strapi, type: PublishedType, data: Record<string, unknown>) =>
  strapi.documents(uidOf(type)).create({ data: data as never, status: 'published' })

const hallOnlyData = ({ id, displayName, ...story }: HallOnlyStory): Record<string, unknown> => ({
  ...story,
  documentId: id,
  communityId: culture.communityId,
  familyName: displayName,
  category: story.category && wordOf('awardCategory', story.category),
  consentScope: wordOf('consentScope', 'HALL_ONLY'),
})
