import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPhone, phoneDigits, phoneTail } from './phone-number.ts'
import { plainText } from './plain-text.ts'

const mobile = fc.tuple(fc.constantFrom('13', '15', '18', '19'), fc.stringMatching(/^\d{9}$/)).map((parts) => parts.join(''))

describe('a telephone number', () => {
  it.each([
    '138 0013 8000',
    '138-0013-8000',
    '+86 138 0013 8000',
    '0086 13800138000',
    '8613800138000',
    '１３８００１３８０００',
    '(138)00138000',
  ])('%s is taken', (typed) => {
    const text = plainText(typed)
    expect(checkPhone(text)).toBeNull()
    expect(phoneDigits(text)).toBe('13800138000')
    expect(phoneTail(text)).toBe('8000')
  })

  it('leaves landlines to the graph', () => {
    expect(checkPhone('0314-0000000')).toBeNull()
    expect(checkPhone('+86 314 2345678')).toBeNull()
    expect(phoneTail('0314-0001234')).toBe('1234')
  })

  it.each([
    ['', { kind: 'EMPTY' }],
    ['138 0013 800', { kind: 'TOO_SHORT', digits: 10, missing: 1 }],
    ['138 0013 80001', { kind: 'TOO_LONG', digits: 12, extra: 1 }],
    ['12345', { kind: 'NEITHER' }],
    ['110', { kind: 'NEITHER' }],
    ['0314-00000000000', { kind: 'NEITHER' }],
    ['8581234', { kind: 'NO_AREA_CODE' }],
    ['李女士', { kind: 'NOT_A_NUMBER' }],
    ['13800138000转3', { kind: 'NOT_A_NUMBER' }],
    ['--', { kind: 'NOT_A_NUMBER' }],
  ])('%j is %j', (text, fault) => expect(checkPhone(text)).toEqual(fault))

  it('counts exactly the digits that are missing', () =>
    fc.assert(
      fc.property(mobile, fc.integer({ min: 2, max: 10 }), (number, kept) => {
        expect(checkPhone(number.slice(0, kept))).toEqual({ kind: 'TOO_SHORT', digits: kept, missing: 11 - kept })
      }),
    ))
})
