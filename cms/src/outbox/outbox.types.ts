import type { ContentMessage, PublishedType } from '@culture/contract'

/** What happened to an entry, before it has a place in the order. */
export interface ContentChange {
  event: ContentMessage['event']
  type: PublishedType
  id: string
}
