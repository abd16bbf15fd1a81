import { describe, expect, it } from 'vitest'
import { sevenDays } from './seven-days.ts'

const held = (...starts: string[]) => ({ status: 'SCHEDULED', meetings: starts.map((startsAt) => ({ startsAt })) })

describe('the strip of seven days', () => {
  const days = sevenDays('2027-02-15', [
    held('2027-02-15T01:00:00Z', '2027-02-15T07:00:00Z'),
    held('2027-02-20T06:00:00Z'),
    held('2027-02-16T16:30:00Z'),
    { ...held('2027-02-20T08:00:00Z'), status: 'CANCELLED' },
    held('2027-02-22T01:00:00Z'),
  ])

  it('begins today and marks it', () => {
    expect(days.map(({ date }) => date)).toEqual(['15', '16', '17', '18', '19', '20', '21'].map((day) => `2027-02-${day}`))
    expect(days.map(({ isToday }) => isToday)).toEqual([true, false, false, false, false, false, false])
    expect(days[0]).toMatchObject({ weekday: '周一', month: '2月', day: '15', lunar: '初十' })
  })

  it('counts an event once a day, by the wall clock in Shanghai, and no cancelled one', () => {
    expect(days.map(({ count }) => count)).toEqual([1, 0, 1, 0, 0, 1, 0])
  })

  it('names festivals and first days of a lunar month', () => {
    expect(days[5]).toMatchObject({ lunar: '元宵', isFestival: true })
    expect(sevenDays('2027-03-08', [])[0]?.lunar).toBe('二月')
  })
})
