import { instantOf, localTimeOf } from '@culture/calendar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { promote } from './offer-deadline.js'

const at = (text: string): Date => {
  const [date = '', time = ''] = text.split(' ')
  return instantOf(date, time)
}

describe('an offer', () => {
  it.each([
    ['a day to answer', '2027-02-15 10:00', '2027-02-20 14:00', '2027-02-16 10:00'],
    ['until the cut-off', '2027-02-19 10:00', '2027-02-19 14:00', '2027-02-19 14:00'],
    ['21:00 is night', '2027-02-15 21:00', '2027-02-20 14:00', '2027-02-17 09:00'],
    ['20:59 is not', '2027-02-15 20:59', '2027-02-20 14:00', '2027-02-16 20:59'],
    ['08:00 is day', '2027-02-15 08:00', '2027-02-20 14:00', '2027-02-16 08:00'],
    ['07:59 is not', '2027-02-15 07:59', '2027-02-20 14:00', '2027-02-16 09:00'],
    ['midnight goes on to the morning', '2027-02-15 00:00', '2027-02-20 14:00', '2027-02-16 09:00'],
    ['09:00 just before the cut-off', '2027-02-15 23:00', '2027-02-17 09:00', '2027-02-17 09:00'],
    ['back to the evening where 09:00 is past the cut-off', '2027-02-15 23:00', '2027-02-17 08:30', '2027-02-16 20:59'],
    ['back to the evening from a cut-off at night', '2027-02-15 12:00', '2027-02-16 03:00', '2027-02-15 20:59'],
    ['two hours are enough', '2027-02-15 12:00', '2027-02-15 14:00', '2027-02-15 14:00'],
  ])('%s: at %s with cut-off %s it stands until %s', (_, now, cutOff, until) => {
    expect(promote(at(now), at(cutOff))).toEqual({ kind: 'OFFERED', until: at(until) })
  })

  it.each([
    ['less than two hours', '2027-02-15 12:01', '2027-02-15 14:00'],
    ['at the cut-off', '2027-02-15 12:00', '2027-02-15 12:00'],
    ['after the cut-off', '2027-02-15 12:00', '2027-02-15 11:00'],
    ['late in the evening before a cut-off at night', '2027-02-15 22:30', '2027-02-16 07:00'],
    ['less than two hours before the night that the cut-off falls into', '2027-02-15 19:30', '2027-02-15 22:00'],
  ])('is confirmed at once with %s left', (_, now, cutOff) => {
    expect(promote(at(now), at(cutOff))).toEqual({ kind: 'CONFIRMED_AT_ONCE' })
  })

  it('never ends at night, too soon, or past the cut-off', () => {
    const minutes = fc.integer({ min: 0, max: 5 * 24 * 60 })
    const start = at('2027-02-15 00:00').getTime()
    fc.assert(
      fc.property(minutes, minutes, (now, cutOff) => {
        const [nowAt, cutOffAt] = [new Date(start + now * 60_000), new Date(start + cutOff * 60_000)]
        const promotion = promote(nowAt, cutOffAt)
        if (promotion.kind !== 'OFFERED') return
        const time = localTimeOf(promotion.until)
        expect(time >= '08:00' && time < '21:00').toBe(true)
        expect(promotion.until.getTime()).toBeGreaterThanOrEqual(nowAt.getTime() + 2 * 3_600_000)
        expect(promotion.until.getTime()).toBeLessThanOrEqual(cutOffAt.getTime())
      }),
    )
  })
})
