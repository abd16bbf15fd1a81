import type { Limits } from '../access/index.js'
import type { Database, Entities } from '../database/orm.js'
import type { PlacesBoard, SignUpEvent } from '../events/index.js'
import type { EstatePlan } from '../households/index.js'
import type { Clock } from '../kernel/clock.js'
import type { Sealer } from '../kernel/encryption.js'
import type { Hasher } from '../kernel/keyed-hash.js'
import type { SignUpOutcome } from './holders/sign-up-outcome.js'
import type { PlacesGate } from './places/places-gate.repository.js'

/** An event as those who hold places must be told of it. */
export interface HeldEvent extends SignUpEvent {
  title: string
  meetings: readonly { startsAt: Date }[]
  venue: { id: string; name: string } | null
}

/** What signing up asks of the published content. */
export interface SignUpCatalogue {
  /** By the content's own id; withdrawn events too. */
  event(documentId: string): HeldEvent | undefined
  estates(): readonly EstatePlan[]
  /** Of the privacy notice in force; null before any settings were published. */
  consentVersion(): string | null
  /** Where a person answers; '' before any settings were published. */
  telephone(): string
}

export interface SignUpDeps {
  database: Pick<Database, 'fork'>
  clock: Clock
  catalogue: SignUpCatalogue
  board: PlacesBoard
  sealer: Sealer
  hasher: Hasher
  limits: Pick<Limits, 'consume' | 'charge' | 'check'>
  gate: PlacesGate
  communityId: string
  /** Whether residents can be sent messages at all; calls are listed in any case. */
  sendsMessages: boolean
  /** Requests that are being answered in this process, by operation, key and body. */
  underWay: Map<string, Promise<SignUpOutcome>>
  /** Notes, in the transaction that writes a sign-up, for whom it is done; what is only answered once more is not noted. */
  actedFor?: (tx: Entities, signUp: { id: string; eventId: string }) => Promise<void>
}
