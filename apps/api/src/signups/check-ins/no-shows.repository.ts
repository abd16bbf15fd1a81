import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'

const INSERT = `insert into no_shows (event_id, key_hash, at) values (:eventId, :keyHash, :at)
  on conflict (event_id, key_hash) do nothing returning event_id`

/** Counted privately, on the keyed hash; false where it is counted already. */
export async function countNoShow(tx: Entities, eventId: string, keyHash: string, at: string): Promise<boolean> {
  return (await boundQuery(tx, INSERT, { eventId, keyHash, at })).length === 1
}

const TAKE_BACK = 'delete from no_shows where event_id = :eventId and key_hash = :keyHash returning event_id'

/** They came after all, as the paper list says. */
export async function takeNoShowBack(tx: Entities, eventId: string, keyHash: string): Promise<void> {
  await boundQuery(tx, TAKE_BACK, { eventId, keyHash })
}

const SINCE = 'select count(*) as count from no_shows where key_hash = :keyHash and at > :since'

export async function noShowsSince(em: Entities, keyHash: string, since: string): Promise<number> {
  const [row] = await boundQuery<{ count: number | string }>(em, SINCE, { keyHash, since })
  return Number(row?.count ?? 0)
}
