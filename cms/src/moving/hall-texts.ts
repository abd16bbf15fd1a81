import type { PublishedType } from '@culture/contract'
import { isForHallOnly } from '../export/hall-only'
import { codeOf, type Word, wordOf } from '../words/choices'
import type { FieldValue, Version } from './archive.types'

const HALL_ONLY = wordOf('consentScope', 'HALL_ONLY')

/** A story moves only when every version of it may be told outside: consent that is being given or taken back is not used up early. */
export const isHallOnlyStory = (type: PublishedType, versions: readonly (Version | null)[]): boolean =>
  type === 'family-story' &&
  versions.some((version) => version && [null, 'HALL_ONLY'].includes(codeOf('consentScope', text(version.consentScope))))

/** The version as it may leave: of segments for the hall only their place, kind and length are left, as on the site. */
export function withoutHallTexts(type: PublishedType, version: Version | null): Version | null {
  if (type !== 'lecture-session' || !version) return version
  return { ...version, segments: segmentsOf(version).map((segment) => (forHall(segment) ? placeholderOf(segment) : segment)) }
}

export const countHallTexts = (type: PublishedType, version: Version | null): number =>
  type === 'lecture-session' && version ? segmentsOf(version).filter(forHall).length : 0

/**
 * The arriving version with the texts for the hall that are kept here in the places left for them. Null when places and texts do not
 * fit one to one: then the session must stay as it is, or a text that exists nowhere else would be lost.
 */
export function withKeptTexts(type: PublishedType, arriving: Version | null, here: Version | null): Version | null {
  if (type !== 'lecture-session' || !arriving || !here) return arriving
  const kept = segmentsOf(here).filter(forHall)
  const places = segmentsOf(arriving).filter(forHall)
  const fits = kept.length === places.length && kept.every((segment, index) => segment.type === places[index]?.type)
  if (!fits) return null
  const waiting = kept.values()
  const filled = segmentsOf(arriving).map((segment) => (forHall(segment) ? { ...waiting.next().value, minutes: segment.minutes } : segment))
  return { ...arriving, segments: filled as FieldValue[] }
}

const segmentsOf = (version: Version) => (version.segments ?? []) as readonly Version[]
const text = (value: FieldValue | undefined) => (typeof value === 'string' ? value : null)

const forHall = ({ type, consentScope }: Version): boolean =>
  isForHallOnly({ type: text(type) as Word<'segmentType'> | null, consentScope: text(consentScope) as Word<'consentScope'> | null })

const placeholderOf = (segment: Version): Version => ({
  ...Object.fromEntries(Object.keys(segment).map((field) => [field, null])),
  type: segment.type ?? null,
  title: segment.type ?? wordOf('segmentType', 'OTHER'),
  minutes: segment.minutes ?? null,
  consentScope: HALL_ONLY,
})
