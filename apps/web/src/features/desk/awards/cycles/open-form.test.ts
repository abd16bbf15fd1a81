import { describe, expect, it } from 'vitest'
import { faultsOf, openingInput, readOpening } from './open-form.ts'

const values = { schemeId: 's', from: '2027-02-01', until: '2027-02-28', households: '2917', quota: '' }

describe('the form that opens a cycle', () => {
  it('takes whole days in Shanghai', () => {
    expect(openingInput(values)).toEqual({
      ...{ schemeId: 's', nominationsFrom: '2027-01-31T16:00:00.000Z', nominationsUntil: '2027-02-28T16:00:00.000Z' },
      ...{ households: 2917, quota: null },
    })
    expect(openingInput({ ...values, quota: '12' }).quota).toBe(12)
  })

  it('names the field that is wrong', () => {
    const fields = (over: Partial<typeof values>) => faultsOf({ ...values, ...over }).map(({ field }) => field)
    expect(fields({})).toEqual([])
    expect(fields({ from: '', until: '2027-02-30', households: '两千', quota: '-1' })).toEqual(['from', 'until', 'households', 'quota'])
  })

  it('reads what people type, in any width', () => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...values, households: ' ２９１７ ' })) form.set(name, value)
    expect(readOpening(form, values)).toEqual(values)
  })
})
