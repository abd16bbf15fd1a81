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
  readonly #headers = new Map<Encoding, Answer['headers']>()
  readonly #worthCoding: boolean
  readonly #tagged: boolean

  constructor(answer: Answer, effort: 'page' | 'file' = 'page') {
    this.answer = answer
    this.#effort = effort
    this.#worthCoding = isCompressible(answer)
    this.#tagged = answer.status === 200 && answer.headers['cache-control'] !== 'no-store'
    this.tag = createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)
  }

  body(encoding: Encoding): Promise<Buffer> {
    const known = this.#bodies.get(encoding)
    if (known) return known
    const body = encode(this.answer.body, encoding, this.#effort)
    this.#bodies.set(encoding, body)
    return body
  }

  /** The headers of one coding, put together once: a page is sent thousands of times a second. */
  #headersOf(encoding: Encoding): Answer['headers'] {
    const known = this.#headers.get(encoding)
    if (known) return known
    const headers: Answer['headers'] = { ...this.answer.headers }
    if (this.#tagged) headers.etag = `"${this.tag}-${encoding}"`
    if (this.#worthCoding) headers.vary = ['Accept-Encoding', headers.vary].filter(Boolean).join(', ')
    this.#headers.set(encoding, headers)
    return headers
  }

  /** Sends the answer as the request wants it: coded, 304 where the browser has it already, without body for HEAD. */
  async send(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const encoding = this.#worthCoding ? negotiate(request.headers['accept-encoding']) : 'identity'
    const headers = this.#headersOf(encoding)
    if (this.#tagged && request.headers['if-none-match']?.includes(`"${this.tag}-`)) {
      response.writeHead(304, headers).end()
      return
    }
    const body = await this.body(encoding)
    const coded = this.#worthCoding ? { 'content-encoding': encoding } : {}
    response.writeHead(this.answer.status, { ...headers, ...coded, 'content-length': String(body.length) })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}
