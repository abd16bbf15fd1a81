import type { FastifyReply, FastifyRequest } from 'fastify'
import { LruMap } from '../kernel/lru-map.js'
import { chooseEncoding, type Encoding } from './cache/encodings.js'
import { cacheControl } from './cache/freshness.js'
import { hasCopy, type KeptAnswer } from './cache/kept-answer.js'
import { noStore, publicCors, securityHeaders } from './http/headers.js'
import { refusalBody } from './http/refusals.js'

const chosen = new LruMap<Encoding>(20_000)

/** Browsers send a handful of different headers; each is read once. */
function encodingFor(acceptEncoding: string | undefined): Encoding {
  const key = acceptEncoding ?? ''
  const before = chosen.get(key)
  if (before) return before
  const encoding = chooseEncoding(acceptEncoding)
  chosen.set(key, encoding, key.length + 1)
  return encoding
}

/** Headers that every kept answer has; put together once, since they are sent thousands of times a second. */
const keptHeaders = { ...securityHeaders, ...publicCors, vary: 'Accept, Accept-Encoding' }

type Headers = Record<string, string>

/** A reply down to its bytes. */
export interface Bytes {
  status: number
  headers: Headers
  body: Buffer | null
}

/** Past Fastify's own sending, which would look at each header and the body anew. */
export function sendBytes(reply: FastifyReply, { status, headers, body }: Bytes): void {
  reply.hijack()
  reply.raw.writeHead(status, headers)
  if (body) reply.raw.end(body)
  else reply.raw.end()
}

/** A shared answer in the reader's encoding, or 304 to a reader who has it. */
export async function keptBytes(request: FastifyRequest, kept: KeptAnswer, more: Headers, now: number): Promise<Bytes> {
  const made = kept.representation(encodingFor(headerOf(request, 'accept-encoding')))
  const { body, encoding, etag } = made instanceof Promise ? await made : made
  const isGet = request.method === 'GET'
  const caching = isGet ? cacheControl(kept.sources, (kept.staleAt - now) / 1_000) : noStore['cache-control']
  const headers: Headers = { ...keptHeaders, ...more, etag, 'cache-control': caching }
  if (isGet && hasCopy(request.headers['if-none-match'], etag)) return { status: 304, headers, body: null }
  headers['content-type'] = kept.contentType
  headers['content-length'] = String(body.length)
  if (encoding !== 'identity') headers['content-encoding'] = encoding
  return { status: 200, headers, body }
}

const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

const GRAPHQL_RESPONSE = 'application/graphql-response+json'

/** The media type that the reader prefers, as far as a refusal needs to care. */
const refusalType = (accept: string | undefined): string =>
  `${accept?.includes(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : 'application/json'}; charset=utf-8`

export function sendRefusal(reply: FastifyReply, refusal: { status: number; code: string; message: string }, more: Headers): void {
  reply
    .headers({ ...noStore, ...publicCors, ...more })
    .code(refusal.status)
    .header('content-type', refusalType(reply.request.headers.accept))
    .send(refusalBody(refusal))
}
