import { CLIENT_ADDRESS_HEADER, signClientAddress } from '@culture/contract'

export type DeskFileOutcome =
  | { kind: 'FILE'; body: ReadableStream<Uint8Array>; type: string; disposition: string }
  /** What is wrong with the question, in the API's words. */
  | { kind: 'REFUSED'; message: string }
  | { kind: 'UNAVAILABLE' }

export interface DeskFileConnection {
  apiUrl: string
  clientAddressSecret: string
  now: () => number
}

interface Asking {
  /** Null where a code in the body says who asks. */
  token: string | null
  forwardedAddress: string
  body: object
}

/** Until the first byte. A large file takes the time it takes once it has begun to come. */
const PATIENCE_MS = 60_000

interface Refusal {
  errors?: { message?: unknown }[]
  message?: unknown
}

async function outcomeOf(response: Response): Promise<DeskFileOutcome> {
  if (response.ok && response.body) {
    const [type, disposition] = [response.headers.get('content-type') ?? '', response.headers.get('content-disposition') ?? '']
    return { kind: 'FILE', body: response.body, type, disposition }
  }
  const refusal: Refusal | null = response.status < 500 ? await response.json() : null
  const message = refusal?.errors?.[0]?.message ?? refusal?.message
  return typeof message === 'string' ? { kind: 'REFUSED', message } : { kind: 'UNAVAILABLE' }
}

/** A file that staff take away, such as a ledger, or a family its certificate. Never throws for what the network does. */
export async function fetchDeskFileFrom(
  connection: DeskFileConnection,
  path: string,
  { token, forwardedAddress, body }: Asking,
): Promise<DeskFileOutcome> {
  const { apiUrl, clientAddressSecret, now } = connection
  const headers = {
    'content-type': 'application/json',
    ...(token !== null && { authorization: `Bearer ${token}` }),
    [CLIENT_ADDRESS_HEADER]: signClientAddress(clientAddressSecret, forwardedAddress, now()),
  }
  const given = new AbortController()
  const patience = setTimeout(() => given.abort(), PATIENCE_MS)
  try {
    return await outcomeOf(await fetch(`${apiUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body), signal: given.signal }))
  } catch {
    return { kind: 'UNAVAILABLE' }
  } finally {
    clearTimeout(patience)
  }
}
