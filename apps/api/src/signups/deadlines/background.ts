import type { Database } from '../../database/orm.js'
import type { PlacesBoard } from '../../events/index.js'
import { createScheduler, type Scheduler } from '../../kernel/scheduler.js'
import type { SignUps } from '../sign-ups.js'
import { sharePlaces } from './share-places.js'

const SETTLE_EVERY_MS = 15_000
const REMIND_EVERY_MS = 60_000
const CLOSE_EVERY_MS = 60 * 60_000

export interface BackgroundLog {
  error(details: object, message: string): void
}

export interface BackgroundDeps {
  database: Database
  board: PlacesBoard
  signUps: SignUps
  log: BackgroundLog
}

/** What falls due by the clock, and the news of places between processes, begin and end together. */
export async function backgroundOf({ database, board, signUps, log }: BackgroundDeps): Promise<Scheduler> {
  const failed = (error: unknown): void => log.error({ err: error }, 'what was due could not be settled; it is tried again')
  const tasks = [
    { everyMs: SETTLE_EVERY_MS, run: () => signUps.settleDue() },
    { everyMs: REMIND_EVERY_MS, run: () => signUps.planReminders() },
    { everyMs: CLOSE_EVERY_MS, run: () => signUps.closeLeftOpen() },
  ]
  const scheduler = createScheduler(tasks, failed)
  const quiet = await sharePlaces(database, board, failed)
  const stop = async (): Promise<void> => {
    quiet()
    await scheduler.stop()
  }
  return { ...scheduler, stop }
}
