import type { FastifyReply, FastifyRequest } from 'fastify'
import { chooseEncoding, type Encoding } from './cache/encodings.js'
import { cacheControl } from './cache/freshness.js'
import { hasCopy, type KeptAnswer } from './cache/kept-answer.js'
import { LruMap } from './cache/lru-map.js'
import { noStore, publicCors } from './http/headers.js'
import { refusalBody, type refusals } from './http/refusals.js'

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

/** A shared answer in the reader's encoding, or 304 to a reader who has it. */
export async function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  kept: KeptAnswer,
  now: number,
): Promise<'SENT' | 'NOT_MODIFIED'> {
  const made = kept.representation(encodingFor(headerOf(request, 'accept-encoding')))
  const { body, encoding, etag } = made instanceof Promise ? await made : made
  reply.headers(publicCors)
  reply.header('vary', 'Accept, Accept-Encoding').header('etag', etag)
  const isGet = request.method === 'GET'
  reply.header('cache-control', isGet ? cacheControl(kept.sources, (kept.staleAt - now) / 1_000) : 'no-store')
  if (isGet && hasCopy(request.headers['if-none-match'], etag)) {
    reply.code(304).send()
    return 'NOT_MODIFIED'
  }
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  reply.code(200).header('content-type', kept.contentType).send(body)
  return 'SENT'
}

const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

const GRAPHQL_RESPONSE = 'application/graphql-response+json'

/** The media type that the reader prefers, as far as a refusal needs to care. */
const refusalType = (accept: string | undefined): string =>
  `${accept?.includes(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : 'application/json'}; charset=utf-8`

export function sendRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: { status: number; code: string; message: string },
): void {
  reply
    .headers({ ...noStore, ...publicCors })
    .code(refusal.status)
    .header('content-type', refusalType(request.headers.accept))
    .send(refusalBody(refusal))
}

export type KnownRefusal = (typeof refusals)[keyof typeof refusals]
