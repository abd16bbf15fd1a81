import type { Limits } from '../access/index.js'
import type { AwardScheme } from '../content/index.js'
import type { Database } from '../database/orm.js'
import type { EstatePlan } from '../households/index.js'
import type { Clock } from '../kernel/clock.js'
import type { Sealer } from '../kernel/encryption.js'
import type { Hasher } from '../kernel/keyed-hash.js'

/** What honouring asks of the published content. */
export interface AwardCatalogue {
  /** By the content's own id. */
  scheme(documentId: string): AwardScheme | undefined
  estates(): readonly EstatePlan[]
  /** Of the privacy notice in force; null before any settings were published. */
  consentVersion(): string | null
  /** Whether there is such an event. */
  hasEvent(documentId: string): boolean
}

export interface AwardDeps {
  database: Pick<Database, 'fork'>
  clock: Clock
  sealer: Sealer
  hasher: Hasher
  limits: Pick<Limits, 'consume' | 'charge' | 'check'>
  catalogue: AwardCatalogue
  communityId: string
  /** Told after something was written that readers may see. */
  changed(): Promise<void>
}
