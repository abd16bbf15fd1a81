/**
 * Root fields of `Query` whose answer is the same for everybody, and so may be kept, shared and read by any site.
 * A field that is on neither list is treated as private: forgetting costs speed, not somebody's privacy.
 */
export const publicFields: ReadonlySet<string> = new Set([
  ...['__typename', '__schema', '__type', 'community', 'node', 'nodes', 'event', 'events', 'lectureSessions', 'awards', 'awardSchemes'],
  ...['teams', 'team', 'seriesList', 'festivals', 'page', 'search', 'changes', 'awardCycles', 'publicNotices', 'notice', 'certificate'],
])

/** Look-ups by a secret: one per document, by POST only, outside persisted queries. */
export const lookUpFields: ReadonlySet<string> = new Set(['signUp', 'nomination', 'nominationForConsent', 'familyEntry'])
