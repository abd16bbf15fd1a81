import { boundQuery } from '../database/bound-query.js'
import type { Entities } from '../database/orm.js'
import { newId } from '../kernel/ids.js'
import { type NoticeKind, NoticeSchema } from './notice.entity.js'

/** To somebody who holds a place or waits for one. */
interface NewNotice {
  communityId: string
  kind: NoticeKind
  way: 'MESSAGE' | 'CALL'
  signUpId: string
  eventId: string
}

/** Puts notices into the outbox, in the transaction of what they tell of. */
export async function postNotices(tx: Entities, notices: readonly NewNotice[], now: Date): Promise<void> {
  if (notices.length === 0) return
  const createdAt = now.toISOString()
  await tx.insertMany(
    NoticeSchema,
    notices.map((notice) => ({ ...notice, id: newId(), createdAt, handledAt: null })),
  )
}

interface DeskAlert {
  communityId: string
  kind: 'EVENT_WITHDRAWN'
  eventId: string
}

const ALERT = `insert into notices (id, community_id, kind, way, event_id, created_at)
  values (:id, :communityId, :kind, 'DESK', :eventId, :at)
  on conflict (event_id, kind) where way = 'DESK' and handled_at is null do nothing returning id`

/** Tells the desk; once, until somebody there has handled it. */
export async function alertDesk(tx: Entities, { communityId, kind, eventId }: DeskAlert, now: Date): Promise<void> {
  await boundQuery(tx, ALERT, { id: newId(), communityId, kind, eventId, at: now.toISOString() })
}

/** What the desk was told of has settled by itself. */
export async function calmDesk(tx: Entities, { kind, eventId }: Omit<DeskAlert, 'communityId'>, now: Date): Promise<void> {
  await tx.nativeUpdate(NoticeSchema, { kind, eventId, way: 'DESK', handledAt: null }, { handledAt: now.toISOString() })
}
