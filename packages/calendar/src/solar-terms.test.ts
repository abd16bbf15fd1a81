import { describe, expect, it } from 'vitest'
import { solarTermDate, solarTerms } from './solar-terms.js'

describe('solar terms', () => {
  it.each([
    ['小寒', '2026-01-05'],
    ['立春', '2026-02-04'],
    ['清明', '2026-04-05'],
    ['夏至', '2026-06-21'],
    ['冬至', '2026-12-22'],
  ] as const)('%s 2026 is on %s', (term, date) => expect(solarTermDate(term, 2026)).toBe(date))

  it('come in their order within every year', () => {
    for (const year of [1950, 1984, 2000, 2026, 2027, 2060, 2099]) {
      const dates = solarTerms.map((term) => solarTermDate(term, year))
      expect(dates).toEqual([...dates].sort())
      expect(dates.every((date) => date.startsWith(`${year}-`))).toBe(true)
    }
  })
})
