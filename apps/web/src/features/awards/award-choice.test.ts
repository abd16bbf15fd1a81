import { describe, expect, it } from 'vitest'
import { awardQuery, byCategory, conferredCycles, readAwardChoice } from './award-choice.ts'

const read = (query: string) => readAwardChoice(new URLSearchParams(query))

describe('the filters of the honour roll', () => {
  it('takes known categories and plain cycles', () => {
    expect(read('category=SCHOLARLY_FAMILY&cycle=2026')).toEqual({ category: 'SCHOLARLY_FAMILY', cycle: '2026' })
    expect(read('category=constructor&cycle=<b>')).toEqual({ category: null, cycle: null })
  })

  it('writes addresses that read back the same', () => {
    const choice = { category: 'CIVILIZED_FAMILY', cycle: '2025—2026' } as const
    expect(read(awardQuery(choice))).toEqual(choice)
    expect(awardQuery(choice, { category: null, cycle: null })).toBe('')
  })

  it('offer no cycle in which nothing has been conferred yet', () => {
    const schemes = [{ cycle: '2026' }, { cycle: '2027' }, { cycle: '2026' }, { cycle: '2025' }]
    expect(conferredCycles(schemes, '2026')).toEqual(['2026', '2025'])
    expect(conferredCycles(schemes, undefined)).toEqual([])
  })

  it('groups by category in one order and leaves out empty ones', () => {
    const awards = [{ category: 'DEDICATED_WORKER' as const }, { category: 'CIVILIZED_FAMILY' as const }]
    expect(byCategory(awards).map(({ category }) => category)).toEqual(['CIVILIZED_FAMILY', 'DEDICATED_WORKER'])
  })
})
