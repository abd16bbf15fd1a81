import { setTimeout } from 'node:timers/promises'
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
 * Holds the row that every publish needs until the transaction ends: two imports at once come one after the other, and each sees what
 * the other wrote. On SQLite it also makes the transaction a writing one before it has read anything that could grow old.
 */
export async function waitForTurn(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db.getConnection(COUNTER_TABLE).where({ id: 1 }).transacting(trx).increment('value', 0)
  })
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

const LOOK_AGAIN_MS = 100

/** Whether everything was acknowledged within the time. */
export async function waitUntilSent(strapi: Core.Strapi, patienceMs: number): Promise<boolean> {
  for (let waited = 0; waited <= patienceMs; waited += LOOK_AGAIN_MS) {
    if ((await oldestMessages(strapi, 1)).length === 0) return true
    await setTimeout(LOOK_AGAIN_MS)
  }
  return false
}

export async function removeMessages(strapi: Core.Strapi, messages: readonly ContentMessage[]): Promise<void> {
  const sequences = messages.map(({ sequence }) => sequence)
  await strapi.db.query(MESSAGE as never).deleteMany({ where: { sequence: { $in: sequences } } })
}
