import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takenStubs } from './taken-stubs.ts'

describe('the ten stubs', () => {
  it('are all torn off exactly when nothing is left, and all there exactly when nothing is taken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(3000), (capacity, taken) => {
        const torn = takenStubs(taken, capacity)
        expect(torn === 10).toBe(taken >= capacity)
        expect(torn === 0).toBe(taken === 0)
      }),
    )
  })

  it('never grow back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (capacity, taken) => {
        expect(takenStubs(taken + 1, capacity)).toBeGreaterThanOrEqual(takenStubs(taken, capacity))
      }),
    )
  })
})
