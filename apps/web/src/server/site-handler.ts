import { IncomingMessage, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { Answer } from './answer.ts'
import { CapturedResponse } from './captured-response.ts'
import { readPreferenceKey } from './preference-key.ts'
import { inOwnWords, refuseMethod } from './refused-requests.ts'
import type { SharedPages } from './shared-pages.ts'
import { StoredAnswer } from './stored-answer.ts'

export type PageHandler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

export interface Site {
  basePath: string
  pages: PageHandler
  shared: SharedPages
  files: ReadonlyMap<string, StoredAnswer>
}

/** Answers one request: a file of the build, a page that many share, or a page for this reader alone. */
export async function answerRequest(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/health') request.url = `${site.basePath}/health`
  const refused = refuseMethod(request.method)
  if (refused) return new StoredAnswer(refused).send(request, response)
  const file = findFile(site, request)
  if (file) return file.send(request, response)
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new StoredAnswer(inOwnWords(await capture(site.pages, request))).send(request, response)
  const key = `${request.url} ${readPreferenceKey(request.headers.cookie)}`
  const render = () => capture(site.pages, site.shared.has(key) ? withoutReader(request) : request)
  return (await site.shared.take(key, render)).send(request, response)
}

function findFile(site: Site, request: IncomingMessage): StoredAnswer | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
  const path = (request.url ?? '').split('?')[0] ?? ''
  // A proxy may take the base path off before it passes a request on, or leave it.
  return site.files.get(path) ?? (path.startsWith(site.basePath) ? site.files.get(path.slice(site.basePath.length)) : undefined)
}

async function capture(pages: PageHandler, request: IncomingMessage): Promise<Answer> {
  const response = new CapturedResponse(request)
  await Promise.all([pages(request, response), response.answer])
  return response.answer
}

/** The same question asked by nobody in particular, so that one reader who leaves does not break the page for all who wait. */
function withoutReader(request: IncomingMessage): IncomingMessage {
  const copy = new IncomingMessage(new Socket())
  copy.method = 'GET'
  copy.url = request.url
  const { host, cookie, 'x-forwarded-proto': scheme } = request.headers
  copy.headers = { host, ...(scheme ? { 'x-forwarded-proto': scheme } : {}), ...(cookie ? { cookie: readPreferenceKey(cookie) } : {}) }
  copy.push(null)
  return copy
}
