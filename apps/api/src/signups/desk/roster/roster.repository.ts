import { boundQuery } from '../../../database/bound-query.js'
import type { Entities } from '../../../database/orm.js'
import { type SignUpRow, SignUpSchema } from '../../records/sign-up.entity.js'

const detached = { disableIdentityMap: true } as const

/** Everyone who has signed up for the event, in the order of signing up. */
export const signUpsOf = (em: Entities, eventId: string): Promise<SignUpRow[]> =>
  em.find(SignUpSchema, { eventId }, { ...detached, orderBy: { createdAt: 'asc', id: 'asc' } })

/** That a party came to one of the meetings; instants as they are stored. */
export interface CameTo {
  meetingAt: string
  cameAt: string
}

const ARRIVALS = `select sign_up_id as "signUpId", meeting_at as "meetingAt", came_at as "cameAt" from check_ins
  where event_id = :eventId order by came_at`

/** Which meetings each party came to, by sign-up, the latest last. */
export async function arrivalsOf(em: Entities, eventId: string): Promise<ReadonlyMap<string, CameTo[]>> {
  const rows = await boundQuery<CameTo & { signUpId: string }>(em, ARRIVALS, { eventId })
  return Map.groupBy(rows, ({ signUpId }) => signUpId)
}
