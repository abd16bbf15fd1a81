import type { HeldSignUpFragment } from '@culture/contract/operations'
import { describe, expect, it, vi } from 'vitest'
import { type PartyStep, partyView } from './party-view.ts'

const key = 'f3a1c9d8-0000-4000-8000-1234567890ab'
const typed = { adults: '3', teens14to17: '0', children7to13: '1', children0to6: '0', wheelchairs: '0', guardian: 'yes', key }
const formOf = (fields: Iterable<readonly [string, string]>) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}
const signUp = {
  changeable: true,
  party: { adults: 2, teens14to17: 0, children7to13: 0, children0to6: 0, wheelchairs: 0, heads: 2 },
  event: {
    id: 'e',
    signUp: { mode: 'REQUIRED', unit: 'PERSON', channels: [], slots: [], draw: null, maxPartySize: 6, guardianConsentUnder: 14 },
  },
} as unknown as HeldSignUpFragment

const step = (over: Partial<PartyStep>): PartyStep => ({
  form: formOf(Object.entries(typed)),
  sent: true,
  found: { kind: 'FOUND', signUp },
  newKey: () => 'a-new-key-of-some-length',
  change: async () => ({ kind: 'DONE' }),
  ...over,
})

describe('changing a party', () => {
  it('begins with the party as it is', async () => {
    expect(await partyView(step({ form: null, sent: false }))).toMatchObject({ page: 'FORM', values: { party: { adults: 2 } }, faults: [] })
  })

  it('sends what was typed, with its key, and goes back', async () => {
    const change = vi.fn<PartyStep['change']>().mockResolvedValue({ kind: 'DONE' })
    expect(await partyView(step({ change }))).toEqual({ page: 'BACK', said: 'changed' })
    expect(change.mock.calls[0]?.[0]).toMatchObject({
      key,
      guardian: true,
      party: { adults: 3, children7to13: 1 },
    })
  })

  it('asks for nothing when only the letters are changed', async () => {
    const change = vi.fn<PartyStep['change']>()
    expect(await partyView(step({ sent: false, change }))).toMatchObject({ page: 'FORM', values: { party: { adults: 3 }, key } })
    expect(change).not.toHaveBeenCalled()
  })

  it.each([
    ['a fault of writing', { form: formOf(Object.entries({ ...typed, adults: '9' })) }],
    ['no answer to the change', { change: async () => ({ kind: 'UNAVAILABLE' }) as const }],
  ])('keeps what was typed after %s', async (_, over) => {
    const view = await partyView(step(over))
    expect(view).toMatchObject({ page: 'FORM', values: { key } })
    expect(view.page === 'FORM' && view.faults.length).toBeGreaterThan(0)
  })

  it('keeps what was typed when not even the sign-up can be asked for, and takes it up again', async () => {
    const view = await partyView(step({ found: { kind: 'UNAVAILABLE' } }))
    expect(view.page).toBe('KEPT')
    const change = vi.fn<PartyStep['change']>().mockResolvedValue({ kind: 'DONE' })
    await partyView(step({ form: formOf(view.page === 'KEPT' ? view.fields : []), change }))
    expect(change.mock.calls[0]?.[0]).toMatchObject({ key, guardian: true, party: { adults: 3, children7to13: 1 } })
  })

  it.each([
    [{ found: { kind: 'NOT_FOUND' } as const }, undefined],
    [{ found: { kind: 'UNAVAILABLE' } as const, form: null }, 'noAnswer'],
    [{ found: { kind: 'FOUND', signUp: { ...signUp, changeable: false } } as const }, 'notChanged'],
  ])('goes back where there is nothing to change', async (over, said) => {
    expect(await partyView(step(over))).toEqual({ page: 'BACK', said })
  })
})
