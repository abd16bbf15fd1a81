import type { Database } from '../database/orm.js'
import { createScheduler, type Scheduler } from '../kernel/scheduler.js'
import { type Erased, eraseDue, type RetentionDeps } from './erase-due.service.js'
import { latestErasures } from './erasure-reports.repository.js'
import { ErasuresResolver } from './erasures.resolver.js'

const ERASE_EVERY_MS = 60 * 60_000

interface RetentionLog {
  info(details: object, message: string): void
  error(details: object, message: string): void
}

export interface RetentionModule {
  /** Erases what is due now, and says how much of what. */
  erase(): Promise<Erased[]>
  scheduler: Scheduler
  /** For the desk's graph. */
  deskResolvers: object[]
}

export function createRetentionModule(deps: RetentionDeps & { database: Database; log: RetentionLog }): RetentionModule {
  const { database, communityId, log } = deps
  const erase = async (): Promise<Erased[]> => {
    const erased = await eraseDue(deps)
    if (erased.length > 0)
      log.info({ erased: Object.fromEntries(erased.map(({ kind, erased: n }) => [kind, n])) }, 'what had been kept long enough was erased')
    return erased
  }
  const run = async (): Promise<void> => {
    await erase()
  }
  const failed = (error: unknown): void => log.error({ err: error }, 'what is due to be erased could not be; it is tried again')
  const scheduler = createScheduler([{ everyMs: ERASE_EVERY_MS, run }], failed)
  const deskResolvers = [new ErasuresResolver((limit) => latestErasures(database.fork(), communityId, limit))]
  return { erase, scheduler, deskResolvers }
}
