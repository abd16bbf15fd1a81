import type { LocalDate } from '@culture/calendar'
import type { AwardCategory, AwardLevel } from '@culture/contract'
import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { AwardState } from './rules/award-states.js'
import type { ConsentPurpose, ConsentScope } from './rules/consents.js'

/** One nomination and the honour that may come of it; corrected or revoked by a step, never deleted. */
export const AwardSchema = defineEntity({
  name: 'Award',
  tableName: 'awards',
  properties: {
    id: p.string().primary(),
    communityId: p.string(),
    category: p.string().$type<AwardCategory>(),
    cycle: p.string(),
    state: p.string().$type<AwardState>(),
    subject: p.string().$type<'FAMILY' | 'PERSON'>(),
    /** The raw name, encrypted; what is shown is made from it and the consents. */
    nameSealed: p.string(),
    /** Keyed hash of the household; null where a person is honoured for their work. */
    householdHash: p.string().nullable(),
    /** Of the scheme in the CMS. */
    schemeId: p.string().nullable(),
    title: p.string(),
    deed: p.string().nullable(),
    level: p.string().$type<AwardLevel>().nullable(),
    awardingBody: p.string().nullable(),
    documentNo: p.string().nullable(),
    /** The number printed on the certificate; a story in the CMS refers to its award by it. */
    certificateNo: p.string().nullable(),
    awardedOn: p.string().$type<LocalDate>().nullable(),
    validUntil: p.string().$type<LocalDate>().nullable(),
    noticeStartsOn: p.string().$type<LocalDate>().nullable(),
    noticeEndsOn: p.string().$type<LocalDate>().nullable(),
    createdAt: p.string(),
    /** Moves with every change of the award or of its consents. */
    updatedAt: p.string(),
  },
})
export type AwardRow = InferEntity<typeof AwardSchema>

/** What the family agreed to, and until when; a change is a new row. */
export const AwardConsentSchema = defineEntity({
  name: 'AwardConsent',
  tableName: 'award_consents',
  properties: {
    id: p.string().primary(),
    awardId: p.string(),
    purpose: p.string().$type<ConsentPurpose>(),
    scope: p.string().$type<ConsentScope>(),
    givenAt: p.string(),
    withdrawnAt: p.string().nullable(),
  },
})
export type AwardConsentRow = InferEntity<typeof AwardConsentSchema>
