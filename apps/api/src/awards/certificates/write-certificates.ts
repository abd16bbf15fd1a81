import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import type { CertificateText } from './certificate-text.js'
import { drawCertificate } from './draw-certificate.js'
import { type Faces, faces } from './faces.js'

/** pdfkit takes parsed fonts too; its types do not know it yet. */
const asSource = (face: Faces[keyof Faces]): Buffer => face as unknown as Buffer

/** One page for each, A4 lying; with the characters that are used and no others, and the same bytes for the same texts. */
export async function writeCertificates(texts: readonly CertificateText[], title: string): Promise<Uint8Array> {
  const [first] = texts
  if (!first) throw new Error('There is nothing to write a certificate of')
  const pen = new PDFDocument({
    ...{ size: 'A4', layout: 'landscape', margin: 0, autoFirstPage: false, font: '' },
    ...{ pdfVersion: '1.7', lang: 'zh-CN', tagged: true, displayTitle: true, subset: 'PDF/A-2a' },
    info: { Title: title, Author: first.awardingBody, Subject: first.heading, CreationDate: first.madeAt, ModDate: first.madeAt },
  })
  const { regular, bold } = faces()
  pen.registerFont('regular', asSource(regular)).registerFont('bold', asSource(bold))
  const document = pen.struct('Document')
  pen.addStructure(document)
  for (const text of texts) drawCertificate(pen, text, document)
  document.end()
  pen.end()
  return buffer(pen)
}
