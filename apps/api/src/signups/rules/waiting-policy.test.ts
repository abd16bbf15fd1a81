import { describe, expect, it } from 'vitest'
import { simulate } from '../../testing/waiting-list.js'

const EVENTS = 10_000

describe(`the waiting list over ${EVENTS} simulated events`, () => {
  it.each([0.8, 1, 1.2, 1.5, 3])(
    '%s times as many ask as there are seats: no family is split, none could still sit, none is passed six times',
    (demand) => {
      const { split, wasted, overtaken } = simulate(EVENTS, { demand, sweeps: true })
      expect(split).toBe(0)
      expect(wasted).toBeLessThanOrEqual(0.05)
      expect(overtaken).toBeLessThanOrEqual(5)
    },
  )

  it('hardly a seat is empty at all where three times as many ask', () => {
    expect(simulate(EVENTS, { demand: 3, sweeps: true }).empty).toBeLessThanOrEqual(0.05)
  })

  it.each([
    [1.2, 0.3],
    [1.5, 0.9],
    [3, 1.3],
  ])('%s times as many ask: without the sweep of the last day more than %s seats stay empty that a family waits for', (demand, seats) => {
    const { wasted, overtaken } = simulate(EVENTS, { demand, sweeps: false })
    expect(wasted).toBeGreaterThan(seats)
    expect(overtaken).toBe(0)
  })

  it('with fewer than there are seats nobody waits in vain, and the seats that stay empty are those that nobody asked for', () => {
    const swept = simulate(EVENTS, { demand: 0.8, sweeps: true })
    expect(swept).toEqual(simulate(EVENTS, { demand: 0.8, sweeps: false }))
    expect(swept.wasted).toBe(0)
    expect(swept.empty).toBeGreaterThan(8)
  })
})
