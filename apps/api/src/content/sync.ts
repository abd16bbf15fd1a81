import type { ContentMessage, PublishedType } from '@culture/contract'
import type { FastifyBaseLogger } from 'fastify'
import type { Clock } from '../kernel/clock.js'
import type { CmsClient } from './cms-client.js'
import type { CmsEntry } from './cms-entry.js'
import { mapEntry } from './cms-mapping.js'
import type { ContentStore } from './content-store.js'
import type { ReplicaRepository } from './replica/replica.repository.js'

export type SyncLog = Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>

export interface SyncDeps {
  cms: CmsClient
  replica: ReplicaRepository
  store: ContentStore
  clock: Clock
  log: SyncLog
  /** Told after the replica has changed, for the other processes on the same database. */
  announce: () => Promise<void>
  /** Told after each step, as new pictures may be shown; `TIDY` after everything was fetched anew. */
  copyPictures: (kind: 'MISSING' | 'TIDY') => void
}

type Ids = ReadonlyMap<string, PublishedType>

/** Brings the replica in step with the CMS. Each step may be repeated at any time and in any order. */
export class ContentSync {
  constructor(private readonly deps: SyncDeps) {}

  /** What the messages are about, as it is now: an entry that the export no longer gives has been taken back. */
  async follow(messages: readonly Pick<ContentMessage, 'type' | 'id'>[]): Promise<void> {
    const ids = new Map(messages.map((message) => [message.id, message.type]))
    const changed = await this.#fetch(ids)
    if (changed > 0) await this.#changed()
    this.deps.copyPictures('MISSING')
  }

  /** Compares every id and time of publish, and fetches what differs: heals lost messages. */
  async compare(): Promise<void> {
    const index = await this.deps.cms.index()
    const published = await this.deps.replica.published()
    const stale = new Map(index.filter((entry) => published.get(entry.id) !== entry.updatedAt).map((entry) => [entry.id, entry.type]))
    await this.#settle(
      index.map((entry) => entry.id),
      () => this.#fetch(stale),
    )
    this.deps.copyPictures('MISSING')
  }

  /** Fetches everything: heals what changed without a publish, as a relation or a picture. */
  async refresh(): Promise<void> {
    const raw = await this.deps.cms.everything()
    const index = await this.deps.cms.index()
    await this.#settle(
      index.map((entry) => entry.id),
      () => this.deps.replica.upsert(this.#mapped(raw)),
    )
    this.deps.copyPictures('TIDY')
  }

  async #settle(listed: readonly string[], update: () => Promise<number>): Promise<void> {
    const { replica, store, clock, log } = this.deps
    if (listed.length === 0 && (await replica.published()).size > 0) {
      log.warn('the CMS lists nothing at all; the last good copy stays')
      return
    }
    const present = new Set(listed)
    const updated = await update()
    // Read after the update: what it brought may have been taken back before the list was made.
    const gone = [...(await replica.published()).keys()].filter((id) => !present.has(id))
    const changed = updated + (await replica.withdraw(gone, clock.now()))
    await replica.markSynced(clock.now())
    if (changed > 0) await this.#changed()
    store.reached(clock.now())
  }

  /** Returns how many entries of the replica changed. */
  async #fetch(ids: Ids): Promise<number> {
    const { cms, replica, clock } = this.deps
    let changed = 0
    for (const type of new Set(ids.values())) {
      const wanted = [...ids].filter(([, of]) => of === type).map(([id]) => id)
      const raw = await cms.entries(type, wanted)
      const given = new Set(raw.map(idOf))
      changed += await replica.upsert(this.#mapped(raw))
      changed += await replica.withdraw(
        wanted.filter((id) => !given.has(id)),
        clock.now(),
      )
    }
    return changed
  }

  #mapped(raw: readonly unknown[]): CmsEntry[] {
    return raw.flatMap((item) => {
      const mapped = mapEntry(item)
      if (mapped.kind === 'ENTRY') return [mapped.entry]
      this.deps.log.error(
        { id: mapped.id, faults: mapped.faults },
        'an entry of the CMS has an unknown shape and stays out; its last good copy stays',
      )
      return []
    })
  }

  async #changed(): Promise<void> {
    await this.deps.store.reload()
    await this.deps.announce()
  }
}

const idOf = (raw: unknown): unknown => (typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null)
