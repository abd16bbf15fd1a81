import { describe, expect, it } from 'vitest'
import { type HeldSignUp, withKnownName } from '../features/signups/held/held-sign-ups.ts'
import { HELD_FOR_SECONDS, hold, readHeld, writeHeld } from './held-codes.ts'

const entry = (code: string, ref = `ref-${code}`, name = ''): HeldSignUp => ({
  ref,
  slug: 'lantern-riddles',
  code,
  phoneTail: '8000',
  name,
})

describe('what this phone holds', () => {
  it('comes back as it was written, until its time is over', () => {
    const held = [entry('A'), entry('B')]
    const text = writeHeld(held, 1_000)
    expect(readHeld(text, 1_000)).toEqual(held)
    expect(readHeld(text, 1_000 + HELD_FOR_SECONDS * 1_000 - 1)).toEqual(held)
    expect(readHeld(text, 1_000 + HELD_FOR_SECONDS * 1_000)).toEqual([])
    expect(readHeld(null, 1_000)).toEqual([])
  })

  it('holds one entry per code, newest first, under the reference it had', () => {
    const held = hold(hold<HeldSignUp>([], entry('A', 'first', '李女士')), entry('B'))
    expect(hold(held, withKnownName(held, entry('A', 'second'))).map(({ ref, name }) => [ref, name])).toEqual([
      ['first', '李女士'],
      ['ref-B', ''],
    ])
  })

  it('keeps to what a cookie can carry', () => {
    const held = [...'ABCDEFGHIJ'].reduce<HeldSignUp[]>(
      (all, letter) => hold(all, entry(letter.repeat(10), 'abcdefgh', '欧阳慧慧女士'.repeat(3))),
      [],
    )
    expect(held.length).toBe(6)
    expect(Buffer.byteLength(writeHeld(held, Date.UTC(2027, 1, 15)))).toBeLessThan(2_800)
  })
})
