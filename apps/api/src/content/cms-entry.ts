import type { PublishedEntry, PublishedType } from '@culture/contract'

/** `PublishedEntry` with its type and data tied together, one case per type. */
export type CmsEntry = { [T in PublishedType]: PublishedEntry<T> }[PublishedType]
export type EntryOf<T extends PublishedType> = PublishedEntry<T>
