import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AwardFacts, awardGuards } from './award-guards.js'
import { type AwardState, awardStates } from './award-states.js'
import { type AwardActor, type AwardTransition, awardTransitions } from './award-transitions.js'
import { moveAward } from './move-award.js'

const table: Record<AwardState, Partial<Record<AwardState, AwardTransition>>> = awardTransitions
const actors = ['FAMILY', 'NOMINATOR', 'BUILDING_LEADER', 'STAFF', 'CHECKER', 'PANEL', 'COMMITTEE', 'AWARDING_BODY', 'SYSTEM'] as const
const people = ['a', 'b', 'c', 'd'] as const

const facts = fc.record<AwardFacts>({
  today: fc.constantFrom('2027-02-15', '2029-12-20', '2030-03-02'),
  actorId: fc.constantFrom(...people),
  bySystem: fc.boolean(),
  nominatorId: fc.constantFrom(...people),
  checkerId: fc.constantFrom(null, ...people),
  firstPersonId: fc.constantFrom(null, ...people),
  cycleOpen: fc.boolean(),
  requiredFields: fc.boolean(),
  familyConsent: fc.boolean(),
  lapsed: fc.boolean(),
  otherEntry: fc.boolean(),
  barred: fc.boolean(),
  returnReason: fc.constantFrom(null, 'DEED_UNCLEAR'),
  check: fc.constantFrom(null, { result: 'PASS' as const, clause: '第三条' }, { result: 'FAIL' as const, clause: '第三条' }),
  panel: fc.record({ members: fc.integer({ min: 0, max: 5 }), votes: fc.integer({ min: 0, max: 5 }), closedByChair: fc.boolean() }),
  selected: fc.boolean(),
  onNotice: fc.boolean(),
  windowDisplayed: fc.boolean(),
  openObjections: fc.integer({ min: 0, max: 2 }),
  finding: fc.constantFrom(null, 'UNFOUNDED' as const, 'FACTS_CHANGED' as const, 'FOUNDED' as const),
  awardingBody: fc.constantFrom(null, '社区'),
  documentNo: fc.constantFrom(null, '试〔2027〕1号'),
  level: fc.constantFrom(null, 'COMMUNITY'),
  awardedOn: fc.constantFrom(null, '2027-03-01'),
  certificateNo: fc.constantFrom(null, 'WM-2027-0001'),
  validUntil: fc.constantFrom(null, '2030-03-01'),
  familyHeard: fc.boolean(),
})
/** Everything is in order for most steps, until a few things are as they happen to be. */
const good: AwardFacts = {
  ...{ today: '2029-12-31', actorId: 'a', bySystem: false, nominatorId: 'b', checkerId: 'c', firstPersonId: 'd', cycleOpen: true },
  ...{ requiredFields: true, familyConsent: true, lapsed: true, otherEntry: false, barred: false, returnReason: 'DEED_UNCLEAR' },
  ...{ check: { result: 'PASS', clause: '第三条' }, panel: { members: 3, votes: 3, closedByChair: true }, selected: true, onNotice: true },
  ...{
    windowDisplayed: true,
    openObjections: 0,
    finding: 'UNFOUNDED',
    awardingBody: '社区',
    documentNo: '试〔2027〕1号',
    level: 'COMMUNITY',
  },
  ...{ awardedOn: '2027-03-01', certificateNo: 'WM-2027-0001', validUntil: '2030-03-01', familyHeard: true },
}
const keys = Object.keys(good) as (keyof AwardFacts)[]
const mostlyGood = fc.tuple(facts, fc.subarray(keys, { maxLength: 5 })).map(([wild, wrong]): AwardFacts => {
  const changed = Object.fromEntries(wrong.map((key) => [key, wild[key]]))
  return { ...good, ...changed }
})
const attempt = fc.record({
  to: fc.constantFrom(...awardStates),
  /** Which of the steps that there are from here; null for a leap to anywhere. */
  next: fc.option(fc.nat({ max: 3 }), { freq: 5 }),
  actor: fc.constantFrom<AwardActor>(...actors),
  facts: fc.oneof({ weight: 4, arbitrary: mostlyGood }, { weight: 1, arbitrary: facts }),
})

const goal = (state: AwardState, to: AwardState, next: number | null): AwardState => {
  const steps = Object.keys(table[state]) as AwardState[]
  return next === null ? to : (steps[next % Math.max(1, steps.length)] ?? to)
}

/** What must have been on record at the moment of the step, said apart from the guards. */
const evidence: Partial<Record<AwardState, (facts: AwardFacts, from: AwardState) => boolean>> = {
  SUBMITTED: (now) => now.familyConsent && now.requiredFields && !now.otherEntry && !now.barred,
  REVIEW: (now) => now.check?.result === 'PASS' && now.actorId !== now.nominatorId,
  INELIGIBLE: (now) => now.check?.result === 'FAIL' && now.actorId !== now.nominatorId,
  PUBLICITY: (now, from) =>
    now.onNotice && (from !== 'REVIEW' || (now.selected && now.panel.members >= 3 && now.panel.votes * 3 >= now.panel.members * 2)),
  APPROVED: (now) => now.windowDisplayed && now.openObjections === 0 && now.finding !== 'FOUNDED' && now.actorId !== now.firstPersonId,
  AWARDED: (now, from) =>
    from === 'APPROVED'
      ? now.windowDisplayed &&
        now.openObjections === 0 &&
        now.documentNo !== null &&
        now.certificateNo !== null &&
        now.awardingBody !== null
      : from === 'REVIEW_DUE' || (now.familyHeard && now.actorId !== now.firstPersonId),
  REVOKED: (now) => now.familyHeard && now.actorId !== now.firstPersonId,
}

describe('10,000 random sequences of attempts by anybody', () => {
  it('lead only where the table leads, and nowhere without the evidence', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.constantFrom(...awardStates), fc.array(attempt, { minLength: 10, maxLength: 30 }), (start, attempts) => {
        let state: AwardState = start
        for (const { to: leap, next, actor, facts: now } of attempts) {
          const to = goal(state, leap, next)
          const move = moveAward(state, to, actor, now)
          if (move.kind !== 'MOVED') continue
          expect(table[state][to]?.by).toContain(actor)
          expect(table[state][to]?.guards.every((guard) => awardGuards[guard](now))).toBe(true)
          expect(evidence[to]?.(now, state) ?? true).toBe(true)
          seen.add(`${state}>${to}`)
          state = to
        }
      }),
      { numRuns: 10_000, seed: 2027 },
    )
    expect(seen.size).toBeGreaterThan(24)
  }, 120_000)
})
