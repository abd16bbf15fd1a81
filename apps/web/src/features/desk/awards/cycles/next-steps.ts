import type { AwardCycleAtDeskFragment, AwardState, StaffPermission } from '@culture/contract/desk-operations'

export type StepKind = 'WAIT' | 'CHECK' | 'SEAT' | 'SCORE' | 'CLOSE_PANEL' | 'PUT_UP' | 'OBJECTIONS' | 'CONFIRM' | 'CONFER'
export type StepNeed = Extract<StaffPermission, `AWARDS_${string}`>

/** Something that a cycle waits for, and whose work it is. */
export interface NextStep {
  kind: StepKind
  count: number
  need: StepNeed
  /** The one member of staff whose work it is, or those who share it; null for everybody with the role. */
  only: readonly string[] | null
  /** Of the cycle. */
  page: string
}

type Cycle = Pick<AwardCycleAtDeskFragment, 'nominations' | 'counts' | 'panel' | 'notices' | 'openObjections'>

const step = (kind: StepKind, count: number, need: StepNeed, page: string, only: NextStep['only'] = null): NextStep[] =>
  count > 0 ? [{ kind, count, need, only, page }] : []

/** What a cycle needs next, in the order of the procedure. */
export function nextSteps({ nominations, counts, panel, notices, openObjections }: Cycle): NextStep[] {
  const of = (...states: AwardState[]): number => counts.reduce((sum, { state, count }) => sum + (states.includes(state) ? count : 0), 0)
  const [toCheck, review] = [of('SUBMITTED', 'ELIGIBILITY_CHECK'), of('REVIEW')]
  const closed = panel !== null && panel.closedAt !== null
  const scoring = panel && !closed ? panel : null
  const ready = scoring !== null && toCheck === 0 && nominations === 'CLOSED'
  const complete = notices.at(-1)?.completedAt ? of('PUBLICITY') : 0
  return [
    ...step('WAIT', closed ? 0 : of('DRAFT'), 'AWARDS_HANDLE', '/entries?show=waiting'),
    ...step('CHECK', toCheck, 'AWARDS_CHECK', '/check'),
    ...step('SEAT', panel ? 0 : review, 'AWARDS_HANDLE', '/panel'),
    ...step('SCORE', scoring ? review : 0, 'AWARDS_SCORE', '/score', scoring?.memberIds),
    ...step('CLOSE_PANEL', ready ? review : 0, 'AWARDS_DECIDE', '/close', scoring && [scoring.chairId]),
    ...step('PUT_UP', closed ? review : 0, 'AWARDS_HANDLE', '/notice'),
    ...step('OBJECTIONS', openObjections, 'AWARDS_HANDLE', '/entries?show=notice'),
    ...step('CONFIRM', complete, 'AWARDS_DECIDE', '/decide'),
    ...step('CONFER', of('APPROVED'), 'AWARDS_HANDLE', '/confer'),
  ]
}

/** Whether a member of staff can take the step: it is theirs by role, and by name where it is somebody's. */
export const isOwn = ({ need, only }: NextStep, staffId: string | undefined, may: (need: StepNeed) => boolean): boolean =>
  may(need) && (only === null || (staffId !== undefined && only.includes(staffId)))
