import type { Entities } from '../database/orm.js'
import { newId } from '../kernel/ids.js'
import { type NoticeKind, NoticeSchema } from './notice.entity.js'

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
