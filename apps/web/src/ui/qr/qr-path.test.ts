import fc from 'fast-check'
import readQr from 'jsqr'
import { describe, expect, it } from 'vitest'
import { drawQr } from './qr-path.ts'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Fills the squares of the drawing, each `scale` pixels wide, as a browser does: dark on light. */
const paint = (text: string, scale: number) => {
  const { size, path } = drawQr(text)
  const side = size * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row++) {
      const start = ((Number(y) * scale + row) * side + Number(x) * scale) * 4
      for (let at = start; at < start + scale * 4; at++) if (at % 4 !== 3) pixels[at] = 0
    }
  }
  return { pixels, side }
}

describe('the drawing of a code', () => {
  it('is the smallest symbol with its quiet zone', () => {
    const { size, path } = drawQr('7K3QM9WXTB')
    expect(size).toBe(21 + 2 * 4)
    for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
      for (const at of [Number(x), Number(y)]) expect(at).toSatisfy((value: number) => value >= 4 && value < 25)
    }
  })

  it('has its three finders and only squares', () => {
    const { path } = drawQr('7K3QM9WXTB')
    for (const corner of ['M4 4', 'M24 4', 'M4 24']) expect(path).toContain(`${corner}h1v1h-1z`)
    expect(path.replaceAll(/M\d+ \d+h1v1h-1z/g, '')).toBe('')
  })

  it('is read back by a scanner as the code and nothing else', () => {
    const code = fc.string({ unit: fc.constantFrom(...letters), minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(code, (text) => {
        const { pixels, side } = paint(text, 4)
        expect(readQr(pixels, side, side)?.data).toBe(text)
      }),
      { numRuns: 40 },
    )
  })

  it('is not read when its colours are turned around by mistake and the scanner takes only dark on light', () => {
    const { pixels, side } = paint('7K3QM9WXTB', 4)
    const turned = pixels.map((value, at) => (at % 4 === 3 ? value : 255 - value))
    expect(readQr(turned, side, side, { inversionAttempts: 'dontInvert' })).toBeNull()
  })
})
