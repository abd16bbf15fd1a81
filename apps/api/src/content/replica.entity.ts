import { defineEntity, type InferEntity, p } from '@mikro-orm/core'

/** The last good copy of each published entry, as the CMS exported it. */
export const ReplicaEntrySchema = defineEntity({
  name: 'ReplicaEntry',
  tableName: 'content_replica',
  properties: {
    id: p.string().primary(),
    type: p.string(),
    communityId: p.string(),
    /** ISO instant of the last publish, kept as text so that what is compared is what the CMS sent. */
    updatedAt: p.string(),
    data: p.json<unknown>()
  }
})
export type ReplicaEntry = InferEntity<typeof ReplicaEntrySchema>
