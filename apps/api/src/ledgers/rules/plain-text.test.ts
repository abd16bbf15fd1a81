import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from './plain-text.js'

const dangerous = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n']
const hidden = ['', ' ', '\t', '\r', '\n', '\r\n', '\u0000', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u2028', '\u202e', '\u0085']
const text = fc.string({ unit: 'binary' })

describe('a text in a cell', () => {
  it.each([
    ['=HYPERLINK("http://x","点这里")', `'=HYPERLINK("http://x","点这里")`],
    ['+86 138 0013 8000', `'+86 138 0013 8000`],
    ['-1+1', `'-1+1`],
    ['@SUM(1)', `'@SUM(1)`],
    ['＝1＋1', `'＝1＋1`],
    ['\t=1', `'=1`],
    ['\r\n=cmd|x', `'=cmd|x`],
    ['\ufeff \u200b=1', `'=1`],
    ['0314-0000000', '0314-0000000'],
    ['猜灯谜\r\n赏花灯', '猜灯谜\n赏花灯'],
    ['红色\t星期天', '红色 星期天'],
    ['张\u202e示三', '张示三'],
    ['欧阳·𬳵', '欧阳·𬳵'],
    ['  ', ''],
    ['半个字\ud800', '半个字\ufffd'],
  ])('%j is written as %j', (given, written) => expect(plainText(given)).toBe(written))

  it('never begins a formula, whatever is put before it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hidden, ...dangerous)), text, (start, rest) => {
        const written = plainText(start.join('') + rest)
        expect(dangerous.some((character) => written.startsWith(character))).toBe(false)
        expect(written).not.toMatch(/^[\s\p{Cc}\p{Cf}]/u)
      }),
      { numRuns: 5_000 },
    )
  })

  it('keeps every character that can be seen, in order', () => {
    fc.assert(
      fc.property(text, (given) => {
        const visible = (all: string) => all.replace(/[\s\p{Cc}\p{Cf}\u2800\u3164]/gu, '')
        expect(visible(plainText(given)).replace(/^'/, '')).toBe(visible(given.toWellFormed()).replace(/^'/, ''))
      }),
    )
  })

  it('is the same when it is written twice, and fits a cell', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(plainText(plainText(given))).toBe(plainText(given))
      }),
    )
    expect(plainText('字'.repeat(40_000)).length).toBeLessThan(32_767)
  })
})
