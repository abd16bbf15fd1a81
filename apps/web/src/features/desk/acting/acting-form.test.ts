import { describe, expect, it } from 'vitest'
import { actingInput, fieldOf, givenHousehold, readActing } from './acting-form.ts'

const posted = (values: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}
const newKey = () => 'new-key-0001'

describe('the form of the counter', () => {
  it('begins with one adult at the counter', () => {
    expect(readActing(null, newKey)).toMatchObject({ channel: 'WINDOW', party: { adults: 1 }, key: 'new-key-0001', guardian: false })
  })

  it('keeps its key and what was typed, in plain letters', () => {
    const values = readActing(
      posted({ name: ' 李女士 ', phone: '１３８００１３８０００', channel: 'PHONE', adults: '2', key: 'kept-key-01' }),
      newKey,
    )
    expect(values).toMatchObject({ name: '李女士', phone: '13800138000', channel: 'PHONE', party: { adults: 2 }, key: 'kept-key-01' })
  })

  it('takes no channel that the desk does not have', () => {
    expect(readActing(posted({ channel: 'ONLINE' }), newKey).channel).toBe('WINDOW')
  })

  it('sends no empty telephone and no door of which only the estate is chosen', () => {
    const values = readActing(posted({ name: '李', estate: 'A' }), newKey)
    expect(givenHousehold(values)).toBeNull()
    expect(actingInput({ id: 'e' }, values)).toMatchObject({ phone: null, household: null, slotId: null, visitAddress: null })
    expect(actingInput({ id: 'e' }, readActing(posted({ estate: 'A', building: '3', unit: '1', room: '502' }), newKey)).household).toEqual({
      estate: 'A',
      building: '3',
      unit: '1',
      room: '502',
    })
  })

  it.each([
    [['name'], 'name'],
    [['household'], 'estate'],
    [['household', 'room'], 'room'],
    [['party'], 'adults'],
    [['party', 'wheelchairs'], 'wheelchairs'],
    [['guardianConsent'], 'guardian'],
    [['slotId'], 'slot'],
    [['eventId'], 'name'],
    [[], 'name'],
  ])('leads from %j to the field %s', (path, field) => expect(fieldOf(path)).toBe(field))
})
