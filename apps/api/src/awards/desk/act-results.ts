import { toGlobalId } from '../../kernel/ids.js'
import type { CycleOutcome } from '../cycles/open-cycle.service.js'
import type { DeskRefusal } from '../desk-refusals.js'
import type { EntryOutcome } from '../entries/move-by-staff.service.js'
import type { AnswerOutcome } from '../families/answer-nomination.service.js'
import type { FamilyCodeOutcome } from '../families/issue-family-code.service.js'
import { refusedResult } from '../nominations/graph-mapping.js'
import type { NominateOutcome } from '../nominations/nominate-family.service.js'
import type { NominationRefused } from '../nominations/nomination-results.types.js'
import type { HolidayYearOutcome } from '../notices/enter-holiday-year.service.js'
import type { NoticeOutcome } from '../notices/put-up-notice.service.js'
import { AwardActRefused, CycleActDone, EntryActDone, HolidayYearEntered, NoticeActDone } from './desk-act.types.js'
import { FamilyCodeIssued, NominationEntered } from './desk-nomination.types.js'
import { entryId } from './view-entries.js'

const refused = ({ reason, message, missing }: DeskRefusal): AwardActRefused =>
  Object.assign(new AwardActRefused(), { reason, message, missing })

export const entryResult = (outcome: EntryOutcome): EntryActDone | AwardActRefused =>
  outcome.kind === 'REFUSED'
    ? refused(outcome)
    : Object.assign(new EntryActDone(), { entryId: entryId(outcome.award.id), state: outcome.award.state })

export function enteredResult(outcome: NominateOutcome): NominationEntered | NominationRefused {
  if (outcome.kind === 'REFUSED') return refusedResult(outcome)
  const consentCode = outcome.kind === 'AWAITS_CONSENT' ? outcome.consentCode : null
  return Object.assign(new NominationEntered(), { entryId: entryId(outcome.held.awardId), code: outcome.code, consentCode })
}

export function familyAnswerResult(outcome: AnswerOutcome): FamilyCodeIssued | NominationRefused {
  if (outcome.kind === 'REFUSED') return refusedResult(outcome)
  const familyCode = outcome.kind === 'CONSENTED' ? outcome.familyCode : null
  return Object.assign(new FamilyCodeIssued(), { entryId: entryId(outcome.held.awardId), familyCode })
}

export const familyCodeResult = (outcome: FamilyCodeOutcome): FamilyCodeIssued | AwardActRefused =>
  outcome.kind === 'REFUSED'
    ? refused(outcome)
    : Object.assign(new FamilyCodeIssued(), { entryId: entryId(outcome.awardId), familyCode: outcome.code })

export const cycleResult = (outcome: CycleOutcome): CycleActDone | AwardActRefused =>
  outcome.kind === 'REFUSED' ? refused(outcome) : Object.assign(new CycleActDone(), { cycleId: toGlobalId('AwardCycle', outcome.cycle.id) })

export function noticeResult(outcome: NoticeOutcome): NoticeActDone | AwardActRefused {
  if (outcome.kind === 'REFUSED') return refused(outcome)
  const { id, closesAt } = outcome.notice
  return Object.assign(new NoticeActDone(), { noticeId: toGlobalId('PublicNotice', id), closesAt: new Date(closesAt) })
}

export const yearResult = (outcome: HolidayYearOutcome): HolidayYearEntered | AwardActRefused =>
  outcome.kind === 'REFUSED' ? refused(outcome) : Object.assign(new HolidayYearEntered(), { year: String(outcome.year) })
