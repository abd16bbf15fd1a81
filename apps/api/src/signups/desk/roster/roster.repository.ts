import { boundQuery } from '../../../database/bound-query.js'
import type { Entities } from '../../../database/orm.js'
import { type SignUpRow, SignUpSchema } from '../../records/sign-up.entity.js'

const detached = { disableIdentityMap: true } as const

/** Everyone who has signed up for the event, in the order of signing up. */
export const signUpsOf = (em: Entities, eventId: string): Promise<SignUpRow[]> =>
  em.find(SignUpSchema, { eventId }, { ...detached, orderBy: { createdAt: 'asc', id: 'asc' } })

const ARRIVALS = 'select sign_up_id, max(came_at) as at from check_ins where event_id = :eventId group by sign_up_id'

/** When each party arrived, by sign-up. */
export async function arrivalsOf(em: Entities, eventId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await boundQuery<{ sign_up_id: string; at: string }>(em, ARRIVALS, { eventId })
  return new Map(rows.map((row) => [row.sign_up_id, row.at]))
}
