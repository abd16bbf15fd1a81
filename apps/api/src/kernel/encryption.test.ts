import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSealer } from './encryption.js'

const first = { id: 'k1', bytes: randomBytes(32) }
const second = { id: 'k2', bytes: randomBytes(32) }
const sealer = createSealer({ current: first, previous: [] })

describe('sealing', () => {
  it('opens what it sealed, and never seals alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = sealer.seal(text, 'row:name')
        expect(sealer.open(sealed, 'row:name')).toBe(text)
        expect(sealer.seal(text, 'row:name')).not.toBe(sealed)
      }),
    )
  })

  it('does not show the text', () => expect(sealer.seal('13800138000', 'row:phone')).not.toContain('138001'))
  it('does not open in another row', () => expect(() => sealer.open(sealer.seal('张一', 'a:name'), 'b:name')).toThrow())

  it('does not open when a single character was changed', () => {
    const sealed = sealer.seal('张一', 'row:name')
    const changed = sealed.slice(0, 8) + (sealed[8] === 'A' ? 'B' : 'A') + sealed.slice(9)
    expect(() => sealer.open(changed, 'row:name')).toThrow()
  })

  it('reads rows of an old key and writes with the new one', () => {
    const rotated = createSealer({ current: second, previous: [first] })
    expect(rotated.open(sealer.seal('张一', 'row'), 'row')).toBe('张一')
    expect(rotated.seal('张一', 'row')).toMatch(/^k2\./)
  })

  it('says so when the key is not at hand or the text is cut short', () => {
    expect(() => createSealer({ current: second, previous: [] }).open(sealer.seal('张一', 'row'), 'row')).toThrow(/not configured/)
    expect(() => sealer.open('k1.AAAA', 'row')).toThrow(/cut short/)
  })
})
