import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankEntries, type ScoredEntry } from './rank-entries.js'

const entry = (awardId: string, ...points: number[]): ScoredEntry => ({
  awardId,
  points: points.reduce((sum, each) => sum + each, 0),
  votes: points.length,
})

describe('ranking by scores', () => {
  it('compares means, so that a recusal costs an entry nothing', () => {
    const ranking = rankEntries([entry('three', 80, 80, 80), entry('two', 81, 81), entry('low', 10, 10, 10)], 2)
    expect(ranking).toEqual({ kind: 'BEST', awardIds: ['two', 'three'] })
  })

  it('tells two thirds from 0.67', () => {
    expect(rankEntries([entry('a', 67, 67, 66), entry('b', 66, 67, 67, 66)], 1)).toEqual({ kind: 'BEST', awardIds: ['a'] })
  })

  it('decides nothing between equals, and says where a line can be drawn', () => {
    const entries = [entry('a', 90, 90), entry('b', 80, 80), entry('c', 80), entry('d', 79, 81), entry('e', 1)]
    expect(rankEntries(entries, 2)).toEqual({ kind: 'TIE', fewer: 1, more: 4 })
    expect(rankEntries(entries, 1)).toMatchObject({ kind: 'BEST', awardIds: ['a'] })
    expect(rankEntries(entries, 4)).toMatchObject({ kind: 'BEST' })
  })

  it('gives nobody a place where there is none', () => {
    expect(rankEntries([entry('a', 90)], 0)).toEqual({ kind: 'BEST', awardIds: [] })
  })

  it('never leaves out an entry that is better than one it takes', () => {
    const scores = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(scores, fc.nat(12), (all, places) => {
        const entries = all.map((points, at) => entry(String(at), ...points))
        const mean = ({ points, votes }: ScoredEntry) => points / votes
        const ranking = rankEntries(entries, places)
        if (ranking.kind === 'TIE') {
          for (const count of [ranking.fewer, ranking.more]) expect(rankEntries(entries, count).kind).toBe('BEST')
          expect(ranking.fewer).toBeLessThan(places)
          expect(ranking.more).toBeGreaterThan(places)
          return
        }
        const taken = new Set(ranking.awardIds)
        expect(taken.size).toBe(Math.min(places, entries.length))
        const worstTaken = Math.min(...entries.filter(({ awardId }) => taken.has(awardId)).map(mean))
        const bestLeft = Math.max(...entries.filter(({ awardId }) => !taken.has(awardId)).map(mean))
        if (taken.size > 0 && taken.size < entries.length) expect(worstTaken).toBeGreaterThan(bestLeft)
      }),
    )
  })
})
