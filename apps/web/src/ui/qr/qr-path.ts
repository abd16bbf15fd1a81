import { encode } from 'uqr'

export interface QrDrawing {
  /** Modules along one side, with the quiet zone. */
  size: number
  /** One closed square per dark module, for an SVG path. */
  path: string
}

/** The text and nothing else, with the quiet zone of four modules that scanners need. */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: squares.join('') }
}
