import { fromGlobalId, toGlobalId } from '../kernel/ids.js'

export const slotGlobalId = (slotId: string): string => toGlobalId('Slot', slotId)

/** The content's own id of the slot; the text itself where it is no id of a slot, so that it is refused as unknown. */
export function slotIdOf(globalId: string): string {
  const parsed = fromGlobalId(globalId)
  return parsed?.type === 'Slot' ? parsed.id : globalId
}
