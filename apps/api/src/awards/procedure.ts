import type { AwardDeps } from './award-deps.js'
import { closeNominations, type OpenCycleInput, openCycle, setCeremony } from './cycles/open-cycle.service.js'
import { settleAwards } from './deadlines/settle-awards.service.js'
import { type CheckInput, recordCheck, returnEntry, takeUpCheck } from './entries/check-entry.service.js'
import { answerNomination, enterAnswer, type FamilyAnswer } from './families/answer-nomination.service.js'
import { issueFamilyCode } from './families/issue-family-code.service.js'
import { type DisplayWish, setDisplay } from './families/set-display.service.js'
import { withdrawEntry } from './families/withdraw-entry.service.js'
import { type ConferInput, conferHonours } from './honours/confer-honours.service.js'
import {
  type HearingWay,
  recordHearing,
  reinstateHonour,
  renewHonour,
  revokeHonour,
  type SuspensionGround,
  suspendHonour,
} from './honours/correct-honour.service.js'
import type { Credentials } from './nominations/find-entry.service.js'
import { nominateFamily } from './nominations/nominate-family.service.js'
import type { NominationInput } from './nominations/nomination-input.js'
import { saveNomination } from './nominations/save-nomination.service.js'
import { enterHolidayYear, type HolidayYearInput } from './notices/enter-holiday-year.service.js'
import type { NoticeEnd } from './notices/plan-window.js'
import { putUpNotice } from './notices/put-up-notice.service.js'
import { reportGap } from './notices/watch-notices.service.js'
import { confirmApproval, recordFinding, resumeNotice, takeUpObjections, upholdObjection } from './objections/handle-objection.service.js'
import { type ObjectionEntry, type ObjectionInput, raiseObjection } from './objections/raise-objection.service.js'
import { appointPanel, type Colleagues } from './panels/appoint-panel.service.js'
import { closePanel, type PanelChoice } from './panels/close-panel.service.js'
import { type RecusalGround, type SeatPanelInput, scoreEntry, seatPanel, standAside } from './panels/score-entry.service.js'
import type { Finding } from './rules/award-guards.js'
import type { ReturnReason } from './rules/nomination.js'

/** The acts of residents. `address` is where the request came from: it is counted, never kept. */
const residents = (deps: AwardDeps) => ({
  saveNomination: (input: NominationInput, address: string) => saveNomination(deps, input, address),
  nominateFamily: (input: NominationInput, address: string, staffId: string | null = null) =>
    nominateFamily(deps, input, address, { staffId }),
  answerNomination: (answer: FamilyAnswer, address: string) => answerNomination(deps, answer, address),
  enterAnswer: (awardId: string, answer: Omit<FamilyAnswer, 'code'>, address: string) => enterAnswer(deps, awardId, answer, address),
  issueFamilyCode: (awardId: string, phone: string, staffId: string) => issueFamilyCode(deps, awardId, phone, staffId),
  withdrawEntry: (credentials: Credentials, address: string) => withdrawEntry(deps, credentials, address),
  setDisplay: (credentials: Credentials, wish: DisplayWish, address: string) => setDisplay(deps, credentials, wish, address),
  raiseObjection: (input: ObjectionInput, address: string, entry?: ObjectionEntry) => raiseObjection(deps, input, address, entry),
})

/** The acts of staff, up to the notice. Who may do which is asked at the root of the desk's graph. */
const reviewers = (deps: AwardDeps) => ({
  openCycle: (input: OpenCycleInput, staffId: string) => openCycle(deps, input, staffId),
  closeNominations: (cycleId: string, staffId: string) => closeNominations(deps, cycleId, staffId),
  setCeremony: (cycleId: string, eventId: string | null, staffId: string) => setCeremony(deps, cycleId, eventId, staffId),
  returnEntry: (awardId: string, reason: ReturnReason, staffId: string) => returnEntry(deps, awardId, reason, staffId),
  takeUpCheck: (awardId: string, staffId: string) => takeUpCheck(deps, awardId, staffId),
  recordCheck: (input: CheckInput, staffId: string) => recordCheck(deps, input, staffId),
  seatPanel: (input: SeatPanelInput, staffId: string) => seatPanel(deps, input, staffId),
  appointPanel: (input: SeatPanelInput, colleagues: Colleagues, staffId: string) => appointPanel(deps, colleagues, input, staffId),
  scoreEntry: (awardId: string, points: number, staffId: string) => scoreEntry(deps, awardId, points, staffId),
  standAside: (awardId: string, ground: RecusalGround, staffId: string) => standAside(deps, awardId, ground, staffId),
  closePanel: (cycleId: string, choice: PanelChoice, chairId: string) => closePanel(deps, cycleId, choice, chairId),
})

/** The acts of staff, from the notice on. */
const handlers = (deps: AwardDeps) => ({
  enterHolidayYear: (input: HolidayYearInput, staffId: string) => enterHolidayYear(deps, input, staffId),
  putUpNotice: (cycleId: string, staffId: string, end: NoticeEnd | null = null) => putUpNotice(deps, cycleId, staffId, end),
  reportGap: (noticeId: string, span: { from: Date; until: Date }, staffId: string) => reportGap(deps, noticeId, span, staffId),
  takeUpObjections: (awardId: string, staffId: string) => takeUpObjections(deps, awardId, staffId),
  recordFinding: (objectionId: string, finding: Finding, staffId: string) => recordFinding(deps, objectionId, finding, staffId),
  resumeNotice: (awardId: string, staffId: string) => resumeNotice(deps, awardId, staffId),
  upholdObjection: (awardId: string, staffId: string) => upholdObjection(deps, awardId, staffId),
  confirmApproval: (awardId: string, staffId: string) => confirmApproval(deps, awardId, staffId),
  conferHonours: (input: ConferInput, staffId: string) => conferHonours(deps, input, staffId),
  renewHonour: (awardId: string, staffId: string) => renewHonour(deps, awardId, staffId),
  suspendHonour: (awardId: string, ground: SuspensionGround, staffId: string) => suspendHonour(deps, awardId, ground, staffId),
  recordHearing: (awardId: string, way: HearingWay, staffId: string) => recordHearing(deps, awardId, way, staffId),
  reinstateHonour: (awardId: string, staffId: string) => reinstateHonour(deps, awardId, staffId),
  revokeHonour: (awardId: string, staffId: string) => revokeHonour(deps, awardId, staffId),
})

/** What falls due by the clock. */
const clockwork = (deps: AwardDeps) => ({
  /** `blinkMs` is the longest pause between two looks at a notice that is no gap. */
  settle: (blinkMs?: number) => settleAwards(deps, blinkMs),
})

/** All that may be done with awards, and nothing else changes them. */
export const createProcedure = (deps: AwardDeps) => ({ ...residents(deps), ...reviewers(deps), ...handlers(deps), ...clockwork(deps) })

export type AwardProcedure = ReturnType<typeof createProcedure>
