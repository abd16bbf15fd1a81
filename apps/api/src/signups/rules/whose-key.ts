import type { CapacityUnit, Channel } from '@culture/contract'

/** By what a sign-up is one per event: the household where households are counted, lots are drawn or a neighbour acts, else the phone. */
export type KeyKind = 'HOUSEHOLD' | 'PHONE'

export const keyKindOf = (unit: CapacityUnit, channel: Channel, byLot: boolean): KeyKind =>
  unit === 'HOUSEHOLD' || byLot || channel === 'PROXY' ? 'HOUSEHOLD' : 'PHONE'

/** A neighbour who acts through the web queues with everyone on the web: the reserve is for telephone, counter and paper. */
export const poolOf = (channel: Channel): 'ONLINE' | 'OFFLINE' => (channel === 'ONLINE' || channel === 'PROXY' ? 'ONLINE' : 'OFFLINE')
