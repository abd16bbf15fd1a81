import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { NominatorKind, ReturnReason } from '../rules/nomination.js'
import type { Row } from './award.entity.js'

/** What a nomination says, beside its award; everything personal is sealed, and null once erased. */
export const AwardNominationSchema = defineEntity({
  name: 'AwardNomination',
  tableName: 'award_nominations',
  properties: {
    awardId: p.string().primary(),
    nominatorKind: p.string().$type<NominatorKind>(),
    /** Name, telephone and organisation of the nominator. */
    contactSealed: p.string().nullable(),
    /** Telephone of the family, once it has consented. */
    familySealed: p.string().nullable(),
    /** The door of the household, or where a person works. */
    placeSealed: p.string().nullable(),
    summarySealed: p.string().nullable(),
    deedSealed: p.string().nullable(),
    /** Of the form's own key: the same form sent twice is one nomination. */
    keyHash: p.string().nullable(),
    /** The nominator's code; the code to hand to the family; the family's own, which is shown to it once and kept by nobody. */
    codeHash: p.string().nullable(),
    codeSealed: p.string().nullable(),
    consentCodeHash: p.string().nullable(),
    consentCodeSealed: p.string().nullable(),
    familyCodeHash: p.string().nullable(),
    consentVersion: p.string().nullable(),
    returnReason: p.string().$type<ReturnReason>().nullable(),
    /** When the nominator had said everything; from then on the family has its days to consent. */
    nominatedAt: p.string().nullable(),
    consentUntil: p.string().nullable(),
    erasedAt: p.string().nullable(),
    updatedAt: p.string(),
  },
})
export type AwardNominationRow = Row<InferEntity<typeof AwardNominationSchema>>

/** A picture that came with a nomination, sealed whole; shown only while the family agrees. */
export const AwardPictureSchema = defineEntity({
  name: 'AwardPicture',
  tableName: 'award_pictures',
  properties: {
    id: p.string().primary(),
    awardId: p.string(),
    place: p.integer().$type<1 | 2>(),
    width: p.integer(),
    height: p.integer(),
    bytesSealed: p.string().lazy(),
    /** What it shows, in words; null for pictures from before there were words. */
    wordsSealed: p.string().nullable(),
    createdAt: p.string(),
  },
})
