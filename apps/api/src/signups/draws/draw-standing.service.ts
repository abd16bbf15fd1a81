import { LruMap } from '../../kernel/lru-map.js'
import type { SignUpRow } from '../records/sign-up.entity.js'
import { findById } from '../records/sign-ups.repository.js'
import { entryHashOf } from '../rules/draw-order.js'
import type { SignUpDeps } from '../sign-up-deps.js'
import { type DrawnEntry, drawnEntries, drawnEntryOf } from './draws.repository.js'

/** How a sign-up stands in a draw: the hash that the public list knows it by, and what it drew once lots are drawn. */
export interface DrawStanding {
  entryHash: string
  rank: number | null
  outcome: DrawnEntry['outcome'] | null
}

/** Who left before the draw, or signed up after it, took no part. */
const takesPart = ({ status }: Pick<SignUpRow, 'status'>): boolean => status === 'WAITLISTED'

/** Null where no lots are drawn, or this one took no part; by the id of a sign-up whose holder has been recognised. */
export async function drawStandingOf({ board, database }: SignUpDeps, signUpId: string): Promise<DrawStanding | null> {
  const em = database.fork()
  const row = await findById(em, signUpId)
  const places = row ? board.byId(row.placesId) : undefined
  if (!row || !places?.drawCommitment || places.drawAt === null) return null
  if (places.drawnAt !== null) return drawnEntryOf(em, signUpId)
  return takesPart(row) ? { entryHash: entryHashOf(places.drawCommitment, row.keyHash), rank: null, outcome: null } : null
}

/** Lines of results that stay in memory. */
const LINES_KEPT = 10_000

/** Results of draws by places row. What was drawn never changes, so it is read once. */
export function createDrawResults({ database }: Pick<SignUpDeps, 'database'>) {
  const kept = new LruMap<DrawnEntry[]>(LINES_KEPT)
  return async (placesId: string): Promise<DrawnEntry[]> => {
    const known = kept.get(placesId)
    if (known) return known
    const entries = await drawnEntries(database.fork(), placesId)
    kept.set(placesId, entries, entries.length)
    return entries
  }
}
export type DrawResults = ReturnType<typeof createDrawResults>
