import type { ContentMessage } from '@culture/contract'
import type { Database } from '../../database/orm.js'
import { InboxMessageSchema } from './replica.entity.js'

const KEEP_MS = 7 * 86_400_000
const keyOf = (message: { sequence: number; occurredAt: string }): string => `${message.sequence} ${message.occurredAt}`

/** Which messages of the CMS have been accepted, so that a repeat is ignored, also after a restart. */
export class InboxRepository {
  constructor(private readonly database: Database) {}

  /** Stores the new ones among `messages` and returns them. */
  async accept(messages: readonly ContentMessage[], now: Date): Promise<ContentMessage[]> {
    const em = this.database.fork()
    const sequences = messages.map((message) => message.sequence)
    const stored = await em.find(InboxMessageSchema, { sequence: { $in: sequences } }, { disableIdentityMap: true })
    const known = new Set(stored.map(keyOf))
    const fresh = messages.filter((message) => !known.has(keyOf(message)))
    const rows = fresh.map(({ sequence, occurredAt, event, type, id }) => ({
      sequence,
      occurredAt,
      event,
      type,
      entryId: id,
      receivedAt: now.toISOString(),
    }))
    if (rows.length > 0) await em.upsertMany(InboxMessageSchema, rows, { onConflictAction: 'ignore' })
    await em.nativeDelete(InboxMessageSchema, { receivedAt: { $lt: new Date(now.getTime() - KEEP_MS).toISOString() } })
    return fresh
  }
}
