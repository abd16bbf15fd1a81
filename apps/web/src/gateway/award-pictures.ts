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
export type AwardPictureOutcome =
  | { kind: 'FOUND'; body: ReadableStream<Uint8Array>; type: string }
  | { kind: 'NOT_FOUND' }
  | { kind: 'UNAVAILABLE' }

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

const pictureAt = async (address: string, headers: Record<string, string>): Promise<AwardPictureOutcome> => {
  try {
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(timeoutMs) })
    if (response.ok && response.body)
      return { kind: 'FOUND', body: response.body, type: response.headers.get('content-type') ?? 'image/webp' }
    await response.body?.cancel()
    return { kind: response.status === 404 ? 'NOT_FOUND' : 'UNAVAILABLE' }
  } catch {
    return { kind: 'UNAVAILABLE' }
  }
}

/** A picture of a nomination, for whoever holds a code of it. Never throws for what the network does. */
export const ownPictureFrom = (connection: ApiConnection, asking: PictureAsking & { holder: PictureHolder; place: number }) =>
  pictureAt(`${connection.apiUrl}/nominations/pictures/${asking.place}`, { ...headersFor(connection, asking), 'x-holder': asking.holder })

/** A picture that its family lets be seen; the API alone knows which those are now. */
export const shownPictureFrom = ({ apiUrl }: ApiConnection, name: string) =>
  pictureAt(`${apiUrl}/award-pictures/${encodeURIComponent(name)}`, {})

/** A picture of an entry, for staff whose role sees entries. */
export const deskPictureFrom = (
  connection: ApiConnection,
  id: string,
  { token, forwardedAddress }: { token: string; forwardedAddress: string },
) =>
  pictureAt(`${connection.apiUrl}/desk/award-pictures/${encodeURIComponent(id)}`, {
    authorization: `Bearer ${token}`,
    [CLIENT_ADDRESS_HEADER]: signClientAddress(connection.clientAddressSecret, forwardedAddress, connection.now()),
  })
