import type { Core } from '@strapi/strapi'
import culture from '../../config/culture'
import { oldestMessages, prepareCounter, removeMessages } from './outbox-store'
import { type OutboxWorker, startOutboxWorker } from './outbox-worker'
import { recordChanges } from './record-changes'
import { sendMessages } from './send-messages'

export { outboxModels } from './outbox-models'
export { waitForTurn, waitUntilSent } from './outbox-store'

/** From here on every change is recorded, and sent to the API until it has it. */
export async function openOutbox(strapi: Core.Strapi): Promise<OutboxWorker> {
  await prepareCounter(strapi)
  const worker = startOutboxWorker({
    read: (limit) => oldestMessages(strapi, limit),
    send: (messages, stopping) => sendMessages(culture.apiUrl, culture.secrets.CONTENT_SECRET, messages, stopping),
    remove: (messages) => removeMessages(strapi, messages),
    warn: (message) => strapi.log.warn(message),
  })
  strapi.documents.use(recordChanges(strapi, worker.wake))
  return worker
}
