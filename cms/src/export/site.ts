import type { PublishedFestival, PublishedPage, PublishedSiteSettings, PublishedVenue } from '@culture/contract'
import { codeOf } from '../words/choices'
import type { FestivalRow, PageRow, SiteSettingsRow, VenueRow } from './rows.types'
import { linesOf, orNull, wordsOf } from './text'

export const venueOf = (row: VenueRow): PublishedVenue => ({
  name: row.name,
  address: orNull(row.address),
  estate: orNull(row.estate),
  stepFree: row.stepFree ?? false,
  indoor: row.indoor ?? false,
  seats: row.seats,
  directions: orNull(row.directions),
  accessibility: orNull(row.accessibility),
})

export function festivalOf(row: FestivalRow): PublishedFestival | null {
  const key = codeOf('festivalKey', row.key)
  return key && { key, name: row.name, rule: row.rule, intro: orNull(row.intro) }
}

export const pageOf = (row: PageRow): PublishedPage => ({ slug: row.slug || row.documentId, title: row.title, body: row.body })

export const siteSettingsOf = (row: SiteSettingsRow): PublishedSiteSettings => ({
  name: row.name,
  adminPath: linesOf(row.adminPath),
  hostUnit: row.hostUnit,
  telephone: row.telephone,
  address: row.address,
  officeHours: orNull(row.officeHours),
  icpNumber: orNull(row.icpNumber),
  policeNumber: orNull(row.policeNumber),
  demo: row.demo ?? false,
  facts: row.facts.map(({ label, text }) => ({ label, text })),
  sourceNote: row.sourceNote,
  estates: row.estates.map(({ key, name, buildings, unitsPerBuilding, floors, roomsPerFloor }) => ({
    key,
    name,
    buildings: wordsOf(buildings),
    unitsPerBuilding,
    floors,
    roomsPerFloor,
  })),
  consentVersion: row.consentVersion,
})
