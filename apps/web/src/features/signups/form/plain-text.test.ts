import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText, wholeNumber } from './plain-text.ts'

describe('what a person typed', () => {
  it.each([
    ['１３８　００１３　８０００', '138 0013 8000'],
    ['  李女士 ', '李女士'],
    ['ａ座', 'a座'],
    ['\u202d138 0013 8000\u202c', '138 0013 8000'],
    [null, ''],
    [undefined, ''],
  ])('%j is read as %j', (typed, plain) => expect(plainText(typed)).toBe(plain))

  it('is never a file', () => expect(plainText(new File(['x'], 'x.txt'))).toBe(''))

  it('is settled after one reading', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text))
      }),
    ))
})

describe('a count', () => {
  it.each([
    ['3', 3],
    ['０', 0],
    ['', 7],
    ['-1', 7],
    ['1.5', 7],
    ['100', 7],
    ['1e1', 7],
    [null, 7],
  ])('%j gives %j', (typed, count) => expect(wholeNumber(typed, 7)).toBe(count))
})
