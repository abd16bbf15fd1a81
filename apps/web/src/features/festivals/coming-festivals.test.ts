import { festivalsOfYear } from '@culture/calendar'
import { describe, expect, it } from 'vitest'
import { comingFestivals, ourFestivals } from './coming-festivals.ts'

const days = [2027, 2028].flatMap((year) => festivalsOfYear(year).map((day) => ({ ...day, lunar: '' })))

describe('coming festivals', () => {
  it('gives each festival once, nearest first', () => {
    const coming = comingFestivals('2027-02-15', days)
    expect(coming[0]).toMatchObject({ key: 'LANTERN', date: '2027-02-20', daysAway: 5 })
    expect(new Set(coming.map(({ key }) => key)).size).toBe(coming.length)
    expect(coming.map(({ date }) => date)).toEqual(coming.map(({ date }) => date).toSorted())
  })

  it('keeps a festival on its own day and moves it to next year the day after', () => {
    expect(comingFestivals('2027-02-20', days)[0]).toMatchObject({ key: 'LANTERN', daysAway: 0 })
    expect(comingFestivals('2027-02-21', days).find(({ key }) => key === 'LANTERN')?.date).toBe('2028-02-09')
  })

  it('knows all seven of 我们的节日', () => {
    const keys = comingFestivals('2027-02-15', days).map(({ key }) => key)
    expect(ourFestivals.filter((key) => !keys.includes(key))).toEqual([])
  })
})
