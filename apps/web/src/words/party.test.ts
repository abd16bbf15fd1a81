import { describe, expect, it } from 'vitest'
import { partyInWords } from './party.ts'

const nobody = { adults: 0, teens14to17: 0, children7to13: 0, children0to6: 0, wheelchairs: 0 }

describe('a party in words', () => {
  it.each([
    [{ adults: 2 }, '大人2位'],
    [{ adults: 2, children7to13: 1 }, '大人2位，孩子1位（7–13岁）'],
    [{ adults: 2, children7to13: 1, children0to6: 1 }, '大人2位，孩子2位（0–6岁1位，7–13岁1位）'],
    [{ adults: 1, wheelchairs: 1 }, '大人1位，其中1位坐轮椅'],
    [{ teens14to17: 2 }, '孩子2位（14–17岁）'],
  ])('%j is %s', (some, words) => expect(partyInWords({ ...nobody, ...some }).replaceAll('\u2060', '')).toBe(words))
})
