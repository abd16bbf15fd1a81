import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { termsOfQuery, termsOfText } from './search-terms.js'

const han = fc.string({ unit: fc.constantFrom(...'快板传党音元宵灯会花灯猜谜志愿服务队的了和'), minLength: 1, maxLength: 12 })

describe('the terms of a search', () => {
  it('take a word as it is, in lower case and halfwidth', () => {
    expect(termsOfQuery('WeChat ５２５')).toEqual(['wechat', '525'])
    expect(termsOfText('Wi-Fi、525')).toEqual(expect.arrayContaining(['wi', 'fi', '525']))
  })

  it('say nothing of signs and spaces', () => {
    expect(termsOfQuery('？！ 、')).toEqual([])
    expect(termsOfText('')).toEqual([])
  })

  it('know a character outside the basic plane as one', () => {
    expect(termsOfText('𠮷祥')).toEqual(expect.arrayContaining(['𠮷', '祥', '𠮷祥']))
  })

  it('find a text by any part of it', () => {
    const part = fc.tuple(han, fc.nat(11), fc.nat(11)).map(([text, from, length]) => {
      const start = from % text.length
      return { text, part: text.slice(start, start + 1 + length) }
    })
    fc.assert(
      fc.property(part, ({ text, part }) => {
        const terms = new Set(termsOfText(text))
        expect(termsOfQuery(part).filter((term) => !terms.has(term))).toEqual([])
        expect(termsOfQuery(part).length).toBeGreaterThan(0)
      }),
    )
  })
})
