import type { Order } from '../../graph/index.js'
import type { ShownAward } from '../records/award-record.js'

/** Newest honour first. */
export const awardOrder: Order<ShownAward> = {
  name: 'aw',
  descending: true,
  position: ({ awardedOn, id }) => ({ key: Date.parse(awardedOn), id }),
}
