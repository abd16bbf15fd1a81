import { errorWords } from '../words/errors.ts'

/** What a feed or a calendar answers while the API cannot be reached: readers keep their copy and try again. */
export function unavailableText(): Response {
  return new Response(errorWords.unavailable, {
    status: 503,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '60' },
  })
}
