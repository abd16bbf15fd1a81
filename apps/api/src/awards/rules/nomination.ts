import { addDays, localDateOf } from '@culture/calendar'
import type { AwardCategory } from '@culture/contract'

export const nominatorKinds = ['SELF', 'NEIGHBOUR', 'BUILDING_LEADER', 'ORGANISATION'] as const
export type NominatorKind = (typeof nominatorKinds)[number]

/** Why a nomination goes back to whoever made it: from a list, so that nothing about a family is written down. */
export const returnReasons = [
  'DEED_UNCLEAR',
  'DEED_TOO_SHORT',
  'NAMES_A_CHILD',
  'WRONG_HOUSEHOLD',
  'WRONG_CATEGORY',
  'PICTURE_UNFIT',
] as const
export type ReturnReason = (typeof returnReasons)[number]

export const SUMMARY_LENGTH = 50
export const DEED_LENGTH = 800
export const MOST_PICTURES = 2
export const PICTURE_WORDS_LENGTH = 40
const CONSENT_DAYS = 15

/** Workers are honoured as persons, everybody else as a family. */
export const subjectOf = (category: AwardCategory): 'FAMILY' | 'PERSON' => (category === 'DEDICATED_WORKER' ? 'PERSON' : 'FAMILY')

/** The family's own consent is waited for until the end of the fifteenth day. */
export function consentDeadline(nominatedAt: Date): Date {
  const lastDay = addDays(localDateOf(nominatedAt), CONSENT_DAYS)
  return new Date(`${lastDay}T24:00:00+08:00`)
}
