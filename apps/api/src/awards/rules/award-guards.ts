import { addDays, type LocalDate } from '@culture/calendar'

const REVIEW_LEAD_DAYS = 60
export const PANEL_SIZE = 3

/** A quorum is two thirds of the panel; who stands aside does not count as present. */
export const quorumOf = (members: number): number => Math.ceil((members * 2) / 3)

export const findings = ['UNFOUNDED', 'FACTS_CHANGED', 'FOUNDED'] as const
export type Finding = (typeof findings)[number]

/** What is on record when somebody wants to move an award on. Ids are those of staff or nominators, never names. */
export interface AwardFacts {
  today: LocalDate
  /** Who asks. */
  actorId: string
  /** Whether the clock asks, and nobody else. */
  bySystem: boolean
  nominatorId: string | null
  checkerId: string | null
  /** Who did what is now to be confirmed: put the notice up, suspended the honour. */
  firstPersonId: string | null
  /** New drafts are taken; an entry that was nominated in time is still taken until the panel has closed. */
  cycleOpen: boolean
  requiredFields: boolean
  familyConsent: boolean
  /** The days in which the family could consent are over, or the cycle has ended without it. */
  lapsed: boolean
  otherEntry: boolean
  /** The household holds this honour already, or lost one less than two years ago. */
  barred: boolean
  returnReason: string | null
  /** The outcome and the clause it rests on; the reason has no field. */
  check: { result: 'PASS' | 'FAIL'; clause: string } | null
  panel: { members: number; votes: number; closedByChair: boolean }
  /** By the panel. */
  selected: boolean
  /** The entry stands on a notice, and on a new one where its facts have changed since. */
  onNotice: boolean
  /** Whether the notice was displayed for its whole window. */
  windowDisplayed: boolean
  openObjections: number
  /** The gravest finding since the entry was last put on notice. */
  finding: Finding | null
  awardingBody: string | null
  documentNo: string | null
  level: string | null
  awardedOn: LocalDate | null
  certificateNo: string | null
  validUntil: LocalDate | null
  /** Heard after the honour was suspended. */
  familyHeard: boolean
}

const filled = (text: string | null): boolean => text !== null && text.trim() !== ''

/** Conditions of the transition table, by name. */
export const awardGuards = {
  cycleOpen: ({ cycleOpen }) => cycleOpen,
  requiredFields: ({ requiredFields }) => requiredFields,
  familyConsent: ({ familyConsent }) => familyConsent,
  noOtherEntry: ({ otherEntry }) => !otherEntry,
  notBarred: ({ barred }) => !barred,
  /** The clock ends only what has waited for too long; people end what they like. */
  lapsedIfBySystem: ({ bySystem, lapsed }) => !bySystem || lapsed,
  returnReason: ({ returnReason }) => filled(returnReason),
  notTheNominator: ({ actorId, nominatorId }) => actorId !== nominatorId,
  checkPassed: ({ check }) => check?.result === 'PASS' && filled(check.clause),
  checkFailed: ({ check }) => check?.result === 'FAIL' && filled(check.clause),
  panelClosed: ({ panel }) => panel.members >= PANEL_SIZE && panel.votes >= quorumOf(panel.members) && panel.closedByChair,
  selected: ({ selected }) => selected,
  notSelected: ({ selected }) => !selected,
  onNotice: ({ onNotice }) => onNotice,
  windowDisplayed: ({ windowDisplayed }) => windowDisplayed,
  noOpenObjection: ({ openObjections }) => openObjections === 0,
  objectionOpen: ({ openObjections }) => openObjections > 0,
  secondPerson: ({ actorId, firstPersonId }) => firstPersonId !== null && actorId !== firstPersonId,
  notTheChecker: ({ actorId, checkerId }) => actorId !== checkerId,
  findingRecorded: ({ finding }) => finding !== null,
  notUpheld: ({ finding }) => finding !== 'FOUNDED',
  upheld: ({ finding }) => finding === 'FOUNDED',
  factsStand: ({ finding }) => finding !== 'FACTS_CHANGED',
  conferralComplete: ({ awardingBody, documentNo, level, awardedOn, certificateNo }) =>
    [awardingBody, documentNo, level, awardedOn, certificateNo].every(filled),
  validityEnding: ({ today, validUntil }) => validUntil !== null && addDays(today, REVIEW_LEAD_DAYS) >= validUntil,
  validityOver: ({ today, validUntil }) => validUntil !== null && today > validUntil,
  familyHeard: ({ familyHeard }) => familyHeard,
} as const satisfies Record<string, (facts: AwardFacts) => boolean>

export type AwardGuard = keyof typeof awardGuards
