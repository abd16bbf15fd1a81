import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headsOf, LARGEST_PARTY, type Party, readParty, unitsOf } from './party.js'

const nobody: Party = { adults: 0, children0to6: 0, children7to13: 0, teens14to17: 0, wheelchairs: 0 }
const party = (over: Partial<Party>): Party => ({ ...nobody, ...over })
const terms = { maxPartySize: 4, room: Number.POSITIVE_INFINITY, guardianConsentUnder: 14 }
const read = (over: Partial<Party>, consent = false, more: Partial<typeof terms> = {}) =>
  readParty(party(over), { ...terms, ...more }, consent)

describe('readParty', () => {
  it.each([
    [{ adults: 1 }, false],
    [{ adults: 4 }, false],
    [{ teens14to17: 2 }, false],
    [{ adults: 2, children0to6: 1, children7to13: 1 }, true],
    [{ adults: 2, wheelchairs: 2 }, false],
  ])('takes %o', (over, consent) => expect(read(over, consent)).toEqual({ kind: 'PARTY' }))

  it('refuses nobody', () => expect(read({})).toEqual({ kind: 'INVALID', faults: [{ field: 'adults', fault: 'EMPTY' }] }))

  it('names every negative number', () =>
    expect(read({ adults: -1, wheelchairs: -2 })).toEqual({
      kind: 'INVALID',
      faults: [
        { field: 'adults', fault: 'NEGATIVE' },
        { field: 'wheelchairs', fault: 'NEGATIVE' },
      ],
    }))

  it('refuses more wheelchairs than heads', () =>
    expect(read({ adults: 1, wheelchairs: 2 })).toMatchObject({ kind: 'INVALID', faults: [{ field: 'wheelchairs' }] }))

  it.each([
    ['the event allows', {}, 4],
    ['there is room for', { room: 3 }, 3],
    ['any family has', { maxPartySize: null as unknown as number }, LARGEST_PARTY],
  ])('refuses more than %s', (_, more, most) => expect(read({ adults: 99 }, false, more)).toEqual({ kind: 'TOO_LARGE', most }))

  it.each([[{ children0to6: 1 }], [{ children7to13: 1 }]])('wants consent and company for %o', (children) => {
    expect(read({ adults: 1, ...children })).toEqual({ kind: 'GUARDIAN_REQUIRED', missing: 'CONSENT' })
    expect(read(children, true)).toEqual({ kind: 'GUARDIAN_REQUIRED', missing: 'COMPANY' })
    expect(read({ adults: 1, ...children }, true)).toEqual({ kind: 'PARTY' })
  })

  it('guards the under 14s whatever an editor sets, and teens where an editor says so', () => {
    expect(read({ adults: 1, children7to13: 1 }, false, { guardianConsentUnder: 0 }).kind).toBe('GUARDIAN_REQUIRED')
    expect(read({ adults: 1, teens14to17: 1 }, false, { guardianConsentUnder: 18 }).kind).toBe('GUARDIAN_REQUIRED')
  })

  it('never takes a party that breaks a term', () => {
    const number = fc.integer({ min: -2, max: 8 })
    const parties = fc.record({ adults: number, children0to6: number, children7to13: number, teens14to17: number, wheelchairs: number })
    fc.assert(
      fc.property(parties, fc.boolean(), fc.integer({ min: 1, max: 25 }), (asked, consent, most) => {
        if (readParty(asked, { ...terms, maxPartySize: most }, consent).kind !== 'PARTY') return
        expect(headsOf(asked)).toBeGreaterThan(0)
        expect(headsOf(asked)).toBeLessThanOrEqual(Math.min(most, LARGEST_PARTY))
        expect(asked.wheelchairs).toBeLessThanOrEqual(headsOf(asked))
        if (asked.children0to6 + asked.children7to13 > 0) expect(consent && asked.adults > 0).toBe(true)
      }),
    )
  })
})

it('counts heads where persons are counted, else one', () => {
  const family = party({ adults: 2, children0to6: 1, wheelchairs: 1 })
  expect(unitsOf(family, 'PERSON')).toBe(3)
  expect(unitsOf(family, 'HOUSEHOLD')).toBe(1)
  expect(unitsOf(family, 'SLOT')).toBe(1)
})
