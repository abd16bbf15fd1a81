import type { CapacityUnit, Channel } from '@culture/contract'

/** By what a sign-up is one per event: the household where households are counted or a neighbour acts, else the phone. */
export type KeyKind = 'HOUSEHOLD' | 'PHONE'

export const keyKindOf = (unit: CapacityUnit, channel: Channel): KeyKind =>
  unit === 'HOUSEHOLD' || channel === 'PROXY' ? 'HOUSEHOLD' : 'PHONE'

/** A neighbour who acts through the web queues with everyone on the web: the reserve is for telephone, counter and paper. */
export const poolOf = (channel: Channel): 'ONLINE' | 'OFFLINE' => (channel === 'ONLINE' || channel === 'PROXY' ? 'ONLINE' : 'OFFLINE')
