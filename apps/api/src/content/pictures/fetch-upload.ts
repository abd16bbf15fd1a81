export type Upload =
  | { kind: 'BYTES'; bytes: Buffer }
  | { kind: 'TOO_LARGE' }
  /** An address that is not the CMS's own; we ask nobody else. */
  | { kind: 'ELSEWHERE' }
  /** The CMS does not have it, although it published it. */
  | { kind: 'MISSING' }
  /** Out of reach, slow, or broken off. */
  | { kind: 'UNREACHABLE'; reason: string }

export interface UploadSource {
  cmsUrl: string
  fetch: typeof globalThis.fetch
}

const LARGEST_BYTES = 20 * 1024 * 1024
const TIMEOUT_MS = 20_000

/** Reads an upload of the CMS; stops as soon as it is known to be too large. */
export async function fetchUpload(sourceUrl: string, { cmsUrl, fetch }: UploadSource): Promise<Upload> {
  const base = new URL(cmsUrl)
  const address = URL.parse(sourceUrl, cmsUrl)
  if (address?.origin !== base.origin) return { kind: 'ELSEWHERE' }
  try {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (response.ok) return await readWithin(response, LARGEST_BYTES)
    await response.body?.cancel()
    return response.status >= 500 ? { kind: 'UNREACHABLE', reason: `HTTP ${response.status}` } : { kind: 'MISSING' }
  } catch (error) {
    return { kind: 'UNREACHABLE', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** What a server says of the length is believed only where it says too much. */
async function readWithin(response: Response, most: number): Promise<Upload> {
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel()
    return { kind: 'TOO_LARGE' }
  }
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    // Leaving the loop cancels the rest.
    if (length > most) return { kind: 'TOO_LARGE' }
    chunks.push(chunk)
  }
  return { kind: 'BYTES', bytes: Buffer.concat(chunks) }
}
