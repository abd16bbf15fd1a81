import { describe, expect, it } from 'vitest'
import { drawQr } from './qr-path.ts'

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

  it('differs from code to code', () => expect(drawQr('7K3QM9WXTB').path).not.toBe(drawQr('7K3QM9WXTC').path))
})
