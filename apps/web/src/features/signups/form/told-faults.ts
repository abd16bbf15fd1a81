import type { RefusalFragment } from '@culture/contract/operations'
import type { Fault, FieldName } from './check-values.ts'

/** Which field of the form a path of the graph's input belongs to. The last known name of the path decides. */
const fieldOf = {
  name: 'name',
  phone: 'phone',
  household: 'estate',
  estate: 'estate',
  building: 'building',
  unit: 'unit',
  room: 'room',
  slotId: 'slot',
  party: 'adults',
  adults: 'adults',
  children0to6: 'adults',
  children7to13: 'adults',
  teens14to17: 'adults',
  wheelchairs: 'wheelchairs',
  guardianConsent: 'guardian',
  onBehalf: 'for',
} as const satisfies Record<string, FieldName>

const isKnown = (name: string): name is keyof typeof fieldOf => Object.hasOwn(fieldOf, name)

/** The graph's refusal as faults of the form; its sentences are already in Chinese. Without fields, the refusal itself is the fault. */
export function toldFaults(refusal: RefusalFragment): Fault[] {
  if (refusal.fields.length === 0) return [{ field: null, kind: 'TOLD', message: refusal.message }]
  return refusal.fields.map(({ path, message }): Fault => {
    const name = path.findLast(isKnown)
    return { field: name ? fieldOf[name] : null, kind: 'TOLD', message }
  })
}
