import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headline } from './headline.ts'

const say = (facts: Parameters<typeof headline>[0]) => headline(facts).join('')
const lantern = (daysAway: number) => ({ name: '元宵', daysAway })

describe('the headline of the front page', () => {
  it.each([
    [0, '今天是元宵'],
    [1, '明天就是元宵'],
    [2, '离元宵还有两天'],
    [5, '离元宵还有五天'],
    [12, '离元宵还有十二天'],
    [14, '离元宵还有十四天'],
  ])('is the festival %i days away', (daysAway, text) => {
    expect(say({ festival: lantern(daysAway), today: 3, week: 9 })).toBe(text)
  })

  it('is today when no festival is near', () => {
    expect(say({ festival: lantern(15), today: 3, week: 9 })).toBe('今天社区有三件事')
    expect(say({ festival: null, today: 2, week: 2 })).toBe('今天社区有两件事')
  })

  it('is the week when today is quiet', () => {
    expect(say({ festival: null, today: 0, week: 4 })).toBe('这七天社区有四件事')
    expect(say({ festival: lantern(40), today: 0, week: 0 })).toBe('这几天清静，看看往后')
  })

  it('names a festival exactly when one is within two weeks', () => {
    const facts = fc.record({ festival: fc.option(fc.nat(60).map(lantern)), today: fc.nat(5), week: fc.nat(20) })
    fc.assert(
      fc.property(facts, (given) => {
        expect(say(given).includes('元宵')).toBe(given.festival !== null && given.festival.daysAway <= 14)
      }),
    )
  })
})
