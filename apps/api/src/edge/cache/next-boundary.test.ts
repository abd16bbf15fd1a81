import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextBoundary, nextMidnight } from './next-boundary.js'

const at = (iso: string): number => Date.parse(iso)

describe('the next instant at which an answer goes stale by itself', () => {
  it.each([
    ['2027-02-15T02:00:00Z', '2027-02-15T16:00:00Z'],
    ['2027-02-15T15:59:59.999Z', '2027-02-15T16:00:00Z'],
    ['2027-02-15T16:00:00Z', '2027-02-16T16:00:00Z'],
  ])('after %s midnight in Shanghai is %s', (now, midnight) => {
    expect(nextMidnight(at(now))).toBe(at(midnight))
  })

  it('is the first boundary after now, never now itself', () => {
    const instants = ['2027-02-15T01:00:00Z', '2027-02-15T02:00:00Z', '2027-02-15T03:00:00Z', '2027-02-17T00:00:00Z'].map(at)
    expect(nextBoundary(instants, at('2027-02-15T02:00:00Z'))).toBe(at('2027-02-15T03:00:00Z'))
    expect(nextBoundary(instants, at('2027-02-15T03:00:00Z'))).toBe(at('2027-02-15T16:00:00Z'))
    expect(nextBoundary([], at('2027-02-15T03:00:00Z'))).toBe(at('2027-02-15T16:00:00Z'))
  })

  it('is what a plain search finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 * 86_400_000 })), fc.integer({ min: 0, max: 10 * 86_400_000 }), (instants, now) => {
        const sorted = [...instants].sort((a, b) => a - b)
        expect(nextBoundary(sorted, now)).toBe(Math.min(...sorted.filter((each) => each > now), nextMidnight(now)))
      }),
    )
  })
})
