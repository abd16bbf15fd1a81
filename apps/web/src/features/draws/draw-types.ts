import type { DrawQuery } from '@culture/contract/operations'

export type DrawnEvent = NonNullable<DrawQuery['event']>
export type Draw = NonNullable<DrawnEvent['signUp']['draw']>
export type DrawnLine = Draw['order']['nodes'][number]
