import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Below this, the headers outweigh what is saved. */
const MIN_BYTES = 256
/** 9 of 11: nearly the smallest, at a fraction of the time. */
const BROTLI_QUALITY = 9

function weightOf(part: string): { name: string; q: number } {
  const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
  const q = parameters.find((parameter) => parameter.startsWith('q='))
  return { name, q: q ? Number(q.slice(2)) || 0 : 1 }
}

/** The smallest encoding that the reader takes. Only a weight of 0 counts: who takes several gets the smallest. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity'
  const taken = new Map(acceptEncoding.split(',').map((part) => Object.values(weightOf(part)) as [string, number]))
  const takes = (name: string): boolean => (taken.get(name) ?? taken.get('*') ?? 0) > 0
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : 'identity'
}

/** The body in that encoding, or as it is where encoding does not pay. */
export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity' || body.length < MIN_BYTES) return body
  if (encoding === 'gzip') return compressGzip(body)
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  return compressBrotli(body, { params })
}
