export type { PlacesGate } from './places-gate.repository.js'
export { createSignUpsModule, type SignUpsModule } from './sign-ups-module.js'
export type { SignUpRecord, TakenIn } from './take-in.js'
