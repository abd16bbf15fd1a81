import { addDays, daysBetween } from '@culture/calendar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endedPeriods, isWithin, type Period, readPeriod, startsWithin } from './period.js'

const known = (key: string): Period => {
  const period = readPeriod(key)
  if (!period) throw new Error(`${key} is a period`)
  return period
}

const year = fc.integer({ min: 2000, max: 2099 })
const partsOf = (key: number) => ({
  quarters: [1, 2, 3, 4].map((quarter) => known(`${key}-Q${quarter}`)),
  months: Array.from({ length: 12 }, (_, at) => known(`${key}-${String(at + 1).padStart(2, '0')}`)),
})

describe('a period', () => {
  it.each([
    ['2027', '2027-01-01', '2027-12-31', '2027年'],
    ['2027-Q1', '2027-01-01', '2027-03-31', '2027年第一季度'],
    ['2027-Q4', '2027-10-01', '2027-12-31', '2027年第四季度'],
    ['2028-02', '2028-02-01', '2028-02-29', '2028年2月'],
    ['2027-12', '2027-12-01', '2027-12-31', '2027年12月'],
  ])('%s', (key, from, until, text) => expect(readPeriod(key)).toEqual({ key, from, until, text }))

  it.each([
    '',
    '27',
    '1999',
    '2100',
    '2027-0',
    '2027-00',
    '2027-13',
    '2027-Q0',
    '2027-Q5',
    '2027-q1',
    '2027-2',
    ' 2027',
    '2027-02-01',
    '=2027',
  ])('is not %j', (key) => expect(readPeriod(key)).toBeNull())

  it('is made of its parts: every day of a year is in one quarter and in one month', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 365 }), (key, offset) => {
        const whole = known(String(key))
        const day = addDays(whole.from, Math.min(offset, daysBetween(whole.from, whole.until)))
        const { quarters, months } = partsOf(key)
        expect(quarters.filter((part) => isWithin(day, part))).toHaveLength(1)
        expect(months.filter((part) => isWithin(day, part))).toHaveLength(1)
        expect(isWithin(addDays(whole.until, 1), whole)).toBe(false)
      }),
    )
  })

  it('is over from the day after its last on, and looked back at no further than asked', () => {
    const over = (today: string, days: number) => endedPeriods(today, days).map(({ key }) => key)
    expect(over('2027-03-31', 180)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
    expect(over('2027-04-01', 180)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-Q1'])
    expect(over('2027-01-01', 92)).toEqual(['2026-10', '2026-11', '2026-12', '2026-Q4'])
  })

  it('begins and ends at midnight in Shanghai', () => {
    const march = known('2027-03')
    expect(startsWithin({ startsAt: new Date('2027-02-28T15:59:59Z') }, march)).toBe(false)
    expect(startsWithin({ startsAt: new Date('2027-02-28T16:00:00Z') }, march)).toBe(true)
    expect(startsWithin({ startsAt: new Date('2027-03-31T15:59:59Z') }, march)).toBe(true)
    expect(startsWithin({ startsAt: new Date('2027-03-31T16:00:00Z') }, march)).toBe(false)
  })
})
