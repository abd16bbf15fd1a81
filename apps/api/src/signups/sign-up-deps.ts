import type { Limits } from '../access/index.js'
import type { Database } from '../database/orm.js'
import type { PlacesBoard, SignUpEvent } from '../events/index.js'
import type { EstatePlan } from '../households/index.js'
import type { Clock } from '../kernel/clock.js'
import type { Sealer } from '../kernel/encryption.js'
import type { Hasher } from '../kernel/keyed-hash.js'
import type { PlacesGate } from './places-gate.repository.js'
import type { SignUpOutcome } from './sign-up-outcome.js'

/** What signing up asks of the published content. */
export interface SignUpCatalogue {
  /** By the content's own id; withdrawn events too. */
  event(documentId: string): SignUpEvent | undefined
  estates(): readonly EstatePlan[]
  /** Of the privacy notice in force; null before any settings were published. */
  consentVersion(): string | null
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
  /** Requests that are being answered in this process, by operation, key and body. */
  underWay: Map<string, Promise<SignUpOutcome>>
}
