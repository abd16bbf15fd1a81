import type { Database } from '../../database/orm.js'
import type { PlacesBoard } from '../../events/index.js'

const TOPIC = 'places'
const GATHER_MS = 50

/**
 * Processes on one database tell each other that places have changed, at most every 50 ms; what is lost is healed by the scheduler.
 * Returns what ends the telling.
 */
export async function sharePlaces(
  { announcements }: Pick<Database, 'announcements'>,
  board: PlacesBoard,
  failed: (error: unknown) => void,
): Promise<() => void> {
  let due: NodeJS.Timeout | undefined
  const announce = (): void => {
    due = undefined
    announcements.announce(TOPIC).catch(failed)
  }
  board.watch(() => {
    due ??= setTimeout(announce, GATHER_MS).unref()
  })
  await announcements.listen(TOPIC, () => {
    board.refresh().catch(failed)
  })
  return () => clearTimeout(due)
}
