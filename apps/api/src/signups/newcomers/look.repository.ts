import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import { type Places, type PlacesRow, placesColumns, placesFromRow } from '../../events/index.js'
import { ENDED } from '../records/sign-ups.repository.js'
import type { RememberedRow } from './remembered-answers.service.js'

/** What is known of a form before anything is written: all of one moment. */
export interface Look {
  places: Places
  /** What the same form wrote before. */
  remembered: RememberedRow | null
  /** Whether an active sign-up has the key already. */
  holds: boolean
}

const LOOK = `select ${placesColumns('p')}, r.body_hash, r.sign_up_id,
    exists (select 1 from sign_ups s where s.event_id = p.event_id and s.key_hash = :keyHash and s.status not in ${ENDED}) as holds
  from event_places p left join remembered_answers r on r.operation = 'SIGN_UP' and r.key_hash = :formHash
  where p.id = :placesId`

type LookRow = PlacesRow & { body_hash: string | null; sign_up_id: string | null; holds: boolean | number }

/** One reading statement: in a rush nearly everybody is refused, and needs no transaction for it. */
export async function look(em: Entities, values: { placesId: string; keyHash: string; formHash: string }): Promise<Look> {
  const [row] = await boundQuery<LookRow>(em, LOOK, values)
  if (!row) throw new Error(`The places row ${values.placesId} is missing`)
  const { body_hash: bodyHash, sign_up_id: signUpId, holds } = row
  return {
    places: placesFromRow(row),
    remembered: bodyHash === null || signUpId === null ? null : { bodyHash, signUpId },
    holds: Boolean(holds),
  }
}
