import type { LifeOfEvent } from '@culture/contract'

/** What the panel beside an event is told. `NOT_PUBLISHED`: nobody can have signed up; `UNAVAILABLE`: the sign-up system does not answer. */
export type EventLifeAnswer = { life: LifeOfEvent | { kind: 'NOT_PUBLISHED' } | { kind: 'UNAVAILABLE' }; deskUrl: string }
