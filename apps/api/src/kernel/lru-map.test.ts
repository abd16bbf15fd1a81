import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LruMap } from './lru-map.js'

describe('a map that forgets', () => {
  it('forgets the oldest that nobody reads', () => {
    const map = new LruMap<number>(3)
    for (const [index, key] of ['a', 'b', 'c'].entries()) map.set(key, index, 1)
    map.get('a')
    map.set('d', 3, 1)
    expect(['a', 'b', 'c', 'd'].map((key) => map.get(key))).toEqual([0, undefined, 2, 3])
  })

  it('does not take in what is too heavy', () => {
    const map = new LruMap<string>(10)
    map.set('heavy', 'x', 11)
    expect(map.get('heavy')).toBeUndefined()
    expect(map.size).toBe(0)
  })

  it('never holds more than it may, and always the newest', () => {
    const step = fc.record({
      key: fc.constantFrom(...'abcdefgh'),
      weight: fc.integer({ min: 1, max: 6 }),
      read: fc.constantFrom(...'abcdefgh'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const map = new LruMap<number>(10)
        const weights = new Map<string, number>()
        for (const { key, weight, read } of steps) {
          map.get(read)
          map.set(key, weight, weight)
          weights.set(key, weight)
          expect(map.get(key)).toBe(weight)
          const held = [...weights.keys()].filter((each) => map.get(each) !== undefined)
          expect(held.reduce((total, each) => total + (weights.get(each) ?? 0), 0)).toBeLessThanOrEqual(10)
          expect(map.size).toBe(held.length)
        }
      }),
    )
  })
})
