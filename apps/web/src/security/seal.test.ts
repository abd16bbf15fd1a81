import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSeal } from './seal.ts'

const seal = createSeal('a secret of the site', 'held sign-ups')

describe('the seal', () => {
  it('opens what it closed, and never writes the same twice', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = seal.close(text)
        expect(seal.open(sealed)).toBe(text)
        expect(seal.close(text)).not.toBe(sealed)
      }),
    ))

  it('shows nothing of what is inside', () =>
    expect(Buffer.from(seal.close('7K3QM9WXTB 李女士'), 'base64url').includes('7K3QM9WXTB')).toBe(false))

  it('refuses a seal changed in any one bit', () => {
    const bytes = Buffer.from(seal.close('7K3QM9WXTB'), 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const forged = Buffer.from(bytes)
      forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(seal.open(forged.toString('base64url'))).toBeNull()
    }
  })

  it('refuses what is cut short, made up, or made for another purpose or by another site', () => {
    const sealed = seal.close('text')
    expect(seal.open('')).toBeNull()
    expect(seal.open('not a seal at all')).toBeNull()
    expect(seal.open(sealed.slice(0, -4))).toBeNull()
    expect(createSeal('a secret of the site', 'something else').open(sealed)).toBeNull()
    expect(createSeal('another secret', 'held sign-ups').open(sealed)).toBeNull()
  })
})
