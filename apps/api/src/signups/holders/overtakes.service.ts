import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import { lookAtPlaces, queuePhase } from '../../events/index.js'
import type { SignUpRow } from '../records/sign-up.entity.js'
import { findById } from '../records/sign-ups.repository.js'
import { poolOf } from '../rules/whose-key.js'
import type { SignUpDeps } from '../sign-up-deps.js'

/** A later party that got its places while an earlier one went on waiting: how many they were and why, never who. */
export interface Overtake {
  at: Date
  heads: number
  reason: 'FITTED' | 'EARLIER_TOO_LARGE'
}

interface OvertakeRow {
  at: string
  heads: number
  reason: string
  channel: SignUpRow['channel']
}

// From joining the queue to leaving it; ids grow with time.
const OVERTAKES = `select s.at, s.heads, s.reason, u.channel
  from sign_up_steps s join sign_ups u on u.id = s.sign_up_id
  where u.places_id = :placesId and u.arrival > :arrival and s.overtakes > 0
    and s.id > (select min(id) from sign_up_steps where sign_up_id = :id)
    and s.id < coalesce((select min(id) from sign_up_steps where sign_up_id = :id and from_status = 'WAITLISTED' and to_status <> 'WAITLISTED'), s.id + 1)
  order by s.id`

async function inSameQueue(em: Entities, row: SignUpRow, found: readonly OvertakeRow[]): Promise<OvertakeRow[]> {
  const places = await lookAtPlaces(em, row.placesId)
  const own = poolOf(row.channel)
  return found.filter(({ at, channel }) => !places || queuePhase(places, new Date(at)) !== 'POOLS' || poolOf(channel) === own)
}

/** Who passed this party while it waited, oldest first. */
export async function overtakesOf({ database }: SignUpDeps, id: string): Promise<Overtake[]> {
  const em = database.fork()
  const row = await findById(em, id)
  if (!row) return []
  const { placesId, arrival } = row
  const found = await boundQuery<OvertakeRow>(em, OVERTAKES, { id, placesId, arrival })
  const counted = found.length === 0 ? [] : await inSameQueue(em, row, found)
  return counted.map(({ at, heads, reason }) => ({
    ...{ at: new Date(at), heads },
    reason: reason === 'PROMOTED_PAST_TOO_LARGE' ? 'EARLIER_TOO_LARGE' : 'FITTED',
  }))
}
