import { securityHeaders } from '../security/headers.ts'
import type { Answer } from './answer.ts'

const NOT_OURS = '这张表不是从本站发来的。请回到本站，打开页面再提交一次。'

const told = (status: number, sentence: string, headers: Answer['headers'] = {}): Answer => ({
  status,
  headers: { ...securityHeaders, 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8', ...headers },
  body: Buffer.from(sentence),
})

/** What is said to a method that no page knows; null for those that pages answer. */
export function refuseMethod(method: string | undefined): Answer | null {
  return method === 'GET' || method === 'HEAD' || method === 'POST' ? null : told(405, '', { allow: 'GET, HEAD, POST' })
}

/** A form from another site is turned away before the site's own code runs: in English, and without its headers. */
export function inOwnWords(answer: Answer): Answer {
  return answer.status === 403 && answer.headers['content-security-policy'] === undefined ? told(403, NOT_OURS) : answer
}
