import { describe, expect, it } from 'vitest'
import { lookAt, pictureBytes, SECRET_PLACE, svgBytes, telephoneJpeg } from '../../testing/pictures.js'
import { admitPicture } from './admit-picture.js'

const admitted = async (bytes: Uint8Array) => {
  const admission = await admitPicture(bytes)
  if (admission.kind !== 'ADMITTED') throw new Error(admission.kind)
  return admission.master
}

describe('a picture that is taken in', () => {
  it('loses the place and the telephone, and stands upright', async () => {
    const bytes = await telephoneJpeg({ width: 1200, height: 800 })
    expect(Buffer.from(bytes).includes(SECRET_PLACE)).toBe(true)
    expect(await lookAt(bytes)).toMatchObject({ bare: false })
    const master = await admitted(bytes)
    expect(master).toMatchObject({ width: 800, height: 1200 })
    expect(await lookAt(master.bytes)).toEqual({ format: 'webp', width: 800, height: 1200, bare: true })
    expect(master.bytes.includes(SECRET_PLACE)).toBe(false)
  })

  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('may be a %s', async (format) => {
    expect(await admitted(await pictureBytes(format, { width: 60, height: 40 }))).toMatchObject({ width: 60, height: 40 })
  })

  it('is made no larger than 2400 pixels either way, and a small one is left as small', async () => {
    expect(await admitted(await pictureBytes('jpeg', { width: 3000, height: 1500 }))).toMatchObject({ width: 2400, height: 1200 })
    expect(await admitted(await pictureBytes('jpeg', { width: 100, height: 3000 }))).toMatchObject({ width: 80, height: 2400 })
  })

  it('has a name that follows from its pixels', async () => {
    const [one, again, other] = await Promise.all(
      ['red', 'red', 'blue'].map(async (colour) => admitted(await pictureBytes('png', { width: 30, height: 20, colour }))),
    )
    expect(one?.digest).toMatch(/^[0-9a-f]{32}$/)
    expect(again?.digest).toBe(one?.digest)
    expect(other?.digest).not.toBe(one?.digest)
  })
})

describe('refused is', () => {
  it.each([
    ['a drawing that can carry scripts', svgBytes()],
    ['a page that is called a picture', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj')],
    ['nothing at all', new Uint8Array()],
  ])('%s', async (_name, bytes) => {
    expect(await admitPicture(bytes)).toEqual({ kind: 'NOT_A_PICTURE' })
  })

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s that ends in its middle', async (format) => {
    const whole = await pictureBytes(format, { width: 900, height: 700 })
    const half = whole.subarray(0, Math.floor(whole.length * 0.6))
    expect((await admitPicture(half)).kind).toBe(['jpeg', 'png'].includes(format) ? 'BROKEN' : 'NOT_A_PICTURE')
  })

  it('a small file that unfolds into too many pixels', async () => {
    const bomb = await pictureBytes('png', { width: 8001, height: 8001 })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await admitPicture(bomb)).toEqual({ kind: 'TOO_MANY_PIXELS' })
  })
})
