import { isEntryId } from '../export/read-export-query'
import type { ArchivedPicture, PictureFile } from './archive.types'
import { isRecord } from './read-version'
import { Refusal } from './refusal'

const endings = ['.jpg', '.jpeg', '.png', '.webp', '.avif']
const mimes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif']
const HASH = /^[A-Za-z0-9_-]{1,200}$/
const SIZE_NAME = /^[a-z]{1,20}$/
const LONGEST_SIDE = 100_000

/** In capitals too, as cameras write them. */
export const isPictureEnding = (text: unknown): text is string => isOneOf(endings, text)

const isSide = (value: unknown): value is number | null =>
  value === null || (Number.isInteger(value) && Number(value) > 0 && Number(value) <= LONGEST_SIDE)
const isOneOf = (list: readonly string[], value: unknown): value is string =>
  typeof value === 'string' && list.includes(value.toLowerCase())
const isTextOrNull = (value: unknown): value is string | null => value === null || (typeof value === 'string' && value.length <= 2_000)

/** Takes a picture from an archive, with nothing in it that could become another path or type than an export gives. */
export function readPicture(value: unknown, where: string): ArchivedPicture {
  const { id, name, alternativeText = null, caption = null, sizes, ...file } = isRecord(value) ? value : {}
  const described =
    isEntryId(id) && typeof name === 'string' && isTextOrNull(name) && isTextOrNull(alternativeText) && isTextOrNull(caption)
  if (!described || !isRecord(sizes) || Object.keys(sizes).some((size) => !SIZE_NAME.test(size)))
    throw new Refusal({ code: 'BROKEN_CONTENT', where })
  const read = Object.entries(sizes).map(([size, one]) => [size, readFile(one, `${where}.${size}`)] as const)
  return { id, name, alternativeText, caption, ...readFile(file, where), sizes: Object.fromEntries(read) }
}

function readFile(value: unknown, where: string): PictureFile {
  const { hash, ext, mime, width = null, height = null } = isRecord(value) ? value : {}
  const named = typeof hash === 'string' && HASH.test(hash) && isPictureEnding(ext) && isOneOf(mimes, mime)
  if (!named || !isSide(width) || !isSide(height)) throw new Refusal({ code: 'BROKEN_CONTENT', where })
  return { hash, ext, mime, width, height }
}
