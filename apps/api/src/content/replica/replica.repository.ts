import { createHash } from 'node:crypto'
import type { Database } from '../../database/orm.js'
import type { CmsEntry } from '../cms-entry.js'
import { mapEntry } from '../cms-mapping.js'
import { type ReplicaEntry, ReplicaEntrySchema, SyncStateSchema } from './replica.entity.js'

export interface ReplicaRow {
  entry: CmsEntry
  digest: string
  withdrawn: boolean
}

interface Copy {
  digest: string
  /** Null where the shape is not known. */
  entry: CmsEntry | null
}

const BATCH = 200
const READ = { disableIdentityMap: true } as const

function copyOf(row: ReplicaEntry): Copy {
  const mapped = mapEntry({ ...row, data: JSON.parse(row.data) })
  return { digest: row.digest, entry: mapped.kind === 'ENTRY' ? mapped.entry : null }
}

function toRow(entry: CmsEntry): ReplicaEntry {
  const data = JSON.stringify(entry.data)
  const digest = createHash('sha256').update(`${entry.type}\n${entry.updatedAt}\n${data}`).digest('hex')
  const { id, type, communityId, updatedAt } = entry
  return { id, type, communityId, updatedAt, data, digest, withdrawnAt: null }
}

/** The replica of what the CMS has published: one community's rows of one table. */
export class ReplicaRepository {
  readonly #copies = new Map<string, Copy>()

  constructor(
    private readonly database: Database,
    private readonly communityId: string,
  ) {}

  /**
   * By id. Only rows that differ from the last reading are read whole. Rows that an older version wrote in another shape are
   * left out; the next reconcile brings them anew.
   */
  async all(): Promise<ReplicaRow[]> {
    const em = this.database.fork()
    const where = { communityId: this.communityId }
    const heads = await em.find(ReplicaEntrySchema, where, { ...READ, fields: ['digest', 'withdrawnAt'], orderBy: { id: 'asc' } })
    const stale = heads.filter((head) => this.#copies.get(head.id)?.digest !== head.digest).map((head) => head.id)
    for (let start = 0; start < stale.length; start += BATCH) {
      const rows = await em.find(ReplicaEntrySchema, { id: { $in: stale.slice(start, start + BATCH) } }, READ)
      for (const row of rows) this.#copies.set(row.id, copyOf(row))
    }
    return heads.flatMap(({ id, withdrawnAt }) => {
      const copy = this.#copies.get(id)
      return copy?.entry ? [{ entry: copy.entry, digest: copy.digest, withdrawn: withdrawnAt !== null }] : []
    })
  }

  /** Writes what differs from the copy; returns how many rows changed. Entries of another community are not ours to show. */
  async upsert(entries: readonly CmsEntry[]): Promise<number> {
    const em = this.database.fork()
    const rows = entries.filter((entry) => entry.communityId === this.communityId).map(toRow)
    let changed = 0
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH)
      const ids = batch.map((row) => row.id)
      const known = await em.find(ReplicaEntrySchema, { id: { $in: ids } }, { fields: ['digest', 'withdrawnAt'], disableIdentityMap: true })
      const current = new Map(known.map((row) => [row.id, row.withdrawnAt === null ? row.digest : null]))
      const differing = batch.filter((row) => current.get(row.id) !== row.digest)
      if (differing.length > 0) await em.upsertMany(ReplicaEntrySchema, differing)
      changed += differing.length
    }
    return changed
  }

  /** Marks entries as taken back; returns how many were visible until now. */
  async withdraw(ids: readonly string[], at: Date): Promise<number> {
    if (ids.length === 0) return 0
    return this.database
      .fork()
      .nativeUpdate(
        ReplicaEntrySchema,
        { id: { $in: [...ids] }, communityId: this.communityId, withdrawnAt: null },
        { withdrawnAt: at.toISOString() },
      )
  }

  /** Published ids with the `updatedAt` of our copy. */
  async published(): Promise<Map<string, string>> {
    const rows = await this.database
      .fork()
      .find(ReplicaEntrySchema, { communityId: this.communityId, withdrawnAt: null }, { fields: ['updatedAt'], disableIdentityMap: true })
    return new Map(rows.map((row) => [row.id, row.updatedAt]))
  }

  async syncedAt(): Promise<Date | null> {
    const state = await this.database.fork().findOne(SyncStateSchema, { communityId: this.communityId })
    return state ? new Date(state.syncedAt) : null
  }

  async markSynced(at: Date): Promise<void> {
    await this.database.fork().upsert(SyncStateSchema, { communityId: this.communityId, syncedAt: at.toISOString() })
  }
}
