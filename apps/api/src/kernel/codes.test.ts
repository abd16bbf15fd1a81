import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newCode, readCode } from './codes.js'

describe('codes', () => {
  it('have ten characters that cannot be mistaken for one another, and differ', () => {
    const codes = Array.from({ length: 2000 }, newCode)
    expect(new Set(codes).size).toBe(2000)
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
    const letters = new Set(codes.join(''))
    expect(letters.size).toBe(32)
  })

  it('are read back from two groups', () => {
    const code = newCode()
    expect(readCode(`${code.slice(0, 5)} ${code.slice(5)}`)).toBe(code)
  })

  it.each([
    ['abcde 01112', 'ABCDE01112'],
    ['abcde-o1il2', 'ABCDE01112'],
    ['ＡＢＣＤＥ－０１１１２', 'ABCDE01112'],
    [' A B C D E 0 1 1 1 2 ', 'ABCDE01112'],
    ['abcde—01112', 'ABCDE01112'],
  ])('%s is read as %s', (text, code) => expect(readCode(text)).toBe(code))

  it.each([[''], ['ABCDE0111'], ['ABCDE011122'], ['ABCDE0111U'], ['一二三四五六七八九十']])('%s is no code', (text) =>
    expect(readCode(text)).toBeNull(),
  )

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readCode(text) ?? 'ABCDE01112').toHaveLength(10)
      }),
    )
  })
})
