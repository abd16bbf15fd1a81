import sharp from 'sharp'

export interface TestPicture {
  width?: number
  height?: number
  /** Any CSS colour; another one gives another picture. */
  colour?: string
}

/** Where the made-up telephone says that it took its picture; no copy may hold these words. */
export const SECRET_PLACE = 'CANARY-TELEPHONE'

const plain = ({ width = 1200, height = 800, colour = 'teal' }: TestPicture) =>
  sharp({ create: { width, height, channels: 3, background: colour } })

/** A JPEG as a telephone makes it: lying on its side, with the place and the telephone's name in it. */
export async function telephoneJpeg(picture: TestPicture = {}): Promise<Uint8Array<ArrayBuffer>> {
  const gps = { GPSLatitudeRef: 'N', GPSLatitude: '40/1 57/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '117/1 56/1 0/1' }
  const exif = { IFD0: { Make: SECRET_PLACE }, IFD3: gps }
  return new Uint8Array(await plain(picture).jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer())
}

export const pictureBytes = async (format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif', picture: TestPicture = {}) =>
  new Uint8Array(await plain(picture).toFormat(format).toBuffer())

export const svgBytes = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><script>alert(1)</script></svg>'),
  )

/** Size and format of a picture, and whether anything is written in it beside its pixels. */
export async function lookAt(bytes: Uint8Array): Promise<{ format: string; width: number; height: number; bare: boolean }> {
  const { format, width, height, exif, xmp, iptc, orientation } = await sharp(bytes).metadata()
  return { format, width, height, bare: !exif && !xmp && !iptc && !orientation }
}
