import { createScheduler, type Scheduler } from '../../kernel/scheduler.js'
import type { AwardDeps } from '../award-deps.js'
import { settleAwards } from './settle-awards.service.js'

const SETTLE_EVERY_MS = 60_000

interface Log {
  error(details: object, message: string): void
}

/** What falls due by the clock; a notice that is up is looked at every minute. */
export const backgroundOf = (deps: AwardDeps, log: Log): Scheduler =>
  createScheduler([{ everyMs: SETTLE_EVERY_MS, run: () => settleAwards(deps) }], (err) =>
    log.error({ err }, 'what was due of the awards could not be settled; it is tried again'),
  )
