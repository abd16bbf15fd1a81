import type { FastifyRequest } from 'fastify'
import { LruMap } from '../kernel/lru-map.js'
import type { Question } from './cache/answer-cache.js'
import { type Admission, admitDocument } from './limits/admit-document.js'

/** A request to the graph as it came in. Its body is still text: a kept answer is found by it without parsing. */
export interface RawRequest {
  method: string
  body: string
  /** With its question mark, or empty. */
  search: string
  accept: string
}

export function readRaw(request: FastifyRequest): RawRequest {
  const { method, url } = request.raw
  const mark = url?.indexOf('?') ?? -1
  return {
    method: method ?? 'GET',
    body: typeof request.body === 'string' ? request.body : '',
    search: url && mark >= 0 ? url.slice(mark) : '',
    accept: request.headers.accept ?? '',
  }
}

/** The same bytes asked in the same way. No JSON begins with a question mark, so the two methods cannot be confused. */
export const requestKey = ({ method, body, search, accept }: RawRequest): string => `${accept}\n${method === 'POST' ? body : search || '?'}`

export type Body = { kind: 'BODY'; value: unknown } | { kind: 'MALFORMED' }

export function parseBody({ method, body }: RawRequest): Body {
  if (method !== 'POST') return { kind: 'BODY', value: undefined }
  try {
    return { kind: 'BODY', value: JSON.parse(body) }
  } catch {
    return { kind: 'MALFORMED' }
  }
}

/** The document's text, where the request carries one. */
export function documentOf(raw: RawRequest, body: unknown): string | null {
  const query: unknown = raw.method === 'POST' ? Reflect.get(Object(body), 'query') : new URLSearchParams(raw.search).get('query')
  return typeof query === 'string' ? query : null
}

/** What was asked, for the key of its answer. `query` is the text that was executed, also where a hash was sent. */
export function questionOf(raw: RawRequest, body: unknown, query: string): Question {
  if (raw.method === 'POST') {
    const { operationName, variables } = Object(body) as { operationName?: string | null; variables?: unknown }
    return { query, operationName, variables }
  }
  const parameters = new URLSearchParams(raw.search)
  const variables: unknown = JSON.parse(parameters.get('variables') || '{}')
  return { query, operationName: parameters.get('operationName'), variables }
}

const MAX_REMEMBERED_CHARACTERS = 4 * 1024 * 1024

/** Judges each document's form once. */
export function createAdmission(): (source: string) => Admission {
  const admitted = new LruMap<Admission>(MAX_REMEMBERED_CHARACTERS)
  return (source) => {
    const before = admitted.get(source)
    if (before) return before
    const admission = admitDocument(source)
    if (admission.kind === 'ADMITTED') admitted.set(source, admission, source.length)
    return admission
  }
}
