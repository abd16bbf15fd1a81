import { type Places, readPlacesOf } from '../../events/index.js'
import type { NoticeContact, NoticeOf, NoticeSubject, NoticeSubjects } from '../../notices/index.js'
import { logSystemReading } from '../desk/desk-log.repository.js'
import { codeBinding, phoneBinding } from '../records/seal-contact.js'
import { findById } from '../records/sign-ups.repository.js'
import type { HeldEvent, SignUpDeps } from '../sign-up-deps.js'
import { hasNoDate, startsOf } from './starts-of.js'

function eventStanding(places: Places, event: HeldEvent): NoticeSubject['standing']['event'] {
  if (places.status === 'CANCELLED' || event.editorialStatus === 'CANCELLED') return 'CANCELLED'
  if (places.status === 'WITHDRAWN') return 'WITHDRAWN'
  return hasNoDate(places) ? 'POSTPONED_WITHOUT_DATE' : 'TAKES_PLACE'
}

async function describe(deps: SignUpDeps, signUpId: string, now: Date): Promise<NoticeSubject | null> {
  const em = deps.database.fork()
  const row = await findById(em, signUpId)
  const event = row ? deps.catalogue.event(row.eventId) : undefined
  if (!row || !event) return null
  // From the database, not from memory: another process may have been told of a new time a moment ago.
  const places = (await readPlacesOf(em, row.eventId)).find(({ id }) => id === row.placesId)
  if (!places) return null
  const starts = startsOf(places, event)
  const { status, heads, offerExpiresAt } = row
  return {
    standing: { status, event: eventStanding(places, event), starts },
    ...{ title: event.title, place: event.venue?.name ?? null, heads, deadline: offerExpiresAt ?? places.drawAt },
    startsAt: starts.find((start) => start > now.toISOString()) ?? starts.at(-1) ?? places.startsAt,
    telephone: deps.catalogue.telephone(),
  }
}

async function openContact(deps: SignUpDeps, { id: noticeId, signUpId }: NoticeOf, now: Date): Promise<NoticeContact | null> {
  const { database, sealer, communityId } = deps
  const em = database.fork()
  const row = await findById(em, signUpId)
  if (!row?.nameSealed) return null
  await logSystemReading(em, { communityId, now }, { noticeId, signUpId, eventId: row.eventId })
  const phone = row.phoneSealed ? sealer.open(row.phoneSealed, phoneBinding(row.id)) : null
  return { phone, code: sealer.open(row.codeSealed, codeBinding(row.id)) }
}

/** What the sender of notices is told of sign-ups, and when: the contact only at the moment of sending. */
export const noticeSubjectsOf = (deps: SignUpDeps): NoticeSubjects => ({
  describe: (signUpId, now) => describe(deps, signUpId, now),
  openContact: (notice, now) => openContact(deps, notice, now),
})
