import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalendarEvent, calendarFile, escapeText, foldLine } from './calendar-file.ts'

const event: CalendarEvent = {
  id: 'QWN0aXZpdHk6MQ',
  title: '智能手机|慢慢学',
  summary: '一个一个教,慢慢来。',
  status: 'SCHEDULED',
  statusReason: null,
  meetings: [
    { startsAt: '2027-02-17T01:00:00.000Z', endsAt: '2027-02-17T02:00:00.000Z' },
    { startsAt: '2027-02-24T01:00:00.000Z', endsAt: '2027-02-24T02:00:00.000Z' },
  ],
  sequence: 2,
  updatedAt: '2027-02-01T08:30:00.000Z',
  venue: { name: '二楼教室(有电梯)', address: '党群服务中心二楼' },
  page: 'https://site.example/events/phone-class',
}
const info = { name: '05鑫港社区', telephone: '0314-0000000', domain: 'site.example' }
const unfolded = (text: string) => text.replace(/\r\n[ ]/g, '').split('\r\n')

describe('a calendar file', () => {
  it('is what it was', async () => {
    await expect(calendarFile([event], info)).toMatchFileSnapshot('./snapshots/phone-class.ics')
  })

  it('has one entry per meeting, each with a UID of its own that knows neither title nor address', () => {
    const uids = (given: CalendarEvent) => unfolded(calendarFile([given], info)).filter((line) => line.startsWith('UID:'))
    expect(uids(event)).toEqual(['UID:QWN0aXZpdHk6MQ-1@site.example', 'UID:QWN0aXZpdHk6MQ-2@site.example'])
    expect(uids({ ...event, title: '别的名字', page: 'https://site.example/events/other', sequence: 9 })).toEqual(uids(event))
  })

  it('tells a chosen time from the meetings', () => {
    const [chosen] = event.meetings
    const text = calendarFile([{ ...event, meetings: chosen ? [{ ...chosen, key: 'morning' }] : [] }], info)
    expect(unfolded(text).filter((line) => /^(UID|BEGIN:VEVENT)/.test(line))).toEqual([
      'BEGIN:VEVENT',
      'UID:QWN0aXZpdHk6MQ-morning@site.example',
    ])
  })

  it('says that an event is cancelled, and why', () => {
    const lines = unfolded(calendarFile([{ ...event, status: 'CANCELLED', statusReason: '老师病了', sequence: 3 }], info))
    expect(lines.filter((line) => line === 'STATUS:CANCELLED')).toHaveLength(2)
    expect(lines).toContain('SEQUENCE:3')
    expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain('老师病了')
  })

  it('ends every line with CRLF and keeps each within 75 octets', () => {
    const long = { ...event, summary: '慢'.repeat(300) }
    const text = calendarFile([long], info)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(unfolded(text).find((line) => line.startsWith('DESCRIPTION:'))).toContain('慢'.repeat(300))
  })

  it('folds any text so that it unfolds to itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/[\r\n]/.test(text)),
        (text) => {
          expect(foldLine(text).replaceAll('\r\n ', '')).toBe(text)
        },
      ),
    )
  })

  it('escapes what the format gives a meaning', () => {
    expect(escapeText('a,b;c\\d\ne')).toBe('a\\,b\\;c\\\\d\\ne')
  })
})
