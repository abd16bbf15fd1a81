import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyInstance } from 'fastify'
import { concealedError } from '../errors/mask-errors.js'
import { noStore, publicCors } from './headers.js'

interface Refusal {
  status: number
  code: string
  message: string
}

export const refusals = {
  tooLarge: { status: 413, code: 'BODY_TOO_LARGE', message: '请求太大了，请减少内容后再试。/ The request body is too large.' },
  mediaType: {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: '请用 application/json 发送请求。/ Send the request as application/json.',
  },
  malformed: { status: 400, code: 'MALFORMED_JSON', message: '请求不是完整的 JSON，请检查后再发。/ The request body is not valid JSON.' },
  badRequest: { status: 400, code: 'BAD_REQUEST', message: '请求有误，请检查后再发。/ The request is not well formed.' },
  limited: { status: 429, code: 'RATE_LIMITED', message: '请求太频繁，请过一会儿再试。/ Too many requests; please wait.' },
  notFound: { status: 404, code: 'NOT_FOUND', message: '没有这个地址。/ There is nothing at this address.' },
} as const satisfies Record<string, Refusal>

/** One form for every refusal, the form of a GraphQL answer without data. */
export const refusalBody = ({ code, message }: { code: string; message: string }): string =>
  JSON.stringify({ errors: [{ message, extensions: { code } }] })

const byFastifyCode: Partial<Record<string, Refusal>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: refusals.tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: refusals.mediaType,
  FST_ERR_CTP_EMPTY_TYPE: refusals.mediaType,
  FST_ERR_CTP_EMPTY_JSON_BODY: refusals.malformed,
  FST_ERR_CTP_INVALID_JSON_BODY: refusals.malformed,
}

function refusalFor(error: FastifyError): Refusal | null {
  const known = byFastifyCode[error.code]
  if (known) return known
  return error.statusCode && error.statusCode >= 400 && error.statusCode < 500 ? { ...refusals.badRequest, status: error.statusCode } : null
}

/** Every route's failures and unknown addresses, in Chinese and without a stack, a path or a statement. */
export function installRefusals(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    reply.headers({ ...noStore, ...publicCors }).type('application/json; charset=utf-8')
    const refusal = refusalFor(error)
    if (refusal) return reply.code(refusal.status).send(refusalBody(refusal))
    const errorId = randomUUID()
    request.log.error({ errorId, err: error }, 'unexpected error')
    return reply.code(500).send(JSON.stringify({ errors: [concealedError(errorId)] }))
  })
  app.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .headers({ ...noStore, ...publicCors })
      .type('application/json; charset=utf-8')
      .send(refusalBody(refusals.notFound)),
  )
}
