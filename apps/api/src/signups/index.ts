export { eventLifeRoute } from './event-life-route.js'
export type { PlacesGate } from './places-gate.repository.js'
export { createSignUpsModule, type SignUpsModule } from './sign-ups-module.js'
export type { SignUpRecord } from './take-in.js'
