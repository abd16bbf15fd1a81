import { SIGNATURE_HEADER, verifySignature } from '@culture/contract'

interface ReceivedRequest {
  method: string
  /** Path with its query string, as it was sent. */
  url: string
  headers: Record<string, string | string[] | undefined>
}

/** Whether the CMS made the request within the last minutes. `body` is the text as it came; `now` is Unix time in milliseconds. */
export function isSignedByCms(secret: string, { method, url, headers }: ReceivedRequest, body: string, now: number): boolean {
  const header = headers[SIGNATURE_HEADER]
  return verifySignature(secret, typeof header === 'string' ? header : undefined, { method, path: url, body }, now)
}
