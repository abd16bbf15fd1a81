import { boundQuery } from '../../database/bound-query.js'
import { keep, transact } from '../../database/transaction.js'
import type { Places } from '../../events/index.js'
import { postNotices, remindedOf, reminderDueAt } from '../../notices/index.js'
import type { SignUpDeps } from '../sign-up-deps.js'
import { hasNoDate, startsOf } from './starts-of.js'

/** Who has signed up only after the hour of the reminder has just read the time. */
const TO_REMIND = `select id from sign_ups where places_id = :placesId and status = 'CONFIRMED' and created_at < :dueAt`

const DAY_MS = 24 * 60 * 60_000

/** The starts of a row whose reminders are due now. */
function startsDue({ catalogue, sendsMessages }: SignUpDeps, places: Places, now: Date): { startsAt: string; dueAt: string }[] {
  const far = Date.parse(places.startsAt) - now.getTime() > 2 * DAY_MS
  if (far || places.status !== 'ACTIVE' || places.taken === 0 || places.endsAt <= now.toISOString() || hasNoDate(places)) return []
  const event = catalogue.event(places.eventId)
  if (!event || event.editorialStatus === 'CANCELLED') return []
  return startsOf(places, event)
    .map((startsAt) => ({ startsAt, dueAt: reminderDueAt(new Date(startsAt), sendsMessages).toISOString() }))
    .filter(({ startsAt, dueAt }) => dueAt <= now.toISOString() && now.toISOString() < startsAt)
}

async function remind(
  deps: SignUpDeps,
  places: Places,
  { startsAt, dueAt }: { startsAt: string; dueAt: string },
  now: Date,
): Promise<void> {
  const em = deps.database.fork()
  const reminded = await remindedOf(em, places.eventId, startsAt)
  const holders = await boundQuery<{ id: string }>(em, TO_REMIND, { placesId: places.id, dueAt })
  const { communityId, eventId } = places
  const notices = holders
    .filter(({ id }) => !reminded.has(id))
    .map(({ id: signUpId }) => ({
      ...{ communityId, eventId, signUpId, kind: 'REMINDER' as const, way: 'MESSAGE' as const },
      ...{ until: startsAt, aboutStartsAt: startsAt },
    }))
  if (notices.length > 0) await transact(deps.database, async (tx) => keep(await postNotices(tx, notices, now)))
}

/** Puts tomorrow's reminders into the outbox, each once. A reminder is of one start: with another time it is not sent, and another is due. */
export async function planReminders(deps: SignUpDeps): Promise<void> {
  const now = deps.clock.now()
  for (const places of deps.board.all()) {
    for (const due of startsDue(deps, places, now)) await remind(deps, places, due, now)
  }
}
