import type { LocalDate } from '@culture/calendar'
import type { AwardCategory, AwardLevel } from '@culture/contract'
import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { AwardState } from '../rules/award-states.js'
import type { ConsentPurpose, ConsentScope } from '../rules/consents.js'

/** One nomination and the honour that may come of it; corrected or revoked by a step, never deleted. */
export const AwardSchema = defineEntity({
  name: 'Award',
  tableName: 'awards',
  properties: {
    id: p.string().primary(),
    communityId: p.string(),
    /** TAKEN_OVER: conferred elsewhere, on paper, before the procedure ran here. */
    origin: p.string().$type<'NOMINATED' | 'TAKEN_OVER'>(),
    cycleId: p.string().nullable(),
    category: p.string().$type<AwardCategory>(),
    cycle: p.string(),
    state: p.string().$type<AwardState>(),
    /** The step of the log that led to the state. */
    stepSeq: p.integer().nullable(),
    subject: p.string().$type<'FAMILY' | 'PERSON'>(),
    /** The raw name, encrypted; what is shown is made from it and the consents. Null once erased. */
    nameSealed: p.string().nullable(),
    /** Keyed hash of the household; of name and workplace where a person is honoured for their work. */
    householdHash: p.string().nullable(),
    /** Keyed hash of the nominator's telephone, or the id of the member of staff who entered the nomination. */
    nominatorId: p.string().nullable(),
    /** Of the scheme in the CMS. */
    schemeId: p.string().nullable(),
    title: p.string(),
    /** Both in clear from the day of the public notice on; before, they are sealed in the nomination. */
    summary: p.string().nullable(),
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
    /** After a revocation: no nomination of the household before that day. */
    barredUntil: p.string().$type<LocalDate>().nullable(),
    /** The family has taken the display down. */
    hiddenAt: p.string().nullable(),
    createdAt: p.string(),
    /** Moves with every change of the award or of its consents. */
    updatedAt: p.string(),
  },
})
/** A row as it is read and written: every column is there, and what it may lack is null. */
export type Row<Entity> = { [Column in keyof Entity]: Exclude<Entity[Column], undefined> }

export type AwardRow = Row<InferEntity<typeof AwardSchema>>

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
export type AwardConsentRow = Row<InferEntity<typeof AwardConsentSchema>>
