import { instantOf, isNight, localDateOf, localTimeOf } from '@culture/calendar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCourtesy, messageKinds } from './notice-kinds.js'
import { reminderDueAt, whenToSend } from './when-to-send.js'

const at = (text: string): Date => {
  const [date = '', time = ''] = text.split(' ')
  return instantOf(date, time)
}
const HOUR_MS = 3_600_000
const instant = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2036-01-01T00:00:00Z'), noInvalidDate: true })

describe('when a message is sent', () => {
  it.each([
    ['by day at once', 'PLACE_OFFERED', '2027-02-15 10:00', '2027-02-16 10:00', '2027-02-15 10:00'],
    ['by night in the morning', 'PLACE_OFFERED', '2027-02-15 22:00', '2027-02-16 12:00', '2027-02-16 08:00'],
    ['by night at once, where the morning is too late', 'PLACE_OFFERED', '2027-02-15 22:00', '2027-02-16 09:59', '2027-02-15 22:00'],
    ['two hours after the night are enough', 'EVENT_CANCELLED', '2027-02-15 22:00', '2027-02-16 10:00', '2027-02-16 08:00'],
    ['a confirmation at any hour', 'SIGN_UP_CONFIRMED', '2027-02-15 23:30', '2027-02-20 14:00', '2027-02-15 23:30'],
    ['a reminder never by night', 'REMINDER', '2027-02-15 22:00', '2027-02-16 09:00', '2027-02-16 08:00'],
  ] as const)('%s', (_, kind, now, until, sendAt) => {
    expect(whenToSend(kind, at(until), at(now)).sendAt).toEqual(at(sendAt))
  })

  it('nobody is woken for what can wait, and nothing is put off past its use', () => {
    fc.assert(
      fc.property(fc.constantFrom(...messageKinds), instant, fc.integer({ min: 0, max: 100 }), (kind, now, hours) => {
        const until = new Date(now.getTime() + hours * HOUR_MS)
        const { sendAt, mootAt } = whenToSend(kind, until, now)
        expect(sendAt.getTime()).toBeGreaterThanOrEqual(now.getTime())
        if (isCourtesy(kind)) expect(mootAt.getTime() - now.getTime()).toBe(2 * HOUR_MS)
        else expect(mootAt).toEqual(until)
        if (isNight(sendAt)) expect(isCourtesy(kind) || (kind !== 'REMINDER' && hours < 14)).toBe(true)
        if (!isCourtesy(kind) && kind !== 'REMINDER' && sendAt > now)
          expect(until.getTime() - sendAt.getTime()).toBeGreaterThanOrEqual(2 * HOUR_MS)
      }),
    )
  })

  it('a reminder is due the day before at 18:00, a list of calls in the morning', () => {
    expect(reminderDueAt(at('2027-02-20 14:00'), true)).toEqual(at('2027-02-19 18:00'))
    expect(reminderDueAt(at('2027-03-01 00:00'), true)).toEqual(at('2027-02-28 18:00'))
    expect(reminderDueAt(at('2027-02-20 23:59'), false)).toEqual(at('2027-02-19 09:00'))
    fc.assert(
      fc.property(instant, (start) => {
        const due = reminderDueAt(start, true)
        expect(localTimeOf(due)).toBe('18:00')
        expect(localDateOf(new Date(due.getTime() + 24 * HOUR_MS))).toBe(localDateOf(start))
      }),
    )
  })
})
