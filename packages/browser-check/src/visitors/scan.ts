import jsqr from 'jsqr'
import type { Locator } from 'playwright-core'
import { newVisitor } from '../browser/visit.ts'

// A CommonJS package whose types know only its named default.
const { default: readQr } = jsqr

interface Pixels {
  width: number
  height: number
  data: number[]
}

/** The pixels of a picture, as a browser draws it. */
const pixelsOf = async (png: Buffer): Promise<Pixels> => {
  const darkroom = await newVisitor({ javaScriptEnabled: true })
  try {
    const page = await darkroom.newPage()
    return await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const drawing = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
      if (!drawing) throw new Error('This browser draws nothing')
      drawing.drawImage(picture, 0, 0)
      return { width: picture.width, height: picture.height, data: [...drawing.getImageData(0, 0, picture.width, picture.height).data] }
    }, png.toString('base64'))
  } finally {
    await darkroom.close()
  }
}

/** What a scanner reads from the screen, which takes dark squares on light ground only; null when it reads nothing. */
export const scan = async (code: Locator): Promise<string | null> => {
  const { width, height, data } = await pixelsOf(await code.screenshot())
  return readQr(Uint8ClampedArray.from(data), width, height, { inversionAttempts: 'dontInvert' })?.data ?? null
}
