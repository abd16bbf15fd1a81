import { readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import culture from '../../config/culture'
import type { SavedSession } from './read-session'

export interface SessionPhoto {
  /** 照片1.webp */
  name: string
  bytes: Uint8Array
  /** Caption, or what is to be seen, and who took it. */
  caption: string
}

/** Pictures of the recap whose people agreed. */
export const agreedPhotos = ({ recap }: SavedSession) => (recap?.photos ?? []).filter(({ consent, picture }) => consent && picture)

/** Their files as the library keeps them; one that is gone is left out. */
export async function readPhotos(session: SavedSession): Promise<SessionPhoto[]> {
  const photos: SessionPhoto[] = []
  for (const [at, { picture, caption, alt, photographer }] of agreedPhotos(session).entries()) {
    const file = basename(picture?.url ?? '')
    const bytes = await readFile(join(culture.publicDir, 'uploads', file)).catch(() => null)
    const name = `照片${at + 1}${extname(file)}`
    if (bytes) photos.push({ name, bytes, caption: [caption || alt, photographer && `摄影：${photographer}`].filter(Boolean).join('，') })
  }
  return photos
}
