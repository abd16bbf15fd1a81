import type { FestivalKey, PublishedCover, Theme } from '@culture/contract'
import { type Code, choices, codeOf } from '../words/choices'
import type { CoverRow, PictureRow } from './rows.types'
import { orNull } from './text'

type Motif = Code<'motif'>
type PictureCover = Extract<PublishedCover, { kind: 'PICTURE' }>

const festivalMotifs: Partial<Record<FestivalKey, Motif>> = {
  SPRING_FESTIVAL: 'spring',
  NEW_YEARS_EVE: 'spring',
  LABA: 'table',
  LANTERN: 'lantern',
  DRAGON_HEAD: 'lantern',
  QINGMING: 'qingming',
  DRAGON_BOAT: 'zongzi',
  QIXI: 'qixi',
  MID_AUTUMN: 'midautumn',
  DOUBLE_NINTH: 'ninth',
  WINTER_SOLSTICE: 'table',
}
const themeMotifs: Record<Theme, Motif> = { TIMES: 'show', LOCAL: 'objects', FESTIVAL: 'lantern', OTHER: 'books' }
const SEEDS = 100_000

export interface CoverSubject {
  documentId: string
  theme: Theme
  festival: FestivalKey | null
}

/** The editor's picture, else the paper-cut the editor chose, else one that fits the festival or the theme; always the same one for the same entry. */
export function coverOf(row: CoverRow | null, subject: CoverSubject): PublishedCover {
  const picture = row?.picture && pictureOf(row.picture, row.alt)
  if (picture) return picture
  const motif = codeOf('motif', row?.motif) ?? (subject.festival && festivalMotifs[subject.festival]) ?? themeMotifs[subject.theme]
  return {
    kind: 'PAPER_CUT',
    motif,
    theme: codeOf('theme', row?.palette) ?? subject.theme,
    seed: row?.seed ?? seedOf(subject.documentId),
    alt: orNull(row?.alt) ?? `剪纸：${choices.motif[motif]}`,
  }
}

/**
 * Null for a file without known size: a page must know how much room to keep. `url` is a path on the CMS with the file's version,
 * because a picture that is replaced keeps its path.
 */
export function pictureOf({ url, width, height, alternativeText, updatedAt }: PictureRow, alt: string | null): PictureCover | null {
  if (!width || !height) return null
  return {
    kind: 'PICTURE',
    url: `${url}?v=${new Date(updatedAt).getTime()}`,
    width,
    height,
    alt: orNull(alt) ?? orNull(alternativeText) ?? '',
  }
}

const seedOf = (documentId: string): number => [...documentId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % SEEDS, 7)
