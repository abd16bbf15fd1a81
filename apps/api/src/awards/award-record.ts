import type { LocalDate } from '@culture/calendar'
import type { AwardCategory, AwardLevel } from '@culture/contract'
import type { AwardState } from './rules/award-states.js'

/** An award as it comes from paper or from demo data: with the raw name, before anything is sealed. */
export interface AwardRecord {
  subject: 'FAMILY' | 'PERSON'
  name: string
  category: AwardCategory
  cycle: string
  level: AwardLevel | null
  schemeId: string | null
  title: string
  deed: string | null
  state: AwardState
  awardingBody: string | null
  documentNo: string | null
  certificateNo: string | null
  awardedOn: LocalDate | null
  validUntil: LocalDate | null
  notice: { startsOn: LocalDate; endsOn: LocalDate } | null
  consents: { onBoard: boolean; onWebsite: 'MASKED' | 'FULL'; photo: boolean; media: boolean }
}

/** What of an award may be seen, and its only name. */
export interface ShownAward {
  id: string
  category: AwardCategory
  cycle: string
  level: AwardLevel
  displayName: string
  title: string
  deed: string | null
  awardingBody: string
  documentNo: string
  certificateNo: string
  awardedOn: LocalDate
  validUntil: LocalDate | null
}
