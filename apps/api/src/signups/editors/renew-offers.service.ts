import type { Entities } from '../../database/orm.js'
import type { Places } from '../../events/index.js'
import { closeNotices, postNotices } from '../../notices/index.js'
import { noticeOfPlace } from '../messages/notice-of-place.js'
import { recordSteps } from '../records/sign-up-steps.repository.js'
import { offersBeyond, updateSignUp } from '../records/sign-ups.repository.js'
import { type Promotion, promote } from '../rules/offer-deadline.js'

async function renew(tx: Entities, signUpId: string, promotion: Promotion, now: Date): Promise<void> {
  const patch =
    promotion.kind === 'OFFERED'
      ? { offerExpiresAt: promotion.until.toISOString() }
      : { status: 'CONFIRMED' as const, offerExpiresAt: null }
  await updateSignUp(tx, signUpId, 'OFFERED', patch, now)
}

/**
 * An event that is brought forward leaves some offers a deadline past its cut-off. Each gets the deadline that an offer made now would
 * have; where there is no time left to answer, the place is theirs and somebody calls. The places row is locked by this transaction.
 */
export async function renewOffers(tx: Entities, places: Places, now: Date): Promise<void> {
  const cutOff = new Date(places.cutOffAt)
  const late = await offersBeyond(tx, places.id, new Date(Math.max(cutOff.getTime(), now.getTime())))
  const promotion = promote(now, cutOff)
  for (const { id } of late) await renew(tx, id, promotion, now)
  const ids = late.map(({ id }) => id)
  await closeNotices(tx, ids, now, ['PLACE_OFFERED'])
  const notices = late.map((row) => noticeOfPlace(promotion, row, places.startsAt))
  await postNotices(tx, notices, now)
  if (promotion.kind === 'OFFERED') return
  const steps = late.map(({ id: signUpId, communityId, heads }) => ({
    ...{ communityId, signUpId, heads },
    ...{ fromStatus: 'OFFERED' as const, toStatus: 'CONFIRMED' as const, reason: 'EVENT_BROUGHT_FORWARD' as const },
  }))
  await recordSteps(tx, steps, now)
}
