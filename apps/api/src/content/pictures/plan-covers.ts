import type { CmsEntry } from '../cms-entry.js'
import type { RememberedCover } from './pictures.repository.js'
import { pictureCoverOf } from './show-pictures.js'

export interface CoverPlan {
  remember: RememberedCover[]
  /** Entries whose cover is no picture any more, or that are no longer published. */
  forget: string[]
}

/** Which covers have become the last good ones, among what is published and held. */
export function planCovers(
  entries: readonly CmsEntry[],
  held: ReadonlySet<string>,
  remembered: ReadonlyMap<string, RememberedCover>,
): CoverPlan {
  const covers = entries.flatMap((entry) => {
    const cover = pictureCoverOf(entry)
    return cover ? [{ entryId: entry.id, sourceUrl: cover.url, alt: cover.alt }] : []
  })
  const differs = (cover: RememberedCover): boolean => {
    const before = remembered.get(cover.entryId)
    return before?.sourceUrl !== cover.sourceUrl || before.alt !== cover.alt
  }
  const current = new Set(covers.map((cover) => cover.entryId))
  return {
    remember: covers.filter((cover) => held.has(cover.sourceUrl) && differs(cover)),
    forget: [...remembered.keys()].filter((entryId) => !current.has(entryId)),
  }
}
