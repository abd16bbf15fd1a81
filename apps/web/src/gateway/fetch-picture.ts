import { type PictureName, printPictureName } from './picture-name.ts'

export type PictureOutcome = { kind: 'FOUND'; body: ReadableStream<Uint8Array> } | { kind: 'NOT_FOUND' } | { kind: 'UNAVAILABLE' }

/** Making a size that nobody has asked for before takes the API a second or two. */
const timeoutMs = 20_000

/** A picture of the content, from the API. Never throws for what the network does. */
export async function fetchPictureFrom(apiUrl: string, name: PictureName): Promise<PictureOutcome> {
  try {
    const response = await fetch(`${apiUrl}/pictures/${printPictureName(name)}`, { signal: AbortSignal.timeout(timeoutMs) })
    if (response.ok && response.body) return { kind: 'FOUND', body: response.body }
    await response.body?.cancel()
    return { kind: response.status === 404 ? 'NOT_FOUND' : 'UNAVAILABLE' }
  } catch {
    return { kind: 'UNAVAILABLE' }
  }
}
