import type { NewNotice } from '../../notices/index.js'
import type { Promotion } from '../rules/offer-deadline.js'

/** What a party hears to which a place falls: an offer to answer, that it was drawn, or a call because it is theirs already. */
export function noticeOfPlace(
  promotion: Promotion,
  { id: signUpId, communityId, eventId }: Pick<NewNotice, 'communityId' | 'eventId'> & { id: string },
  startsAt: string,
): NewNotice {
  const about = { signUpId, communityId, eventId }
  if (promotion.kind === 'DRAWN') return { ...about, kind: 'DRAW_WON', way: 'MESSAGE', until: startsAt }
  return promotion.kind === 'OFFERED'
    ? { ...about, kind: 'PLACE_OFFERED', way: 'MESSAGE', until: promotion.until.toISOString() }
    : { ...about, kind: 'PLACE_CONFIRMED', way: 'CALL', until: startsAt }
}
