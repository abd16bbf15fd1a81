import { describe, expect, it } from 'vitest'
import { toldFaults } from './told-faults.ts'

const refusal = (...paths: string[][]) => ({
  reason: 'INVALID_INPUT' as const,
  message: '请再看一眼',
  fields: paths.map((path) => ({ path, message: path.join('.'), code: 'X' })),
})

describe('what the graph says of a field', () => {
  it.each([
    [['input', 'phone'], 'phone'],
    [['phone'], 'phone'],
    [['input', 'household'], 'estate'],
    [['input', 'household', 'room'], 'room'],
    [['household', 'building'], 'building'],
    [['input', 'party'], 'adults'],
    [['input', 'party', 'children0to6'], 'adults'],
    [['party', 'wheelchairs'], 'wheelchairs'],
    [['input', 'guardianConsent'], 'guardian'],
    [['slotId'], 'slot'],
    [['input', 'consentVersion'], null],
    [['toString'], null],
  ])('%j is shown at %s', (path, field) => expect(toldFaults(refusal(path))).toEqual([{ field, kind: 'TOLD', message: path.join('.') }]))

  it('without a field is said once, at the top', () =>
    expect(toldFaults(refusal())).toEqual([{ field: null, kind: 'TOLD', message: '请再看一眼' }]))
})
