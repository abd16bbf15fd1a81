import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type PictureFormat,
  pictureWidths,
  printRenditionName,
  readRenditionName,
  renditionSize,
  renditionSources,
} from './picture-sizes.js'

const digest = fc.stringMatching(/^[0-9a-f]{32}$/)
const size = fc.record({ width: fc.integer({ min: 1, max: 2400 }), height: fc.integer({ min: 1, max: 2400 }) })
const width = fc.constantFrom(...pictureWidths)
const format = fc.constantFrom<PictureFormat>('avif', 'webp')
const D = '0123456789abcdef0123456789abcdef'

describe('the name of a rendition', () => {
  it('is read back as it was printed', () => {
    fc.assert(
      fc.property(fc.record({ digest, width, format }), (name) => {
        expect(readRenditionName(printRenditionName(name))).toEqual(name)
      }),
    )
  })

  it('is nothing else: what is read prints as the same text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-f]{30,33}-\d{2,5}\.[a-z]{3,5}$/)), (text) => {
        const name = readRenditionName(text)
        expect(name === null || printRenditionName(name) === text).toBe(true)
      }),
    )
  })

  it.each([`${D}-481.webp`, `${D}-0480.webp`, `${D}-480.jpeg`, `${D.toUpperCase()}-480.webp`, `../${D}-480.webp`, `${D}-480.webp\n`, D])(
    'is not %j',
    (text) => expect(readRenditionName(text)).toBeNull(),
  )
})

describe('sizes', () => {
  it('are never larger than the picture, and keep its shape to the pixel', () => {
    fc.assert(
      fc.property(size, width, (picture, wanted) => {
        const made = renditionSize(picture, wanted)
        expect(made.width).toBe(Math.min(wanted, picture.width))
        expect(made.height).toBeLessThanOrEqual(picture.height)
        expect(Math.abs(made.height - (picture.height * made.width) / picture.width)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('are offered once per format, growing, the better format first, and the largest is as good as there is', () => {
    fc.assert(
      fc.property(digest, size, (name, picture) => {
        const sources = renditionSources(name, picture)
        expect(sources.map((source) => source.format)).toEqual(sources.map((source) => source.format).toSorted())
        for (const kind of ['avif', 'webp']) {
          const pixels = sources.filter((source) => source.format === kind).map((source) => source.pixels)
          expect(pixels).toEqual([...new Set(pixels)].sort((a, b) => a - b))
          expect(pixels.at(-1)).toBe(Math.min(1440, picture.width))
        }
      }),
    )
  })
})
