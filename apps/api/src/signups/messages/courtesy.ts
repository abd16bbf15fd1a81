import type { Entities } from '../../database/orm.js'
import { type NewNotice, postNotices } from '../../notices/index.js'
import type { SignUpRow } from '../records/sign-up.entity.js'
import type { SignUpDeps } from '../sign-up-deps.js'

type Courtesy = Extract<
  NewNotice['kind'],
  'SIGN_UP_CONFIRMED' | 'SIGN_UP_WAITLISTED' | 'DRAW_ENTERED' | 'PARTY_CHANGED' | 'SIGN_UP_CANCELLED'
>

/** Confirms by message what the holder has just done, where messages can be sent. Nobody is telephoned for it. */
export async function postCourtesy(
  tx: Entities,
  { sendsMessages }: Pick<SignUpDeps, 'sendsMessages'>,
  { id: signUpId, communityId, eventId }: Pick<SignUpRow, 'id' | 'communityId' | 'eventId'>,
  kind: Courtesy,
  now: Date,
): Promise<void> {
  if (sendsMessages) await postNotices(tx, [{ communityId, signUpId, eventId, kind, way: 'MESSAGE', until: now.toISOString() }], now)
}
