import type { ContentStore } from '../content/index.js'
import type { AwardCatalogue } from './award-deps.js'

/** What is published now; asked anew each time. */
export const catalogueOf = (store: ContentStore): AwardCatalogue => ({
  scheme: (documentId) => store.current.schemes.find((scheme) => scheme.documentId === documentId),
  estates: () => store.current.settings?.estates ?? [],
  consentVersion: () => store.current.settings?.consentVersion ?? null,
  hasEvent: (documentId) => store.current.eventsById.get(documentId)?.withdrawn === false,
})
