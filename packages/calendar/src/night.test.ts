import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNight, notByNight } from './night.js'
import { instantOf, localTimeOf } from './shanghai-time.js'

const instant = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2036-01-01T00:00:00Z'), noInvalidDate: true })
const DAY_MS = 86_400_000

describe('the night', () => {
  it.each([
    ['20:59', false],
    ['21:00', true],
    ['00:00', true],
    ['07:59', true],
    ['08:00', false],
  ])('at %s: %s', (time, night) => expect(isNight(instantOf('2027-02-15', time))).toBe(night))

  it('is left at eight in the morning', () => {
    expect(notByNight(instantOf('2027-02-15', '21:00'))).toEqual(instantOf('2027-02-16', '08:00'))
    expect(notByNight(instantOf('2027-02-16', '00:30'))).toEqual(instantOf('2027-02-16', '08:00'))
    expect(notByNight(instantOf('2027-02-15', '12:00'))).toEqual(instantOf('2027-02-15', '12:00'))
  })

  it('is never entered, put off by less than a day, and only where it must be', () => {
    fc.assert(
      fc.property(instant, (at) => {
        const moved = notByNight(at)
        expect(isNight(moved)).toBe(false)
        expect(moved.getTime() - at.getTime()).toBeLessThan(DAY_MS / 2)
        if (isNight(at)) expect(localTimeOf(moved)).toBe('08:00')
        else expect(moved).toEqual(at)
      }),
    )
  })
})
