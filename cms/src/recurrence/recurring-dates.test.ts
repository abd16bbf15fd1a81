import { describe, expect, it } from 'vitest'
import { choices } from '../words/choices'
import { type RecurrenceRow, recurringDates, unreadableExceptions } from './recurring-dates'

const row = (changes: Partial<RecurrenceRow> = {}): RecurrenceRow => ({
  nth: '第二个',
  weekday: '星期六',
  startTime: '09:00:00.000',
  endTime: '11:00:00.000',
  exceptions: null,
  theme: '时代文化',
  kind: '志愿服务',
  ...changes,
})

describe('the days of a series', () => {
  it('are one a month from today on', () => {
    expect(recurringDates(row(), '2027-01-09', 3)).toEqual(['2027-01-09', '2027-02-13', '2027-03-13'])
    expect(recurringDates(row({ nth: '最后一个', weekday: '星期日' }), '2027-02-01', 2)).toEqual(['2027-02-28', '2027-03-28'])
  })

  it('leave out the exceptions, without another day in their place', () => {
    expect(recurringDates(row({ exceptions: '2027-02-13、2027-05-01' }), '2027-01-09', 3)).toEqual(['2027-01-09', '2027-03-13'])
  })

  it('are none while no day is chosen', () => {
    expect(recurringDates({ ...row(), nth: null as never }, '2027-01-09', 3)).toBeNull()
  })

  it('know every word for a weekday, Monday first', () => {
    const firsts = Object.values(choices.weekday).map((weekday) => recurringDates(row({ nth: '第一个', weekday }), '2027-02-01', 1)?.[0])
    expect(firsts).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => `2027-02-0${day}`))
  })

  it('name what is no date among the exceptions', () => {
    expect(unreadableExceptions(row({ exceptions: '2027-02-13、二月、2027-02-30' }))).toEqual(['二月', '2027-02-30'])
  })
})
