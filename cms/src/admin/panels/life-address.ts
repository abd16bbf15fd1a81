import { reviewedTypes } from '../../review/review.types'

/** Events, by the name that the content manager gives their type. */
export const eventType = (model: string) => reviewedTypes.find((type) => model === `api::${type}.${type}`) ?? null

/** Where to ask how an event stands; null for what is none or was never saved. */
export function lifeAddress(model: string, documentId: string | undefined): string | null {
  const type = eventType(model)
  return type && documentId ? `/culture/event-life/${type}/${documentId}` : null
}
