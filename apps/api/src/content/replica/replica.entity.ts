import { defineEntity, type InferEntity, p } from '@mikro-orm/core'

/** The last good copy of each published entry, as the CMS exported it. */
export const ReplicaEntrySchema = defineEntity({
  name: 'ReplicaEntry',
  tableName: 'content_replica',
  properties: {
    id: p.string().primary(),
    type: p.string(),
    communityId: p.string(),
    /** ISO instant of the last publish, kept as text: it is compared with what the CMS says, never computed with. */
    updatedAt: p.string(),
    /** JSON; text in both databases, so that what is read back is what was written. */
    data: p.text(),
    /** SHA-256 of type, `updatedAt` and `data`. */
    digest: p.string(),
    /** ISO instant at which the CMS took it back; the copy stays for those who hold a place. */
    withdrawnAt: p.string().nullable(),
  },
})
export type ReplicaEntry = InferEntity<typeof ReplicaEntrySchema>

/** A message of the CMS that has been accepted. The time is part of the key: a CMS with a fresh database counts from one again. */
export const InboxMessageSchema = defineEntity({
  name: 'InboxMessage',
  tableName: 'content_inbox',
  properties: {
    sequence: p.integer().primary(),
    occurredAt: p.string().primary(),
    event: p.string(),
    type: p.string(),
    entryId: p.string(),
    receivedAt: p.string(),
  },
})

export const SyncStateSchema = defineEntity({
  name: 'ContentSyncState',
  tableName: 'content_sync_state',
  properties: {
    communityId: p.string().primary(),
    /** ISO instant of the last full agreement with the CMS. */
    syncedAt: p.string(),
  },
})
