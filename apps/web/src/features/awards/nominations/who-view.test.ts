import { describe, expect, it, vi } from 'vitest'
import type { WhoTerms } from './check-who.ts'
import { readWho, whoFields, whoInput } from './who-values.ts'
import { type WhoStep, whoView } from './who-view.ts'

const key = 'f3a1c9d8-0000-4000-8000-1234567890ab'
const terms: WhoTerms = {
  forPersons: false,
  estates: [{ key: 'A', name: 'A小区', buildings: ['1', '2'], unitsPerBuilding: 3 }],
  saved: null,
}
const typed = {
  ...{ kind: 'NEIGHBOUR', name: '邻示一', phone: '138 0000 1111', organisation: '', nominee: '诸葛示二', key },
  ...{ estate: 'A', 'building-A': '2', 'unit-A': '1', 'room-A': '502室' },
}
const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}
const step = (over: Partial<WhoStep>): WhoStep => ({
  ...{ form: formOf(typed), sent: true, terms, kind: '', knownTail: '', newKey: () => key },
  save: async () => ({ kind: 'SAVED', code: '7K3QM9WXTB' }),
  ...over,
})

describe('the first page of a nomination', () => {
  it('saves what was typed and goes on under the code, with the last digits of the telephone', async () => {
    const save = vi.fn<WhoStep['save']>().mockResolvedValue({ kind: 'SAVED', code: '7K3QM9WXTB' })
    expect(await whoView(step({ save }))).toEqual({ page: 'SAVED', code: '7K3QM9WXTB', phoneTail: '1111', next: true })
    expect(whoInput(save.mock.calls[0]?.[0] as never, false)).toEqual({
      nominator: { kind: 'NEIGHBOUR', name: '邻示一', phone: '138 0000 1111' },
      nominee: { name: '诸葛示二', household: { estate: 'A', building: '2', unit: '1', room: '502' } },
    })
  })

  it('asks for everything that the next page supposes, in the order of the page', async () => {
    const save = vi.fn<WhoStep['save']>()
    const view = await whoView(step({ form: formOf({ key }), save }))
    expect(view.page === 'FORM' && view.faults.map(({ field }) => field)).toEqual(['kind-SELF', 'name', 'phone', 'nominee', 'estate-A'])
    expect(save).not.toHaveBeenCalled()
  })

  it('is saved for another day with nothing but who one is and a telephone', async () => {
    const form = formOf({ kind: 'SELF', phone: '13800001111', key, step: 'later' })
    expect(await whoView(step({ form }))).toMatchObject({ page: 'SAVED', next: false })
    const without = await whoView(step({ form: formOf({ kind: 'SELF', key, step: 'later' }) }))
    expect(without.page === 'FORM' && without.faults.map(({ field }) => field)).toEqual(['phone'])
  })

  it('asks for nothing again that is saved, and keeps the telephone that was given', async () => {
    const saved = { contactGiven: true, placeGiven: true, displayName: '诸葛*二家庭' }
    const form = formOf({ kind: 'NEIGHBOUR', key })
    expect(await whoView(step({ form, terms: { ...terms, saved }, knownTail: '1111' }))).toMatchObject({ page: 'SAVED', phoneTail: '1111' })
  })

  it('leads the graph’s faults to the fields that they are about', async () => {
    const fields = [
      { path: ['nominee', 'household', 'building'], message: '没有查到这个门牌', code: 'UNKNOWN' },
      { path: ['nominator', 'phone'], message: '电话号码不对', code: 'NOT_A_PHONE' },
    ]
    const view = await whoView(step({ save: async () => ({ kind: 'REFUSED', refusal: { reason: 'INVALID_INPUT', message: '', fields } }) }))
    expect(view.page === 'FORM' && view.faults).toEqual([
      { field: 'building-A', text: '没有查到这个门牌' },
      { field: 'phone', text: '电话号码不对' },
    ])
  })

  it('only shows again what was typed when the letters are changed, or when no answer came', async () => {
    const save = vi.fn<WhoStep['save']>().mockResolvedValue({ kind: 'UNAVAILABLE', reason: 'TIMEOUT' })
    expect(await whoView(step({ sent: false, save }))).toMatchObject({ page: 'FORM', values: { nominee: '诸葛示二' }, faults: [] })
    expect(save).not.toHaveBeenCalled()
    const view = await whoView(step({ save }))
    expect(view).toMatchObject({ page: 'FORM', values: { nominee: '诸葛示二', key } })
    expect(view.page === 'FORM' && view.faults).toHaveLength(1)
  })

  it('reads back what it writes into hidden fields', () => {
    const values = readWho(formOf(typed), () => key)
    expect(readWho(formOf(Object.fromEntries(whoFields(values))), () => key)).toEqual(values)
  })

  it('takes the name of who recommends the own family for the family’s, unless another is written', () => {
    const self = (nominee: string) =>
      whoInput(
        readWho(formOf({ ...typed, kind: 'SELF', nominee }), () => key),
        false,
      ).nominee?.name
    expect([self(''), self('张示三')]).toEqual(['邻示一', '张示三'])
  })
})
