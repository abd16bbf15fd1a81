import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'
import { type Encoding, encode, isCompressible, negotiate } from './encodings.ts'

/** An answer with its tag and each coding made once, on first demand. */
export class StoredAnswer {
  readonly answer: Answer
  readonly tag: string
  readonly #effort: 'page' | 'file'
  readonly #bodies = new Map<Encoding, Promise<Buffer>>()

  constructor(answer: Answer, effort: 'page' | 'file' = 'page') {
    this.answer = answer
    this.#effort = effort
    this.tag = createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)
  }

  body(encoding: Encoding): Promise<Buffer> {
    const known = this.#bodies.get(encoding)
    if (known) return known
    const body = encode(this.answer.body, encoding, this.#effort)
    this.#bodies.set(encoding, body)
    return body
  }

  /** Sends the answer as the request wants it: coded, 304 where the browser has it already, without body for HEAD. */
  async send(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const worthCoding = isCompressible(this.answer)
    const encoding = worthCoding ? negotiate(request.headers['accept-encoding']) : 'identity'
    const headers: Answer['headers'] = { ...this.answer.headers }
    const tagged = this.answer.status === 200 && headers['cache-control'] !== 'no-store'
    if (tagged) headers.etag = `"${this.tag}-${encoding}"`
    if (worthCoding) headers.vary = ['Accept-Encoding', headers.vary].filter(Boolean).join(', ')
    if (tagged && request.headers['if-none-match']?.includes(`"${this.tag}-`)) {
      response.writeHead(304, headers).end()
      return
    }
    if (encoding !== 'identity') headers['content-encoding'] = encoding
    else if (worthCoding) headers['content-encoding'] = 'identity'
    const body = await this.body(encoding)
    headers['content-length'] = String(body.length)
    response.writeHead(this.answer.status, headers)
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}
