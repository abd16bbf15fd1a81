import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whichMeeting } from './which-meeting.js'

const course = ['2027-02-17T01:00:00.000Z', '2027-02-24T01:00:00.000Z', '2027-03-03T01:00:00.000Z'].map((text) => ({
  startsAt: new Date(text),
}))
const at = (text: string): string | null => whichMeeting(course, new Date(text))?.toISOString() ?? null

describe('the meeting that somebody comes to', () => {
  it.each([
    ['early in the morning of the day', '2027-02-16T16:00:00.000Z', '2027-02-17T01:00:00.000Z'],
    ['in the evening of the day', '2027-02-17T13:00:00.000Z', '2027-02-17T01:00:00.000Z'],
    ['entered from the list the day after', '2027-02-18T02:00:00.000Z', '2027-02-17T01:00:00.000Z'],
    ['of the second week', '2027-02-24T00:50:00.000Z', '2027-02-24T01:00:00.000Z'],
    ['long after the last', '2027-06-01T00:00:00.000Z', '2027-03-03T01:00:00.000Z'],
  ])('%s', (_, moment, meeting) => expect(at(moment)).toBe(meeting))

  it('is none on the days before the first', () => expect(at('2027-02-16T15:59:00.000Z')).toBeNull())

  it('is one of the meetings, whatever their order', () => {
    const moments = fc.array(fc.date({ min: new Date('2027-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }), { minLength: 1 })
    fc.assert(
      fc.property(moments, fc.date({ min: new Date('2027-01-01'), max: new Date('2028-01-31'), noInvalidDate: true }), (starts, now) => {
        const meetings = starts.map((startsAt) => ({ startsAt }))
        const found = whichMeeting(meetings, now)
        expect(found).toEqual(whichMeeting(meetings.toReversed(), now))
        if (found) expect(starts).toContainEqual(found)
        else expect(starts.every((start) => start > now)).toBe(true)
      }),
    )
  })
})
