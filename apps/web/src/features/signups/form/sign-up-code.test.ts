import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeGroups, readCode, readPhoneTail } from './sign-up-code.ts'

const code = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), minLength: 10, maxLength: 10 })

describe('a code', () => {
  it.each(['7K3QM 9WXTB', '7k3qm9wxtb', ' 7K3QM-9WXTB ', '７Ｋ３ＱＭ　９ＷＸＴＢ', '7K3QM·9WXTB'])('%j is read', (typed) =>
    expect(readCode(typed)).toBe('7K3QM9WXTB'),
  )

  it('reads letters that look like digits as digits', () => expect(readCode('oOiIlL0000')).toBe('0011110000'))

  it.each(['', '7K3QM', '7K3QM9WXTBB', '7K3QM9WXTU', '报名号'])('%j is none', (typed) => expect(readCode(typed)).toBeNull())

  it('comes back from its printed groups', () =>
    fc.assert(
      fc.property(code, (printed) => {
        expect(readCode(codeGroups(printed).join(' '))).toBe(printed)
      }),
    ))
})

describe('a phone tail', () => {
  it.each([
    ['8000', '8000'],
    ['８０００', '8000'],
    ['13800138000', '8000'],
    [' 80 00 ', '8000'],
  ])('%j is %j', (typed, tail) => expect(readPhoneTail(typed)).toBe(tail))
  it.each(['', '800', 'abcd', null])('%j is none', (typed) => expect(readPhoneTail(typed)).toBeNull())
})
