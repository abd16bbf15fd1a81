import { inks, ridge, roundFlower, teeth } from './paper-cuts.js'

const OUTER = 24
const BAND = 17
const TOOTH = 9

/** Room inside the frame: left, top, right, bottom. */
export const inside = (width: number, height: number): [number, number, number, number] => {
  const edge = OUTER + BAND + TOOTH + 8
  return [edge, edge, width - edge, height - edge]
}

interface Side {
  at: readonly [number, number]
  turn: number
  length: number
}

/** A band of teeth that look inwards, between a thick rule and a thin one. */
function band(pen: PDFKit.PDFDocument, width: number, height: number): void {
  const edge = OUTER + 6
  const [long, high] = [width - 2 * edge, height - 2 * edge]
  const sides: Side[] = [
    { at: [edge, edge], turn: 0, length: long },
    { at: [width - edge, edge], turn: 90, length: high },
    { at: [width - edge, height - edge], turn: 180, length: long },
    { at: [edge, height - edge], turn: 270, length: high },
  ]
  for (const { at, turn, length } of sides) {
    pen.save().translate(...at)
    pen.rotate(turn)
    teeth(pen, length, Math.round(length / 11), TOOTH)
    pen.restore()
  }
}

function rules(pen: PDFKit.PDFDocument, width: number, height: number): void {
  const frame = (inset: number, line: number, colour: string) =>
    pen
      .rect(inset, inset, width - 2 * inset, height - 2 * inset)
      .lineWidth(line)
      .stroke(colour)
  frame(OUTER, 3.2, inks.cinnabar)
  frame(OUTER + 5, 0.9, inks.cinnabar)
  frame(OUTER + BAND + 4, 1.4, inks.gold)
  frame(OUTER + BAND + 8, 0.5, inks.gold)
}

/** Everything of a certificate that is not text: paper, ridge, rules, teeth and flowers. */
export function drawFrame(pen: PDFKit.PDFDocument): void {
  const { width, height } = pen.page
  const [left, , right, bottom] = inside(width, height)
  pen.rect(0, 0, width, height).fill(inks.paper)
  ridge(pen, [left - 12, bottom + 12], right - left + 24)
  rules(pen, width, height)
  band(pen, width, height)
  const corner = OUTER + 19
  for (const x of [corner, width - corner]) {
    for (const y of [corner, height - corner]) {
      pen.rect(x - 21, y - 21, 42, 42).fill(inks.paper)
      roundFlower(pen, [x, y], 25)
    }
  }
  pen.rect(width / 2 - 42, OUTER + 2, 84, 34).fill(inks.paper)
  roundFlower(pen, [width / 2, OUTER + 20], 34)
}
