import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phoneTail, readPhone, readPhoneTail } from './phone.js'

describe('readPhone', () => {
  it.each([
    ['13800138000', 'MOBILE', '13800138000'],
    ['138 0013 8000', 'MOBILE', '13800138000'],
    ['\u202d138 0013 8000\u202c', 'MOBILE', '13800138000'],
    ['138-0013-8000', 'MOBILE', '13800138000'],
    ['１３８００１３８０００', 'MOBILE', '13800138000'],
    ['１３８　００１３　８０００', 'MOBILE', '13800138000'],
    ['+86 138 0013 8000', 'MOBILE', '13800138000'],
    ['＋８６13800138000', 'MOBILE', '13800138000'],
    ['+86-138-0013-8000', 'MOBILE', '13800138000'],
    ['008613800138000', 'MOBILE', '13800138000'],
    ['8613800138000', 'MOBILE', '13800138000'],
    [' 13800138000 ', 'MOBILE', '13800138000'],
    ['0314-2345678', 'LANDLINE', '03142345678'],
    ['0314—2345678', 'LANDLINE', '03142345678'],
    ['(0314) 234 5678', 'LANDLINE', '03142345678'],
    ['（0314）2345678', 'LANDLINE', '03142345678'],
    ['010-62345678', 'LANDLINE', '01062345678'],
    ['+86 314 2345678', 'LANDLINE', '03142345678'],
  ])('%s is the %s %s', (text, kind, number) => {
    expect(readPhone(text)).toEqual({ kind, number })
  })

  it.each([
    ['', 'EMPTY'],
    ['　 ', 'EMPTY'],
    ['12345', 'NOT_A_NUMBER'],
    ['12800138000', 'NOT_A_NUMBER'],
    ['1380013800', 'NOT_A_NUMBER'],
    ['138001380001', 'NOT_A_NUMBER'],
    ['13800138000转8', 'NOT_A_NUMBER'],
    ['+1 212 555 0100', 'NOT_A_NUMBER'],
    ['一三八', 'NOT_A_NUMBER'],
    ['0314-1345678', 'NOT_A_NUMBER'],
    ['2345678', 'NO_AREA_CODE'],
  ])('%s is refused as %s', (text, reason) => {
    expect(readPhone(text)).toEqual({ kind: 'REFUSED', reason })
  })

  it('reads what it has read again, and any spacing of a mobile alike', () => {
    const digits = fc.stringMatching(/^1[3-9]\d{9}$/)
    const gaps = fc.array(fc.constantFrom('', ' ', '-', '　'), { minLength: 11, maxLength: 11 })
    fc.assert(
      fc.property(digits, gaps, (number, separators) => {
        const spaced = [...number].map((digit, at) => digit + separators[at]).join('')
        expect(readPhone(spaced)).toEqual({ kind: 'MOBILE', number })
      }),
    )
  })

  it('never throws and never lets anything but digits through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readPhone(text)
        if (reading.kind !== 'REFUSED') expect(reading.number).toMatch(/^\d{10,12}$/)
      }),
    )
  })
})

describe('the tail of a phone', () => {
  it('is its last four digits', () => expect(phoneTail('13800138765')).toBe('8765'))
  it.each([['8765'], ['８７６５'], [' 87 65 ']])('%s is read', (text) => expect(readPhoneTail(text)).toBe('8765'))
  it.each([[''], ['876'], ['87654'], ['abcd']])('%s is not', (text) => expect(readPhoneTail(text)).toBeNull())
})
