import { encode } from 'uqr'

const SIZE = 480
const WHITE = 235
const BLACK = 16
const NO_COLOUR = 128

/** A film of one QR in YUV4MPEG2, as Chromium's fake camera plays it over and over. */
export const filmOf = (text: string): Buffer => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const light = Buffer.alloc(SIZE * SIZE, WHITE)
  const scale = Math.floor(SIZE / size)
  const edge = Math.floor((SIZE - size * scale) / 2)
  for (let y = 0; y < size * scale; y += 1) {
    for (let x = 0; x < size * scale; x += 1) {
      if (data[Math.floor(y / scale)]?.[Math.floor(x / scale)]) light[(y + edge) * SIZE + x + edge] = BLACK
    }
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((SIZE * SIZE) / 2, NO_COLOUR)])
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${SIZE} H${SIZE} F10:1 Ip A1:1 C420jpeg\n`), frame, frame])
}
