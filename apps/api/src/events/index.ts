export { DrawEntry, DrawEntryConnection, DrawObject, DrawOutcome } from './draw.types.js'
export {
  applyTerms,
  type DrawPromise,
  lockPlaces,
  lookAtPlaces,
  type NumberedPlaces,
  type PlacesRow,
  placesColumns,
  placesFromRow,
  readPlacesOf,
  updatePlaces,
  withdrawPlaces,
} from './places.repository.js'
export { PlacesBoard } from './places-board.js'
export { createPlacesView, createPlannedPlacesView, type PlacesView } from './places-view.js'
export {
  drawIsPending,
  largestRoom,
  type Places,
  type PlacesAsked,
  type Pool,
  placesLeft,
  type QueuePhase,
  queuePhase,
  waitingInAll,
  whatTheGateSays,
} from './rules/places.js'
export { type PlacesTerms, placesFromContent, placesId, termsFor, termsHold } from './rules/places-from-content.js'
export { needsNoSignUp, type SignUpEvent, signUpWindow } from './rules/sign-up-window.js'
export { SignUpInfoResolver } from './sign-up-info.resolver.js'
export { Channel, Slot } from './sign-up-info.types.js'
export { slotGlobalId, slotIdOf } from './slot-ids.js'
export { slotOfPlaces } from './slots.js'
