const pictureTypes = { avif: 'image/avif', webp: 'image/webp' } as const

export interface PictureName {
  /** Digest of the picture and width of the rendition, as the API writes them. */
  rendition: string
  format: keyof typeof pictureTypes
}

/** Null for what cannot be the name of a picture; the API alone knows which pictures there are. */
export function readPictureName(text: string): PictureName | null {
  const [, rendition, format] = /^([0-9a-f]{32}-[1-9]\d{2,3})\.(avif|webp)$/.exec(text) ?? []
  return rendition && (format === 'avif' || format === 'webp') ? { rendition, format } : null
}

export const printPictureName = ({ rendition, format }: PictureName): string => `${rendition}.${format}`

export const pictureType = ({ format }: PictureName): string => pictureTypes[format]
