import type { PublishedAwardScheme, PublishedFamilyStory, PublishedPartner, PublishedSeries, PublishedTeam } from '@culture/contract'
import { codeOf } from '../words/choices'
import { maskFamilyName } from './mask-name'
import type { AwardSchemeRow, FamilyStoryRow, PartnerRow, SeriesRow, TeamRow } from './rows.types'
import { linesOf, orNull } from './text'

export const seriesOf = (row: SeriesRow): PublishedSeries => ({
  slug: row.slug || row.documentId,
  name: row.name,
  intro: orNull(row.intro),
})

export const teamOf = (row: TeamRow): PublishedTeam => ({
  slug: row.slug || row.documentId,
  name: row.name,
  kind: codeOf('teamKind', row.kind) ?? 'ARTS',
  artForm: orNull(row.artForm),
  intro: row.intro,
  memberCount: row.memberCount,
  practice: orNull(row.practice),
  recruiting: row.recruiting ?? false,
  contactPhone: orNull(row.contactPhone),
})

export const partnerOf = (row: PartnerRow): PublishedPartner => ({ name: row.name, role: orNull(row.role), url: orNull(row.url) })

export function awardSchemeOf(row: AwardSchemeRow): PublishedAwardScheme | null {
  const category = codeOf('awardCategory', row.category)
  if (!category) return null
  return {
    slug: row.slug || row.documentId,
    name: row.name,
    category,
    cycle: row.cycle,
    level: codeOf('awardLevel', row.level) ?? 'COMMUNITY',
    criteria: linesOf(row.criteria),
    awardingBody: row.awardingBody,
    documentNo: orNull(row.documentNo),
    noticeUnit: codeOf('noticeUnit', row.noticeUnit) ?? 'NATURAL',
    noticeDays: row.noticeDays,
    validYears: row.validYears,
  }
}

/**
 * Null unless the family agreed to appear on the site. A masked family is masked wherever its name stands in the text as well,
 * since editors write stories with the name in them.
 */
export function familyStoryOf(row: FamilyStoryRow): PublishedFamilyStory | null {
  const consentScope = codeOf('consentScope', row.consentScope)
  if (!consentScope || consentScope === 'HALL_ONLY') return null
  const bare = row.familyName.replace(/家庭$/, '')
  const masked = consentScope === 'SITE_MASKED'
  const hide = (text: string) => (masked ? text.replaceAll(bare, maskFamilyName(bare)) : text)
  return {
    slug: row.slug || row.documentId,
    title: hide(row.title),
    displayName: masked ? maskFamilyName(row.familyName) : row.familyName,
    body: hide(row.body),
    category: codeOf('awardCategory', row.category),
    consentScope,
    awardKey: orNull(row.awardKey),
  }
}
