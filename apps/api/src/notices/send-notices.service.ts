import { dateTimeText } from '@culture/calendar'
import type { Database, Entities } from '../database/orm.js'
import type { Clock } from '../kernel/clock.js'
import { newId } from '../kernel/ids.js'
import { isMobile } from '../kernel/phone.js'
import type { Message, MessageChannel } from './message-channel.js'
import { type MessageValues, messageText, NO_DATE_YET, NO_PLACE, valuesNamed } from './message-words.js'
import type { NoMessage } from './notice.entity.js'
import type { NoticeContact, NoticeSubject, NoticeSubjects } from './notice-subjects.js'
import { type ClaimDue, type ClaimedNotice, closeMoot, makeCall, markMoot, markSent, tryLater } from './outbox.repository.js'
import { MOST_ATTEMPTS, nextTry } from './rules/next-try.js'
import { isCourtesy } from './rules/notice-kinds.js'
import { isStillTrue } from './rules/still-true.js'

export interface SendingLog {
  info(details: object, message: string): void
  warn(details: object, message: string): void
}

export interface SendingDeps {
  database: Pick<Database, 'fork'>
  clock: Clock
  /** Null: residents are reached by telephone only. */
  channel: MessageChannel | null
  subjects: NoticeSubjects
  claimDue: ClaimDue
  log: SendingLog
  /** True once the process is to end: what has not been begun is left to others. */
  closing?: () => boolean
}

const moment = (iso: string): string => dateTimeText(new Date(iso))

function messageOf({ id, kind, aboutStartsAt }: ClaimedNotice, subject: NoticeSubject, { phone, code }: NoticeContact): Message {
  const open = subject.standing.event === 'POSTPONED_WITHOUT_DATE'
  const values: MessageValues = {
    title: subject.title,
    time: open ? NO_DATE_YET : moment(aboutStartsAt ?? subject.startsAt),
    place: subject.place ?? NO_PLACE,
    heads: String(subject.heads),
    code: `${code.slice(0, 5)} ${code.slice(5)}`,
    deadline: subject.deadline === null ? '' : moment(subject.deadline),
    telephone: subject.telephone,
  }
  const named = Object.fromEntries(valuesNamed(kind).map((name) => [name, values[name]]))
  return { id, kind, phone: phone ?? '', text: messageText(kind, values), values: named }
}

/** Without a message, news becomes a call; a courtesy is not worth one. */
async function withoutMessage(em: Entities, notice: ClaimedNotice, why: NoMessage, now: Date): Promise<void> {
  if (isCourtesy(notice.kind)) await markMoot(em, notice, now, why)
  else await makeCall(em, notice, now, why)
}

/** Why no message can be sent, as far as is known without opening the contact. */
function obstacle({ channel }: SendingDeps, kind: ClaimedNotice['kind']): NoMessage | null {
  if (channel === null) return 'NO_CHANNEL'
  return channel.carries(kind) ? null : 'NO_TEMPLATE'
}

/** After a failure: again later, or without a message once it has been tried often enough. */
async function postpone(em: Entities, notice: ClaimedNotice, now: Date): Promise<void> {
  const again = nextTry(notice.attempts, now)
  await (again ? tryLater(em, notice, again) : withoutMessage(em, notice, 'FAILED', now))
}

async function deliver(deps: SendingDeps, em: Entities, notice: ClaimedNotice, message: Message): Promise<void> {
  const { channel, clock, log } = deps
  const { id, kind, attempts } = notice
  const delivery = await channel?.deliver(message, clock.now())
  const now = clock.now()
  if (delivery?.kind === 'ACCEPTED') return markSent(em, notice, now)
  log.warn({ notice: id, kind, attempts, failure: delivery?.failure }, 'a message was not taken')
  return delivery?.kind === 'REFUSED' ? withoutMessage(em, notice, 'REFUSED', now) : postpone(em, notice, now)
}

async function send(deps: SendingDeps, em: Entities, notice: ClaimedNotice): Promise<void> {
  const now = deps.clock.now()
  if (notice.attempts > MOST_ATTEMPTS) return withoutMessage(em, notice, 'FAILED', now)
  const subject = await deps.subjects.describe(notice.signUpId, now)
  if (!subject) return postpone(em, notice, now)
  if (!isStillTrue(notice, subject.standing)) return markMoot(em, notice, now, null)
  const blocked = obstacle(deps, notice.kind)
  if (blocked) return withoutMessage(em, notice, blocked, now)
  const contact = await deps.subjects.openContact(notice, now)
  if (!contact || contact.phone === null) return withoutMessage(em, notice, 'NO_PHONE', now)
  if (!isMobile(contact.phone)) return withoutMessage(em, notice, 'LANDLINE', now)
  return deliver(deps, em, notice, messageOf(notice, subject, contact))
}

/** A fault of ours in one notice leaves the others alone; it counts as an attempt like any other. */
async function sendSafely(deps: SendingDeps, notice: ClaimedNotice): Promise<void> {
  const em = deps.database.fork()
  try {
    await send(deps, em, notice)
  } catch (err) {
    deps.log.warn({ err, notice: notice.id, kind: notice.kind }, 'a notice could not be made into a message')
    await postpone(em, notice, deps.clock.now())
  }
}

/**
 * Sends what is due. Any number of processes may run this at once: a notice is claimed by one of them. One that dies between sending
 * and marking leaves the claim to run out, and the message goes once more, under the same id.
 */
export async function sendNotices(deps: SendingDeps): Promise<void> {
  const { database, clock, closing = () => false } = deps
  await closeMoot(database.fork(), clock.now())
  while (!closing()) {
    const claimed = await deps.claimDue(database.fork(), newId(), clock.now())
    if (claimed.length === 0) return
    await Promise.all(claimed.map((notice) => sendSafely(deps, notice)))
  }
}
