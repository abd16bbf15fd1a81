import type { PlacesView } from './places-view.js'
import { placesId } from './rules/places-from-content.js'
import type { SignUpEvent } from './rules/sign-up-window.js'
import type { Slot } from './sign-up-info.types.js'
import { slotGlobalId } from './slot-ids.js'

type SlotFigures = ReturnType<PlacesView['figures']>['slots'][number]

export const toSlot = ({ slotId, ...slot }: SlotFigures): Slot => ({ ...slot, id: slotGlobalId(slotId) })

/** The slot whose places a sign-up holds; null where the event has none, or the slot was taken out since. */
export function slotOfPlaces(view: PlacesView, event: SignUpEvent, heldPlacesId: string): Slot | null {
  const held = view.figures(event).slots.find(({ slotId }) => placesId(event.documentId, slotId) === heldPlacesId)
  return held ? toSlot(held) : null
}
