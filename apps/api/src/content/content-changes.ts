import type { ContentProjection } from './projection/content-projection.js'
import type { Event } from './types/event.types.js'

/** What a change of content means to those who keep places. */
export type ContentChange =
  | { kind: 'EVENT_CHANGED'; event: Event }
  /** Unpublished or deleted; the last copy is handed over for those who hold a place. */
  | { kind: 'EVENT_WITHDRAWN'; event: Event }

const changeOf = (event: Event): ContentChange => ({ kind: event.withdrawn ? 'EVENT_WITHDRAWN' : 'EVENT_CHANGED', event })

function differs(before: Event | undefined, after: Event): boolean {
  if (!before) return true
  return (
    before.withdrawn !== after.withdrawn ||
    before.updatedAt.getTime() !== after.updatedAt.getTime() ||
    JSON.stringify([before.signUpSettings, before.editorialStatus, before.meetings, before.venue?.id]) !==
      JSON.stringify([after.signUpSettings, after.editorialStatus, after.meetings, after.venue?.id])
  )
}

/** Events that differ between two states of the content. */
export function contentChanges(before: ContentProjection, after: ContentProjection): ContentChange[] {
  return [...after.eventsById.values()].filter((event) => differs(before.eventsById.get(event.documentId), event)).map(changeOf)
}
