import type { AwardState } from './award-states.js'
import { hashStep, LOG_BEGINNING, type LogHead, type LogStep } from './hash-step.js'

export interface KeptStep extends LogStep {
  previousHash: string
  hash: string
}

/** Where an award stands, beside what the log says of it. */
export interface StandingAward {
  id: string
  state: AwardState
  stepSeq: number | null
}

export interface LogFault {
  /** The number of the step, or null where no step is at fault. */
  seq: number | null
  fault: 'MISSING' | 'UNCHAINED' | 'CHANGED' | 'CUT_OFF' | 'STATE_WITHOUT_STEP' | 'STEP_OUT_OF_ORDER'
  awardId?: string
}

function chainFaults(steps: readonly KeptStep[], head: LogHead): LogFault[] {
  const faults: LogFault[] = []
  let previous = LOG_BEGINNING
  for (const [index, step] of steps.entries()) {
    if (step.seq !== index + 1) return [...faults, { seq: index + 1, fault: 'MISSING' }]
    if (step.previousHash !== previous) faults.push({ seq: step.seq, fault: 'UNCHAINED' })
    if (hashStep(step.previousHash, step) !== step.hash) faults.push({ seq: step.seq, fault: 'CHANGED' })
    previous = step.hash
  }
  const whole = head.seq === steps.length && head.hash === previous
  return whole ? faults : [...faults, { seq: head.seq, fault: 'CUT_OFF' }]
}

function stateFaults(steps: readonly KeptStep[], awards: readonly StandingAward[]): LogFault[] {
  const faults: LogFault[] = []
  const last = new Map<string, KeptStep>()
  for (const step of steps.filter(({ toState }) => toState !== null)) {
    const before = last.get(step.subjectId)
    if ((before?.toState ?? null) !== step.fromState) faults.push({ seq: step.seq, fault: 'STEP_OUT_OF_ORDER', awardId: step.subjectId })
    last.set(step.subjectId, step)
  }
  for (const { id, state, stepSeq } of awards) {
    // Taken over before there was a log.
    if (stepSeq === null && !last.has(id)) continue
    if (last.get(id)?.toState !== state) faults.push({ seq: null, fault: 'STATE_WITHOUT_STEP', awardId: id })
  }
  return faults
}

/** Everything that does not fit: a row changed, taken out or put in, the end cut off, a state that no step led to. Empty when all is well. */
export const verifyLog = (steps: readonly KeptStep[], head: LogHead, awards: readonly StandingAward[]): LogFault[] => [
  ...chainFaults(steps, head),
  ...stateFaults(steps, awards),
]
