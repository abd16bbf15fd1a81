import { AwardConsentSchema, AwardSchema } from '../awards/award.entity.js'
import { InboxMessageSchema, ReplicaEntrySchema, SyncStateSchema } from '../content/replica/replica.entity.js'

/** Every table's entity, each from its own module. */
export const entities = [ReplicaEntrySchema, InboxMessageSchema, SyncStateSchema, AwardSchema, AwardConsentSchema]
