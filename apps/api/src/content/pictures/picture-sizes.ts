/** Widths that pages use, in pixels: a list's thumb, a page's cover, a cover on a dense screen. */
export const pictureWidths = [480, 960, 1440] as const
export type PictureWidth = (typeof pictureWidths)[number]

/** Best first: a browser takes the first that it knows. */
export const pictureTypes = { avif: 'image/avif', webp: 'image/webp' } as const
export type PictureFormat = keyof typeof pictureTypes
const formats = Object.keys(pictureTypes) as PictureFormat[]

export interface Size {
  width: number
  height: number
}

export interface RenditionName {
  digest: string
  width: PictureWidth
  format: PictureFormat
}

const NAME = /^([0-9a-f]{32})-([1-9]\d{2,3})\.([a-z]{4})$/
const isWidth = (value: number): value is PictureWidth => (pictureWidths as readonly number[]).includes(value)
const isFormat = (value: string): value is PictureFormat => value in pictureTypes

export const printRenditionName = ({ digest, width, format }: RenditionName): string => `${digest}-${width}.${format}`

/** Null for every name that `printRenditionName` does not give. */
export function readRenditionName(text: string): RenditionName | null {
  const [, digest = '', digits = '', format = ''] = NAME.exec(text) ?? []
  const width = Number(digits)
  return digest && isWidth(width) && isFormat(format) ? { digest, width, format } : null
}

/** Size of a rendition of the picture: as wide as asked for, never wider than the picture is. */
export function renditionSize(picture: Size, width: PictureWidth): Size {
  if (width >= picture.width) return { width: picture.width, height: picture.height }
  return { width, height: Math.max(1, Math.round((picture.height * width) / picture.width)) }
}

export interface Source extends RenditionName {
  /** Pixels that the file really has across. */
  pixels: number
}

/** Every rendition that a page may choose from; each number of pixels once per format. */
export function renditionSources(digest: string, picture: Size): Source[] {
  const widths = pictureWidths.filter((_, index) => (pictureWidths[index - 1] ?? 0) < picture.width)
  return formats.flatMap((format) => widths.map((width) => ({ digest, width, format, pixels: renditionSize(picture, width).width })))
}
