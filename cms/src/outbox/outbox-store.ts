import type { ContentMessage } from '@culture/contract'
import type { Core } from '@strapi/strapi'
import { clock } from '../clock'
import type { ContentChange } from './outbox.types'
import { COUNTER_TABLE, MESSAGE } from './outbox-models'

interface MessageRow extends Omit<ContentMessage, 'id'> {
  id: number
  entry: string
}

/** The row that gives out sequence numbers. Call once at start. */
export async function prepareCounter(strapi: Core.Strapi): Promise<void> {
  await strapi.db.getConnection(COUNTER_TABLE).insert({ id: 1, value: 0 }).onConflict('id').ignore()
}

/**
 * Writes the changes in the transaction that made them; throws outside of one. Numbers come from one counter row, locked until the
 * commit: they follow the order of commits and a rollback leaves no gap, on SQLite and on PostgreSQL, however many processes publish.
 */
export async function appendChanges(strapi: Core.Strapi, changes: readonly ContentChange[]): Promise<void> {
  if (!strapi.db.inTransaction()) throw new Error('The outbox is written only inside the transaction of the change')
  if (changes.length === 0) return
  const last = await strapi.db.transaction(async ({ trx }) => {
    const counter = () => strapi.db.getConnection(COUNTER_TABLE).where({ id: 1 }).transacting(trx)
    await counter().increment('value', changes.length)
    const row: { value: number } = await counter().first('value')
    return row.value
  })
  const occurredAt = clock.now()
  const rows = changes.map(({ event, type, id }, index) => ({
    sequence: last - changes.length + 1 + index,
    event,
    type,
    entry: id,
    occurredAt,
  }))
  await strapi.db.query(MESSAGE as never).createMany({ data: rows })
}

/** The oldest messages that were not acknowledged yet. */
export async function oldestMessages(strapi: Core.Strapi, limit: number): Promise<ContentMessage[]> {
  const rows = (await strapi.db.query(MESSAGE as never).findMany({ orderBy: { sequence: 'asc' }, limit })) as MessageRow[]
  return rows.map(({ sequence, event, type, entry, occurredAt }) => ({
    sequence,
    event,
    type,
    id: entry,
    occurredAt: new Date(occurredAt).toISOString(),
  }))
}

export async function removeMessages(strapi: Core.Strapi, messages: readonly ContentMessage[]): Promise<void> {
  const sequences = messages.map(({ sequence }) => sequence)
  await strapi.db.query(MESSAGE as never).deleteMany({ where: { sequence: { $in: sequences } } })
}
