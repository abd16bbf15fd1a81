import { encode } from 'uqr'
import type { CertificateText } from './certificate-text.js'
import { drawFrame } from './draw-frame.js'
import { inks } from './paper-cuts.js'

type Pen = PDFKit.PDFDocument
/** Puts a tagged piece on the page, in the order of reading. */
type Add = (type: string, draw: () => void, options?: { alt?: string; actual?: string }) => void
type Placed = { x: number; y: number; width: number }

const MARGIN = 118
const QR = 88
const SMALLEST = 9

/** The size at which the text fits the width on one line. */
function fitting(pen: Pen, text: string, size: number, width: number, spacing = 0): number {
  for (let fitted = size; fitted > SMALLEST; fitted -= 0.5)
    if (pen.fontSize(fitted).widthOfString(text, { characterSpacing: spacing }) <= width) return fitted
  return SMALLEST
}

interface Line extends Placed {
  face: 'regular' | 'bold'
  size: number
  colour?: string
  align?: 'left' | 'center'
  spacing?: number
}

/** One line; what is too long for it is set smaller, and at the smallest goes on below: nothing is ever cut. */
function line(pen: Pen, text: string, { face, size, colour = inks.ink, align = 'left', spacing = 0, x, y, width }: Line): void {
  pen.font(face)
  const fitted = fitting(pen, text, size, width, spacing)
  const down = (size - fitted) * 0.7
  pen.fontSize(fitted).fillColor(colour)
  // The last character brings its spacing too.
  pen.text(text, x, y + down, { width: width + spacing + 1, align, characterSpacing: spacing })
}

function drawQr(pen: Pen, address: string, x: number, y: number): void {
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const module = QR / size
  pen.rect(x, y, QR, QR).fill('#ffffff')
  for (const [row, modules] of data.entries()) {
    for (const [column, dark] of modules.entries()) if (dark) pen.rect(x + column * module, y + row * module, module, module)
  }
  pen.fill('#000000')
}

function drawWords(pen: Pen, text: CertificateText, add: Add): void {
  const { width } = pen.page
  const whole = { x: MARGIN, width: width - 2 * MARGIN }
  add('H1', () => line(pen, text.heading, { ...whole, y: 80, face: 'bold', size: 50, colour: inks.deep, align: 'center', spacing: 16 }), {
    actual: text.heading,
  })
  add('P', () => line(pen, text.salutation, { ...whole, y: 178, face: 'bold', size: 28 }))
  add('P', () => line(pen, `　　${text.before}`, { ...whole, y: 233, face: 'regular', size: 23 }))
  add('P', () => line(pen, text.title, { ...whole, y: 274, face: 'bold', size: 46, colour: inks.deep, align: 'center', spacing: 8 }), {
    actual: text.title,
  })
  add('P', () => line(pen, text.after, { ...whole, y: 351, face: 'regular', size: 23 }))
}

function drawFoot(pen: Pen, text: CertificateText, add: Add): void {
  const { width, height } = pen.page
  const top = height - 82 - QR
  add('Figure', () => drawQr(pen, text.checkAddress, MARGIN, top), { alt: `二维码：${text.checkAddress}` })
  add('P', () =>
    line(pen, text.scan, { x: MARGIN, y: top + QR, width: QR, face: 'regular', size: 10.5, colour: inks.soft, align: 'center' }),
  )
  text.details.forEach((detail, at) => {
    const y = top + 6 + at * 20
    add('P', () => line(pen, detail, { x: MARGIN + QR + 14, y, width: 230, face: 'regular', size: 12.5, colour: inks.soft }))
  })
  const signed = { x: width - MARGIN - 310, width: 310, align: 'center' } as const
  add('P', () => line(pen, text.awardingBody, { ...signed, y: top + 14, face: 'bold', size: 20 }))
  add('P', () => line(pen, text.date, { ...signed, y: top + 54, face: 'regular', size: 18 }))
}

/** One page, as a part of the document. What is read is tagged in its order; what only adorns is marked so. */
export function drawCertificate(pen: Pen, text: CertificateText, document: PDFKit.PDFStructureElement): void {
  pen.addPage()
  pen.markContent('Artifact', { type: 'Layout' })
  drawFrame(pen)
  pen.endMarkedContent()
  const part = pen.struct('Sect')
  document.add(part)
  const add: Add = (type, draw, options = {}) => part.add(pen.struct(type, options, draw))
  drawWords(pen, text, add)
  drawFoot(pen, text, add)
  part.end()
}
