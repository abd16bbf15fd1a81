import { type PictureFormat, pictureTypes } from '../../content/index.js'

/** Widths that pages use, in pixels: on a telephone, and on a screen or a dense telephone. */
export const awardPictureWidths = [480, 960] as const
export type AwardPictureWidth = (typeof awardPictureWidths)[number]

export interface AwardPictureName {
  id: string
  width: AwardPictureWidth
  format: PictureFormat
}

const NAME = /^([0-9a-f-]{36})-(480|960)\.(avif|webp)$/

/** Null for every name that `printPictureName` does not give. */
export function readPictureName(text: string): AwardPictureName | null {
  const [, id = '', digits, format] = NAME.exec(text) ?? []
  const width = awardPictureWidths.find((each) => String(each) === digits)
  return id && width && (format === 'avif' || format === 'webp') ? { id, width, format } : null
}

const printPictureName = ({ id, width, format }: AwardPictureName): string => `${id}-${width}.${format}`

/** Every size in which pages may show the picture, the better format first; none wider than it is, but for one. */
export function pictureNames(id: string, pictureWidth: number): { path: string; type: string; width: number }[] {
  const widths = awardPictureWidths.filter((_, at) => (awardPictureWidths[at - 1] ?? 0) < pictureWidth)
  const formats = Object.keys(pictureTypes) as PictureFormat[]
  return formats.flatMap((format) =>
    widths.map((width) => ({
      path: `/award-pictures/${printPictureName({ id, width, format })}`,
      type: pictureTypes[format],
      width: Math.min(width, pictureWidth),
    })),
  )
}
