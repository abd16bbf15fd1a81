import { createRequire } from 'node:module'
import type { QRCode } from 'jsqr'
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader of the file finds in it. */
export interface ReadPdf {
  title: string
  language: string
  pages: ReadPage[]
}

export interface ReadPage {
  width: number
  height: number
  /** As it is copied, in the order of reading and without spaces. */
  text: string
  /** Roles of the tagged pieces, in order. */
  roles: string[]
}

type Decode = (pixels: Uint8ClampedArray, width: number, height: number) => QRCode | null
const decode = createRequire(import.meta.url)('jsqr') as Decode

const rolesOf = (node: object): string[] => {
  const { role, children = [] } = node as { role?: string; children?: object[] }
  return [...(role ? [role] : []), ...children.flatMap(rolesOf)]
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  const { width, height } = page.getViewport({ scale: 1 })
  const text = items.map((item) => ('str' in item ? item.str : '')).join('')
  return { width, height, text: text.replace(/\s/g, ''), roles: rolesOf((await page.getStructTree()) ?? {}) }
}

async function reading<T>(bytes: Uint8Array, read: (document: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const result = await read(await task.promise)
  await task.destroy()
  return result
}

/** Reads the file with Mozilla's reader, which had no part in writing it. */
export const readPdf = (bytes: Uint8Array): Promise<ReadPdf> =>
  reading(bytes, async (document) => {
    const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } }
    const pages: ReadPage[] = []
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number))
    return { title: info.Title ?? '', language: info.Language ?? '', pages }
  })

interface Canvas {
  width: number
  height: number
}
interface Painting {
  canvas: Canvas
  context: { getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray } }
}

const SCALE = 2

/** What a telephone reads that is held before the first page: painted as on a screen, and looked at. */
export const scanPdf = (bytes: Uint8Array): Promise<string | null> =>
  reading(bytes, async (document) => {
    const page = await document.getPage(1)
    const viewport = page.getViewport({ scale: SCALE })
    const factory = document.canvasFactory as { create(width: number, height: number): Painting }
    const { canvas, context } = factory.create(Math.floor(viewport.width), Math.floor(viewport.height))
    await page.render({ canvas, canvasContext: context, viewport } as unknown as Parameters<PDFPageProxy['render']>[0]).promise
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    return decode(data, canvas.width, canvas.height)?.data ?? null
  })
