import { boundQuery } from '../database/bound-query.js'
import type { Database, Entities } from '../database/orm.js'
import { keep, transact } from '../database/transaction.js'
import type { Clock } from '../kernel/clock.js'
import { newId } from '../kernel/ids.js'
import type { Eraser } from './eraser.js'
import { ErasureReportSchema } from './erasure-report.entity.js'

const DAY_MS = 24 * 60 * 60_000

export interface RetentionDeps {
  database: Pick<Database, 'fork'>
  clock: Clock
  communityId: string
  erasers: readonly Eraser[]
  /** Keeps what can be counted only as long as nothing is erased; in the transaction of the run. */
  beforeErasing?(tx: Entities, now: Date): Promise<void>
}

/** What one run erased; nothing but numbers, so that it may be logged. */
export interface Erased {
  kind: string
  keptDays: number
  erased: number
}

async function eraseOne(tx: Entities, eraser: Eraser, now: Date): Promise<Erased> {
  const { kind, keptDays } = eraser
  const before = new Date(now.getTime() - keptDays * DAY_MS).toISOString()
  const erased = 'erase' in eraser ? await eraser.erase(tx, before, now) : (await boundQuery(tx, eraser.statement, { before })).length
  return { kind, keptDays, erased }
}

/** Erases what has been kept long enough, and writes down how much, both or neither. Kinds of which nothing was due are left out. */
export async function eraseDue({ database, clock, communityId, erasers, beforeErasing }: RetentionDeps): Promise<Erased[]> {
  const now = clock.now()
  return transact(database, async (tx) => {
    await beforeErasing?.(tx, now)
    const counts: Erased[] = []
    for (const eraser of erasers) counts.push(await eraseOne(tx, eraser, now))
    const done = counts.filter(({ erased }) => erased > 0)
    const run = { runId: newId(), communityId, erasedAt: now.toISOString() }
    if (done.length > 0)
      await tx.insertMany(
        ErasureReportSchema,
        done.map((report) => ({ ...run, ...report })),
      )
    return keep(done)
  })
}
