import { ReplicaEntrySchema } from '../content/replica.entity.js'

/** Every table's entity, each from its own module. */
export const entities = [ReplicaEntrySchema]
