import { CLIENT_ADDRESS_HEADER, signClientAddress } from '@culture/contract'

interface ApiConnection {
  apiUrl: string
  clientAddressSecret: string
  now: () => number
}

/** Whose code it is: the nominator's, the family's own, or the one that was handed over, which stands alone. */
export type PictureHolder = 'NOMINATOR' | 'FAMILY' | 'ASKED'

export interface PictureAsking {
  code: string
  phoneTail: string
  forwardedAddress: string
}

export interface HandedPicture {
  bytes: Uint8Array<ArrayBuffer>
  /** What it shows. */
  words: string
  peopleAgree: boolean
}

export type KeepPictureOutcome = { kind: 'KEPT' } | { kind: 'REFUSED'; reason: string; message: string } | { kind: 'UNAVAILABLE' }
export type OwnPictureOutcome = { kind: 'FOUND'; body: ReadableStream<Uint8Array> } | { kind: 'NOT_FOUND' } | { kind: 'UNAVAILABLE' }

/** Reading and rewriting a large picture takes the API some seconds. */
const timeoutMs = 30_000

const headersFor = ({ clientAddressSecret, now }: ApiConnection, { code, phoneTail, forwardedAddress }: PictureAsking) => ({
  'x-nomination-code': code,
  'x-phone-tail': phoneTail,
  [CLIENT_ADDRESS_HEADER]: signClientAddress(clientAddressSecret, forwardedAddress, now()),
})

/** Hands a picture of a draft on to the API. Never throws for what the network does. */
export async function keepPictureAt(connection: ApiConnection, asking: PictureAsking, picture: HandedPicture): Promise<KeepPictureOutcome> {
  const { bytes, words, peopleAgree } = picture
  const declared = { 'x-picture-words': encodeURIComponent(words), 'x-people-agree': peopleAgree ? 'yes' : 'no' }
  try {
    const response = await fetch(`${connection.apiUrl}/nominations/picture`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', ...headersFor(connection, asking), ...declared },
      body: bytes,
      signal: AbortSignal.timeout(timeoutMs),
    })
    const answer = response.ok ? ((await response.json()) as KeepPictureOutcome) : null
    return answer?.kind === 'KEPT' || answer?.kind === 'REFUSED' ? answer : { kind: 'UNAVAILABLE' }
  } catch {
    return { kind: 'UNAVAILABLE' }
  }
}

/** A picture of a nomination, for whoever holds a code of it. Never throws for what the network does. */
export async function ownPictureFrom(
  connection: ApiConnection,
  asking: PictureAsking & { holder: PictureHolder; place: number },
): Promise<OwnPictureOutcome> {
  try {
    const response = await fetch(`${connection.apiUrl}/nominations/pictures/${asking.place}`, {
      headers: { ...headersFor(connection, asking), 'x-holder': asking.holder },
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (response.ok && response.body) return { kind: 'FOUND', body: response.body }
    await response.body?.cancel()
    return { kind: response.status === 404 ? 'NOT_FOUND' : 'UNAVAILABLE' }
  } catch {
    return { kind: 'UNAVAILABLE' }
  }
}
