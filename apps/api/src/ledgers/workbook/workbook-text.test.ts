import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workbookText } from './workbook-text.js'

/** As a spreadsheet reads it. */
const shown = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

describe('a text of a workbook', () => {
  it.each([
    ['元宵灯会', '元宵灯会'],
    ['_x003D_1+1', '_x005F_x003D_1+1'],
    ['toString', '_x0074_oString'],
    ['__proto__', '_x005F__proto__'],
    ['snake_case_x', 'snake_case_x'],
  ])('%s is kept as %s', (typed, kept) => expect(workbookText(typed)).toBe(kept))

  it('is shown as it was typed', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('_', 'x', '0', '0', '3', 'D', 'd', 'X') }),
      fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)),
    )
    fc.assert(
      fc.property(text, (typed) => {
        expect(shown(workbookText(typed))).toBe(typed)
        expect(workbookText(typed) in {}).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})
