import type { LocalDate } from '@culture/calendar'
import type { AwardCategory, AwardLevel } from '@culture/contract'
import type { conferredStates } from '../rules/award-states.js'

/** An honour as it comes from paper or from demo data: conferred elsewhere, with the raw name, before anything is sealed. */
export interface AwardRecord {
  subject: 'FAMILY' | 'PERSON'
  name: string
  category: AwardCategory
  cycle: string
  level: AwardLevel
  schemeId: string | null
  title: string
  deed: string | null
  state: (typeof conferredStates)[number]
  awardingBody: string
  documentNo: string
  certificateNo: string
  awardedOn: LocalDate
  validUntil: LocalDate | null
  notice: { startsOn: LocalDate; endsOn: LocalDate } | null
  consents: { onBoard: boolean; onWebsite: 'MASKED' | 'FULL'; photo: boolean; story: boolean; media: boolean }
}

/** What of an award may be seen, and its only name. */
export interface ShownAward {
  id: string
  category: AwardCategory
  cycle: string
  cycleId: string | null
  level: AwardLevel
  displayName: string
  title: string
  summary: string | null
  deed: string | null
  awardingBody: string
  documentNo: string
  certificateNo: string
  awardedOn: LocalDate
  validUntil: LocalDate | null
  /** The family agrees that its story is told beside the honour. */
  storyTold: boolean
}
