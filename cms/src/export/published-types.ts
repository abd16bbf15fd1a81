import { type PublishedData, type PublishedType, publishedTypes } from '@culture/contract'
import { wordOf } from '../words/choices'
import { activityOf } from './activity'
import { lectureSessionOf } from './lecture-session'
import { awardSchemeOf, familyStoryOf, partnerOf, seriesOf, teamOf } from './people'
import { festivalOf, pageOf, siteSettingsOf, venueOf } from './site'

export type TypeUid = `api::${PublishedType}.${PublishedType}`

/** Maps a published row into the contract; null keeps the entry back. Rows come from the database untyped, hence `never`. */
type Mapping<T extends PublishedType> = (row: never) => PublishedData[T] | null

const reference = { select: ['id', 'documentId'] }
const picture = { select: ['id', 'url', 'width', 'height', 'alternativeText', 'updatedAt'] }
const event = {
  meetings: true,
  venue: reference,
  teams: reference,
  cover: { populate: { picture } },
  signUp: { populate: { slots: true } },
  recap: { populate: { photos: { populate: { picture } } } },
}

export const mappings: { readonly [T in PublishedType]: { populate: Record<string, unknown>; map: Mapping<T> } } = {
  activity: {
    populate: { ...event, series: reference, festival: { select: ['id', 'documentId', 'key'] }, festivalSchedule: true, programme: true },
    map: activityOf,
  },
  'lecture-session': { populate: { ...event, segments: true, host: true, speakers: true }, map: lectureSessionOf },
  series: { populate: {}, map: seriesOf },
  team: { populate: {}, map: teamOf },
  venue: { populate: {}, map: venueOf },
  festival: { populate: {}, map: festivalOf },
  'award-scheme': { populate: {}, map: awardSchemeOf },
  'family-story': { populate: {}, map: familyStoryOf },
  partner: { populate: {}, map: partnerOf },
  page: { populate: {}, map: pageOf },
  'site-settings': { populate: { facts: true, estates: true }, map: siteSettingsOf },
}

export const uidOf = (type: PublishedType): TypeUid => `api::${type}.${type}`

export const publishedTypeOf = (uid: string): PublishedType | null => publishedTypes.find((type) => uidOf(type) === uid) ?? null

export const isPublishedType = (text: string): text is PublishedType => publishedTypes.some((type) => type === text)

/** Which rows may leave the CMS: published ones, but no story that is meant for the hall. */
export function releasable(type: PublishedType): Record<string, unknown> {
  const published = { publishedAt: { $notNull: true } }
  return type === 'family-story' ? { ...published, consentScope: { $ne: wordOf('consentScope', 'HALL_ONLY') } } : published
}
