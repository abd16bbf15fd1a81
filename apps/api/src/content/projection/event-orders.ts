import type { Order } from '../../graph/index.js'
import type { EventOrder } from '../types/enums.js'
import type { Event } from '../types/event.types.js'

const start = (event: Event) => ({ key: event.startsAt.getTime(), id: event.documentId })
const update = (event: Event) => ({ key: event.updatedAt.getTime(), id: event.documentId })

export const eventOrders = {
  STARTS_AT_ASC: { name: 'sa', descending: false, position: start },
  STARTS_AT_DESC: { name: 'sd', descending: true, position: start },
  UPDATED_AT_DESC: { name: 'ud', descending: true, position: update },
} as const satisfies Record<EventOrder, Order<Event>>
