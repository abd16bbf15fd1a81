import { CONTENT_PREVIEW_PATH, type PreviewAnswer } from '@culture/contract'

/** A preview's address as it came. Only the API can tell whether the CMS made it. */
export interface PreviewRequest {
  type: string
  id: string
  expires: string
  signature: string
}

/** The draft is fetched from the CMS, with its pictures. */
const timeoutMs = 20_000

const kinds: readonly string[] = ['PREVIEW', 'NOT_FOUND', 'INCOMPLETE', 'UNAVAILABLE'] satisfies PreviewAnswer['kind'][]

const isAnswer = (body: unknown): body is PreviewAnswer =>
  typeof body === 'object' && body !== null && 'kind' in body && kinds.includes(String(body.kind))

/** Never throws for what the network does. */
export async function fetchPreviewFrom(apiUrl: string, { type, id, expires, signature }: PreviewRequest): Promise<PreviewAnswer> {
  const path = `${CONTENT_PREVIEW_PATH}/${encodeURIComponent(type)}/${encodeURIComponent(id)}`
  try {
    const response = await fetch(`${apiUrl}${path}?${new URLSearchParams({ expires, signature })}`, {
      signal: AbortSignal.timeout(timeoutMs),
    })
    const body: unknown = await response.json()
    if (isAnswer(body)) return body
    return { kind: response.status === 404 ? 'NOT_FOUND' : 'UNAVAILABLE' }
  } catch {
    return { kind: 'UNAVAILABLE' }
  }
}
