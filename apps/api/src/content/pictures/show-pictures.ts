import type { PublishedCover, PublishedRecap } from '@culture/contract'
import type { CmsEntry, EntryOf } from '../cms-entry.js'
import type { ReplicaRow } from '../replica/replica.repository.js'
import type { HeldPicture, RememberedCover } from './pictures.repository.js'

type PictureCover = Extract<PublishedCover, { kind: 'PICTURE' }>
type Pictured = EntryOf<'activity'> | EntryOf<'lecture-session'>

/** What there is to show. */
export interface Shelf {
  /** By the address that the CMS published. */
  held: ReadonlyMap<string, HeldPicture>
  /** By entry. */
  shownCovers: ReadonlyMap<string, RememberedCover>
}

const isPictured = (entry: CmsEntry): entry is Pictured => entry.type === 'activity' || entry.type === 'lecture-session'

/** The picture that an entry has as its cover, if it has one. */
export function pictureCoverOf(entry: CmsEntry): PictureCover | null {
  return isPictured(entry) && entry.data.cover?.kind === 'PICTURE' ? entry.data.cover : null
}

/** Addresses, as the CMS published them, of all pictures that an entry shows. */
export function pictureUrlsOf(entry: CmsEntry): string[] {
  const cover = pictureCoverOf(entry)
  const photos = isPictured(entry) ? (entry.data.recap?.photos ?? []) : []
  return [...(cover ? [cover.url] : []), ...photos.map((photo) => photo.cover.url)]
}

const toHeld = ({ digest, width, height }: HeldPicture, alt: string): PictureCover => ({ kind: 'PICTURE', url: digest, width, height, alt })

function showCover(entryId: string, cover: PictureCover, shelf: Shelf): PictureCover | null {
  const held = shelf.held.get(cover.url)
  if (held) return toHeld(held, cover.alt)
  const last = shelf.shownCovers.get(entryId)
  const lastHeld = last && shelf.held.get(last.sourceUrl)
  return last && lastHeld ? toHeld(lastHeld, last.alt) : null
}

/** A photo that cannot be had is left out: an older one in its place might show somebody who has since taken back the consent. */
function showPhotos(recap: PublishedRecap, shelf: Shelf): PublishedRecap {
  const photos = recap.photos.flatMap((photo) => {
    const held = shelf.held.get(photo.cover.url)
    return held ? [{ ...photo, cover: toHeld(held, photo.cover.alt) }] : []
  })
  return { ...recap, photos }
}

/**
 * The row with each picture's address replaced by the digest of our copy, or by the entry's last good cover, or by nothing.
 * Its digest says which: it changes when a copy arrives.
 */
export function showPictures(row: ReplicaRow, shelf: Shelf): ReplicaRow {
  const { entry } = row
  if (!isPictured(entry) || pictureUrlsOf(entry).length === 0) return row
  const published = pictureCoverOf(entry)
  const cover = published ? showCover(entry.id, published, shelf) : entry.data.cover
  const recap = entry.data.recap && showPhotos(entry.data.recap, shelf)
  const shown = { ...entry, data: { ...entry.data, cover, recap } } as Pictured
  const digests = pictureUrlsOf(shown)
  return { ...row, entry: shown, digest: `${row.digest} ${digests.join(' ')}` }
}
