import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { PublishedCover } from '@culture/contract'
import type { CmsEntry } from '../cms-entry.js'

export const pictureTypes = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
} as const
export type PictureExtension = keyof typeof pictureTypes

export const isPictureExtension = (text: string): text is PictureExtension => text in pictureTypes

/** The name under which a picture of the CMS is kept and served; null for a kind of file that is not shown. */
export function pictureName(source: string): string | null {
  const extension = extname(source.split('?')[0] ?? '').toLowerCase()
  return isPictureExtension(extension) ? `${createHash('sha256').update(source).digest('hex').slice(0, 24)}${extension}` : null
}

function coversOf({ type, data }: CmsEntry): PublishedCover[] {
  if (type !== 'activity' && type !== 'lecture-session') return []
  return [data.cover, ...(data.recap?.photos.map((photo) => photo.cover) ?? [])].filter((cover) => cover !== null)
}

/** Every picture that published entries show: its name, and where the CMS has it. */
export function pictureSources(entries: readonly CmsEntry[]): Map<string, string> {
  const sources = new Map<string, string>()
  for (const cover of entries.flatMap(coversOf)) {
    const name = cover.kind === 'PICTURE' ? pictureName(cover.url) : null
    if (name && cover.kind === 'PICTURE') sources.set(name, cover.url)
  }
  return sources
}
