import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Held, whoWouldBeHit } from './who-would-be-hit.js'

const parties = fc.array(fc.record({ units: fc.integer({ min: 1, max: 6 }), heads: fc.integer({ min: 1, max: 6 }) }), { maxLength: 30 })
const total = (held: readonly Held[]): number => held.reduce((sum, { units }) => sum + units, 0)

describe('a lower capacity', () => {
  it('hits nobody where all still fit, and everyone where nothing is left', () => {
    fc.assert(
      fc.property(parties, (held) => {
        expect(whoWouldBeHit(held, total(held))).toEqual({ units: 0, parties: 0, people: 0 })
        const people = held.reduce((sum, { heads }) => sum + heads, 0)
        expect(whoWouldBeHit(held, 0)).toEqual({ units: total(held), parties: held.length, people })
      }),
    )
  })

  it('hits those who came last, as few parties as that takes', () => {
    fc.assert(
      fc.property(parties, fc.nat(120), (held, capacity) => {
        const { parties: hit, units } = whoWouldBeHit(held, capacity)
        const staying = held.slice(0, held.length - hit)
        expect(total(staying)).toBeLessThanOrEqual(capacity)
        if (hit > 0) expect(total(held.slice(0, staying.length + 1))).toBeGreaterThan(capacity)
        expect(units).toBe(Math.max(0, total(held) - capacity))
      }),
    )
  })

  it('never splits a family', () => {
    expect(
      whoWouldBeHit(
        [
          { units: 2, heads: 2 },
          { units: 4, heads: 4 },
        ],
        5,
      ),
    ).toEqual({ units: 1, parties: 1, people: 4 })
  })
})
