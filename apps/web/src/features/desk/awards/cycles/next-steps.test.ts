import type { AwardCycleAtDeskFragment, AwardState } from '@culture/contract/desk-operations'
import { describe, expect, it } from 'vitest'
import { isOwn, nextSteps } from './next-steps.ts'

type Cycle = Parameters<typeof nextSteps>[0]

const panel = (closedAt: string | null): AwardCycleAtDeskFragment['panel'] => ({
  ...{ chairId: 'chair', memberIds: ['p1', 'p2', 'chair'], quorum: 2, closedAt },
})
const counts = (given: Partial<Record<AwardState, number>>) =>
  Object.entries(given).map(([state, count]) => ({ state: state as AwardState, count }))
const cycle = (over: Partial<Cycle> = {}): Cycle => ({
  ...{ nominations: 'CLOSED', counts: [], panel: null, notices: [], openObjections: 0, ...over },
})
const notice = (completedAt: string | null): Cycle['notices'][number] => ({
  ...{
    id: 'n',
    round: 1,
    endDocumentNo: null,
    startsOn: '2027-02-01',
    plannedClose: '',
    closesAt: '',
    seenUntil: '',
    completedAt,
    gaps: [],
  },
})
const kinds = (over: Partial<Cycle>) => nextSteps(cycle(over)).map(({ kind, count }) => [kind, count])

describe('what a cycle needs next', () => {
  it('needs nothing while nobody was nominated', () => {
    expect(nextSteps(cycle({ nominations: 'OPEN' }))).toEqual([])
  })

  it('checks, hands codes over and seats its panel at the same time', () => {
    expect(kinds({ nominations: 'OPEN', counts: counts({ DRAFT: 2, SUBMITTED: 1, ELIGIBILITY_CHECK: 1, REVIEW: 3 }) })).toEqual([
      ['WAIT', 2],
      ['CHECK', 2],
      ['SEAT', 3],
    ])
  })

  it('is scored by its members, and closed by its chair once nothing is on its way', () => {
    const scoring = { panel: panel(null), counts: counts({ REVIEW: 3 }) }
    expect(kinds(scoring)).toEqual([
      ['SCORE', 3],
      ['CLOSE_PANEL', 3],
    ])
    expect(kinds({ ...scoring, nominations: 'OPEN' })).toEqual([['SCORE', 3]])
    expect(kinds({ ...scoring, counts: counts({ REVIEW: 3, SUBMITTED: 1 }) })).toEqual([
      ['CHECK', 1],
      ['SCORE', 3],
    ])
  })

  it('goes on the board once the panel has closed, and drafts are no matter then', () => {
    expect(kinds({ panel: panel('2027-02-01T00:00:00Z'), counts: counts({ REVIEW: 2, DRAFT: 1 }) })).toEqual([['PUT_UP', 2]])
  })

  it('is confirmed when the notice is complete, and not before', () => {
    const on = { panel: panel('2027-02-01T00:00:00Z'), counts: counts({ PUBLICITY: 2, OBJECTION_HANDLING: 1 }), openObjections: 1 }
    expect(kinds({ ...on, notices: [notice(null)] })).toEqual([['OBJECTIONS', 1]])
    expect(kinds({ ...on, notices: [notice('2027-02-09T00:00:00Z')] })).toEqual([
      ['OBJECTIONS', 1],
      ['CONFIRM', 2],
    ])
    expect(kinds({ ...on, notices: [notice('2027-02-09T00:00:00Z'), notice(null)], openObjections: 0 })).toEqual([])
  })

  it('is conferred', () => {
    expect(kinds({ counts: counts({ APPROVED: 4, AWARDED: 1 }) })).toEqual([['CONFER', 4]])
  })

  it('gives a step to whose it is', () => {
    const [score, close] = nextSteps(cycle({ panel: panel(null), counts: counts({ REVIEW: 1 }) }))
    const may = () => true
    expect(score && isOwn(score, 'p1', may)).toBe(true)
    expect(score && isOwn(score, 'stranger', may)).toBe(false)
    expect(close && isOwn(close, 'p1', may)).toBe(false)
    expect(close && isOwn(close, 'chair', may)).toBe(true)
    expect(close && isOwn(close, 'chair', (need) => need !== 'AWARDS_DECIDE')).toBe(false)
  })
})
