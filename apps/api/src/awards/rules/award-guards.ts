import type { LocalDate } from '@culture/calendar'

const REVIEW_LEAD_DAYS = 60
const PANEL_SIZE = 3
const DAY = 86_400_000

/** What is on record when somebody wants to move an award on. Ids are those of staff or nominators, never names. */
export interface AwardFacts {
  today: LocalDate
  /** Who asks. */
  actorId: string
  nominatorId: string
  checkerId: string | null
  /** Who proposed what is now to be confirmed: an approval, a suspension's end. */
  proposerId: string | null
  cycleOpen: boolean
  requiredFields: boolean
  familyConsent: boolean
  otherEntry: boolean
  returnReason: string | null
  /** The outcome and the clause it rests on; the reason has no field. */
  check: { result: 'PASS' | 'FAIL'; clause: string } | null
  panel: { votes: number; closedByChair: boolean }
  /** Whether the notice was displayed for its whole window. */
  windowDisplayed: boolean
  openObjections: number
  finding: string | null
  awardingBody: string | null
  documentNo: string | null
  level: string | null
  awardedOn: LocalDate | null
  certificateNo: string | null
  validUntil: LocalDate | null
  familyHeard: boolean
}

const filled = (text: string | null): boolean => text !== null && text.trim() !== ''
const daysUntil = (from: LocalDate, to: LocalDate): number => (Date.parse(to) - Date.parse(from)) / DAY

/** Conditions of the transition table, by name. */
export const awardGuards = {
  cycleOpen: ({ cycleOpen }) => cycleOpen,
  requiredFields: ({ requiredFields }) => requiredFields,
  familyConsent: ({ familyConsent }) => familyConsent,
  noOtherEntry: ({ otherEntry }) => !otherEntry,
  returnReason: ({ returnReason }) => filled(returnReason),
  notTheNominator: ({ actorId, nominatorId }) => actorId !== nominatorId,
  checkPassed: ({ check }) => check?.result === 'PASS' && filled(check.clause),
  checkFailed: ({ check }) => check?.result === 'FAIL' && filled(check.clause),
  panelClosed: ({ panel }) => panel.votes >= PANEL_SIZE && panel.closedByChair,
  windowDisplayed: ({ windowDisplayed }) => windowDisplayed,
  noOpenObjection: ({ openObjections }) => openObjections === 0,
  secondPerson: ({ actorId, proposerId }) => proposerId !== null && actorId !== proposerId,
  objectionOpen: ({ openObjections }) => openObjections > 0,
  notTheChecker: ({ actorId, checkerId }) => actorId !== checkerId,
  findingRecorded: ({ finding }) => filled(finding),
  conferralComplete: ({ awardingBody, documentNo, level, awardedOn, certificateNo }) =>
    [awardingBody, documentNo, level, awardedOn, certificateNo].every(filled),
  validityEnding: ({ today, validUntil }) => validUntil !== null && daysUntil(today, validUntil) <= REVIEW_LEAD_DAYS,
  validityOver: ({ today, validUntil }) => validUntil !== null && daysUntil(today, validUntil) < 0,
  familyHeard: ({ familyHeard }) => familyHeard,
} as const satisfies Record<string, (facts: AwardFacts) => boolean>

export type AwardGuard = keyof typeof awardGuards
