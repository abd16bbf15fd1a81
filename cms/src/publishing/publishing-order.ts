import type { PublishedType } from '@culture/contract'

const first: readonly PublishedType[] = ['site-settings', 'venue', 'team', 'series', 'festival']

/** What others point to comes first: a published entry keeps only links to what is published. */
export const publishingRank = (type: PublishedType): number => (first.includes(type) ? first.indexOf(type) : first.length)
