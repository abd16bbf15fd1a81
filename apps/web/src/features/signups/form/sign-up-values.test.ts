import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bringsMinors, emptyValues, headsOf, hiddenFields, readValues, type SignUpValues } from './sign-up-values.ts'

const KEY = '0b0e7f9a-1f4e-4f5c-9d53-2b8f1c0a7e11'
const newKey = () => KEY

const formOf = (entries: Iterable<[string, string]>) => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

const word = fc.stringMatching(/^[A-Za-z0-9一-龥]{0,8}$/)
const count = fc.integer({ min: 0, max: 99 })
const anyValues: fc.Arbitrary<SignUpValues> = fc.record({
  for: fc.constantFrom('SELF', 'NEIGHBOUR'),
  household: fc.record({ estate: fc.constantFrom('', 'A', 'B'), building: word, unit: word, room: fc.stringMatching(/^\d{0,4}$/) }),
  slot: word,
  party: fc.record({ adults: count, teens14to17: count, children7to13: count, children0to6: count, wheelchairs: count }),
  name: word,
  phone: fc.stringMatching(/^\d{0,12}$/),
  guardian: fc.boolean(),
  key: fc.uuid(),
})

describe('the values of the form', () => {
  it('come back whole from the hidden fields of the second page', () =>
    fc.assert(
      fc.property(anyValues, (values) => {
        expect(readValues(formOf(hiddenFields(values)), newKey)).toEqual(values)
      }),
    ))

  it('start with one adult and a key', () => expect(readValues(new FormData(), newKey)).toEqual(emptyValues(newKey)))

  it('take the rooms of the chosen estate only', () => {
    const form = formOf([
      ['estate', 'B'],
      ['building-A', '3'],
      ['unit-A', '1'],
      ['room-A', '101'],
      ['building-B', '５'],
      ['unit-B', '2'],
      ['room-B', ' 502室 '],
    ])
    expect(readValues(form, newKey).household).toEqual({ estate: 'B', building: '5', unit: '2', room: '502' })
  })

  it.each(['', 'short', '<script>', `${KEY}x`])('replace the key %j by a new one', (key) =>
    expect(readValues(formOf([['key', key]]), newKey).key).toBe(KEY),
  )

  it('take nonsense counts as nobody', () => {
    const form = formOf([
      ['adults', 'many'],
      ['children0to6', '-3'],
    ])
    expect(readValues(form, newKey).party).toMatchObject({ adults: 1, children0to6: 0 })
  })
})

describe('a party', () => {
  const party = { adults: 2, teens14to17: 1, children7to13: 1, children0to6: 1, wheelchairs: 1 }
  it('counts heads without counting wheelchairs twice', () => expect(headsOf(party)).toBe(5))
  it.each([
    [14, { ...party, children0to6: 0, children7to13: 0 }, false],
    [14, { ...party, children0to6: 0 }, true],
    [14, { ...party, children7to13: 0 }, true],
    [7, { ...party, children0to6: 0 }, false],
    [7, { ...party, children7to13: 0 }, true],
    [18, { ...party, children0to6: 0, children7to13: 0 }, true],
    [0, party, false],
  ])('below %i: %j brings minors: %s', (age, some, brings) => expect(bringsMinors(some, age)).toBe(brings))
})
