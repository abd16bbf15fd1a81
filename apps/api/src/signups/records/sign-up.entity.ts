import type { Channel } from '@culture/contract'
import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { SignUpStatus } from '../rules/sign-up-status.js'
import type { KeyKind } from '../rules/whose-key.js'

/** Columns that end in `Sealed` are encrypted, those that end in `Hash` are keyed hashes; no personal text is in clear. */
export const SignUpSchema = defineEntity({
  name: 'SignUp',
  tableName: 'sign_ups',
  properties: {
    id: p.string().primary(),
    communityId: p.string(),
    eventId: p.string(),
    placesId: p.string(),
    status: p.string().$type<SignUpStatus>(),
    keyKind: p.string().$type<KeyKind>(),
    keyHash: p.string(),
    phoneHash: p.string().nullable(),
    /** Null once erased, 30 days after the event. */
    nameSealed: p.string().nullable(),
    phoneSealed: p.string().nullable(),
    visitAddressSealed: p.string().nullable(),
    codeHash: p.string(),
    codeSealed: p.string(),
    adults: p.integer(),
    children0to6: p.integer().fieldName('children_0_to_6'),
    children7to13: p.integer().fieldName('children_7_to_13'),
    teens14to17: p.integer().fieldName('teens_14_to_17'),
    wheelchairs: p.integer(),
    heads: p.integer(),
    units: p.integer(),
    guardianConsent: p.boolean(),
    consentVersion: p.string(),
    channel: p.string().$type<Channel>(),
    actedBy: p.string().$type<'RESIDENT' | 'NEIGHBOUR' | 'STAFF'>(),
    /** Order of arrival within the places row; once lots are drawn, the drawn order. */
    arrival: p.integer(),
    /** How often a later party came first on the last day while this one waited. */
    overtaken: p.integer(),
    offerExpiresAt: p.string().nullable(),
    createdAt: p.string(),
    updatedAt: p.string(),
  },
})
export type SignUpRow = InferEntity<typeof SignUpSchema>
