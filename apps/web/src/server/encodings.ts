import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Answer } from './answer.ts'
import { header } from './answer.ts'

export type Encoding = 'identity' | 'gzip' | 'br'

const compressible = /^(text\/|application\/(json|ld\+json|manifest\+json|xml|atom\+xml)|image\/svg\+xml)/
const smallestWorthwhile = 512
const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

/** The best coding that the browser takes, by `Accept-Encoding`; a coding with `q=0` is refused. */
export function negotiate(accepted: string | undefined): Encoding {
  const offers = (accepted ?? '').split(',').map((part) =>
    part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q\s*=\s*/),
  )
  const takes = (name: string) => offers.some(([coding, weight]) => coding === name && Number(weight ?? 1) > 0)
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : 'identity'
}

export function isCompressible(answer: Answer): boolean {
  return (
    answer.body.length >= smallestWorthwhile &&
    header(answer, 'content-encoding') === undefined &&
    compressible.test(header(answer, 'content-type') ?? '')
  )
}

/** Page-sized bodies: quality 5 is within a few per cent of the best and twenty times as fast; files that never change take the best. */
export async function encode(body: Buffer, encoding: Encoding, effort: 'page' | 'file' = 'page'): Promise<Buffer> {
  if (encoding === 'gzip') return toGzip(body, { level: effort === 'file' ? 9 : 6 })
  if (encoding === 'br') {
    const quality = effort === 'file' ? 11 : 5
    return toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })
  }
  return body
}
