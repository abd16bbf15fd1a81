import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AwardFacts, type AwardGuard, awardGuards } from './award-guards.js'
import { type AwardState, awardStates, conferredStates, shownStates } from './award-states.js'
import { type AwardActor, type AwardTransition, awardTransitions } from './award-transitions.js'
import { moveAward } from './move-award.js'

const table: Record<AwardState, Partial<Record<AwardState, AwardTransition>>> = awardTransitions
const actors: AwardActor[] = ['FAMILY', 'NOMINATOR', 'BUILDING_LEADER', 'STAFF', 'CHECKER', 'PANEL', 'COMMITTEE', 'AWARDING_BODY', 'SYSTEM']

/** Everything is in order, for every step at once. */
const inOrder: AwardFacts = {
  today: '2027-02-15',
  actorId: 'second',
  nominatorId: 'nominator',
  checkerId: 'checker',
  firstPersonId: 'first',
  cycleOpen: true,
  requiredFields: true,
  familyConsent: true,
  otherEntry: false,
  returnReason: 'MISSING_DEED',
  check: { result: 'PASS', clause: '第三条' },
  panel: { members: 3, votes: 2, closedByChair: true },
  selected: true,
  onNotice: true,
  bySystem: true,
  lapsed: true,
  barred: false,
  windowDisplayed: true,
  openObjections: 0,
  finding: 'UNFOUNDED',
  awardingBody: '05鑫港社区',
  documentNo: '鑫港〔2027〕1号',
  level: 'COMMUNITY',
  awardedOn: '2027-02-15',
  certificateNo: 'XG-0001',
  validUntil: '2027-03-01',
  familyHeard: true,
}

/** One way to break each guard, starting from facts that meet it. */
const broken: Record<AwardGuard, Partial<AwardFacts>> = {
  cycleOpen: { cycleOpen: false },
  requiredFields: { requiredFields: false },
  familyConsent: { familyConsent: false },
  noOtherEntry: { otherEntry: true },
  returnReason: { returnReason: ' ' },
  notTheNominator: { actorId: 'nominator' },
  checkPassed: { check: { result: 'FAIL', clause: '第三条' } },
  checkFailed: { check: { result: 'PASS', clause: '第三条' } },
  panelClosed: { panel: { members: 3, votes: 1, closedByChair: true } },
  selected: { selected: false },
  notSelected: { selected: true },
  onNotice: { onNotice: false },
  notBarred: { barred: true },
  lapsedIfBySystem: { lapsed: false },
  notUpheld: { finding: 'FOUNDED' },
  upheld: { finding: 'UNFOUNDED' },
  factsStand: { finding: 'FACTS_CHANGED' },
  windowDisplayed: { windowDisplayed: false },
  noOpenObjection: { openObjections: 1 },
  secondPerson: { actorId: 'first' },
  objectionOpen: { openObjections: 0 },
  notTheChecker: { actorId: 'checker' },
  findingRecorded: { finding: null },
  conferralComplete: { documentNo: '' },
  validityEnding: { validUntil: '2027-05-01' },
  validityOver: { validUntil: '2027-02-15' },
  familyHeard: { familyHeard: false },
}
const met: Partial<Record<AwardGuard, Partial<AwardFacts>>> = {
  checkFailed: { check: { result: 'FAIL', clause: '第三条' } },
  objectionOpen: { openObjections: 1 },
  notSelected: { selected: false },
  upheld: { finding: 'FOUNDED' },
  validityOver: { validUntil: '2027-02-14' },
}
const factsFor = (guards: readonly AwardGuard[]): AwardFacts => Object.assign({}, inOrder, ...guards.map((guard) => met[guard] ?? {}))

const pairs = awardStates.flatMap((from) => awardStates.map((to) => [from, to] as const))

describe('the table of award steps', () => {
  it.each(pairs)('%s → %s happens exactly where the table says, by whom it says', (from, to) => {
    const step = table[from][to]
    for (const actor of actors) {
      const move = moveAward(from, to, actor, factsFor(step?.guards ?? []))
      if (!step) expect(move).toEqual({ kind: 'NO_SUCH_STEP' })
      else if (!step.by.includes(actor)) expect(move).toEqual({ kind: 'NOT_YOURS', by: step.by })
      else expect(move).toEqual({ kind: 'MOVED', from, to })
    }
  })

  const guarded = pairs.flatMap(([from, to]) => (table[from][to]?.guards ?? []).map((guard) => [from, to, guard] as const))
  it.each(guarded)('%s → %s waits for %s', (from, to, guard) => {
    const step = table[from][to]
    const facts = { ...factsFor(step?.guards ?? []), ...broken[guard] }
    const actor = step?.by[0]
    expect(actor && moveAward(from, to, actor, facts)).toEqual({ kind: 'NOT_YET', missing: [guard] })
  })

  it('uses every guard, and every guard can be broken', () => {
    const used = new Set<string>(['cycleOpen', ...guarded.map(([, , guard]) => guard)])
    expect([...used].sort()).toEqual(Object.keys(awardGuards).sort())
  })

  it('begins with a draft in an open cycle', () => {
    expect(moveAward(null, 'DRAFT', 'BUILDING_LEADER', inOrder)).toEqual({ kind: 'MOVED', from: null, to: 'DRAFT' })
    expect(moveAward(null, 'DRAFT', 'SYSTEM', inOrder)).toMatchObject({ kind: 'NOT_YOURS' })
    expect(moveAward(null, 'DRAFT', 'STAFF', { ...inOrder, cycleOpen: false })).toEqual({ kind: 'NOT_YET', missing: ['cycleOpen'] })
    for (const state of awardStates)
      if (state !== 'DRAFT') expect(moveAward(null, state, 'STAFF', inOrder)).toEqual({ kind: 'NO_SUCH_STEP' })
  })

  it('lets the family withdraw from anything that goes on, without a condition', () => {
    const going = awardStates.filter(
      (state) => Object.keys(table[state]).length > 0 && !(conferredStates as readonly string[]).includes(state),
    )
    expect(going).toHaveLength(8)
    for (const state of going) {
      fc.assert(
        fc.property(
          fc.record({ openObjections: fc.nat(), windowDisplayed: fc.boolean(), requiredFields: fc.boolean() }),
          (facts) => moveAward(state, 'WITHDRAWN', 'FAMILY', { ...inOrder, ...facts }).kind === 'MOVED',
        ),
      )
    }
  })

  it('confers only on the way through public notice', () => {
    const reach = (start: AwardState, without: AwardState): Set<AwardState> => {
      const seen = new Set<AwardState>([start])
      for (const state of seen) for (const next of Object.keys(table[state]) as AwardState[]) if (next !== without) seen.add(next)
      return seen
    }
    expect(reach('DRAFT', 'PUBLICITY').has('AWARDED')).toBe(false)
    expect(reach('DRAFT', 'ELIGIBILITY_CHECK').has('AWARDED')).toBe(false)
    expect([...reach('DRAFT', 'DRAFT')].sort()).toEqual([...awardStates].sort())
  })

  it('shows only honours that have been conferred', () => {
    for (const state of shownStates) expect(conferredStates).toContain(state)
  })
})
