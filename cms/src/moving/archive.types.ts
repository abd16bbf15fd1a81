import type { PublishedType } from '@culture/contract'

/** Grows when an older importer could not read what a newer export writes. */
export const ARCHIVE_FORMAT = 1

export type FieldValue = null | string | number | boolean | Version | readonly FieldValue[]

/** One version of an entry as the editor's form holds it: links and pictures by documentId, parts without ids of their own. */
export interface Version {
  readonly [field: string]: FieldValue
}

export interface ArchivedEntry {
  type: PublishedType
  id: string
  /** How often calendars were told of a change; an entry that is new elsewhere goes on from here. */
  sequence: number | null
  published: Version | null
  draft: Version | null
}

/** One file of a picture: the picture itself or a smaller size of it. */
export interface PictureFile {
  hash: string
  ext: string
  mime: string
  width: number | null
  height: number | null
}

export interface ArchivedPicture extends PictureFile {
  id: string
  name: string
  alternativeText: string | null
  caption: string | null
  /** Smaller sizes, by Strapi's names for them. */
  sizes: Readonly<Record<string, PictureFile>>
}

export interface ArchiveContent {
  format: number
  communityId: string
  entries: readonly ArchivedEntry[]
  pictures: readonly ArchivedPicture[]
}

export interface ManifestFile {
  path: string
  bytes: number
  sha256: string
}

export const MANIFEST = 'manifest.json'
export const CONTENT = 'content.json'
export const PICTURES = 'pictures'

export const picturePath = ({ hash, ext }: PictureFile): string => `${PICTURES}/${hash}${ext}`
export const filesOf = (picture: ArchivedPicture): PictureFile[] => [picture, ...Object.values(picture.sizes)]
