import { describe, expect, it } from 'vitest'
import { stepOf } from './advance.ts'
import { keptAnswers } from './kept-answers.ts'
import { readValues } from './sign-up-values.ts'

const key = '0b8f6a2e-1d5c-4d7e-9a51-2c6a5b7d8e90'
const typed = {
  ...{ for: 'SELF', estate: 'A', 'building-A': '3', 'unit-A': '2', 'room-A': '1101', 'building-B': '9', slot: 'morning' },
  ...{ adults: '2', children0to6: '1', name: '方女士', phone: '138 0013 8001', guardian: 'yes', key },
}
const formOf = (fields: Iterable<readonly [string, string]>) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}
const newKey = () => 'a new one'

describe('what was typed while the graph was away', () => {
  it.each([
    ['fill', {}],
    ['confirm', { at: 'check', consentVersion: '3' }],
    ['change', { at: 'check', consentVersion: '3' }],
  ])('is posted again as it was: %s', (step, more) => {
    const form = formOf(Object.entries({ ...typed, ...more, step }))
    const again = formOf(keptAnswers(form, newKey))
    expect(readValues(again, newKey)).toEqual(readValues(form, newKey))
    expect(readValues(again, newKey)).toMatchObject({ key, name: '方女士', household: { room: '1101' } })
    expect(stepOf(again)).toBe(step)
    expect([again.get('at'), again.get('consentVersion')]).toEqual(step === 'fill' ? [null, null] : ['check', '3'])
  })

  it('keeps nothing that the form does not ask', () => {
    const again = formOf(keptAnswers(formOf(Object.entries({ ...typed, step: 'fill', remark: '别的' })), newKey))
    expect(again.get('remark')).toBeNull()
    expect(again.get('building-B')).toBeNull()
  })

  it('has a key from then on, also where there was none', () => {
    const { key: _key, ...keyless } = typed
    expect(formOf(keptAnswers(formOf(Object.entries(keyless)), newKey)).get('key')).toBe('a new one')
  })
})
