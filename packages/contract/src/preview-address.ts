/**
 * The address under which an editor sees a draft as the page it will be. The CMS makes it, the site passes it on, the API
 * verifies it: `/preview/<type>/<documentId>?expires=<Unix seconds>&signature=<hex HMAC-SHA-256>`.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** What has a page of its own. */
export const previewTypes = ['activity', 'lecture-session', 'team', 'page'] as const
export type PreviewType = (typeof previewTypes)[number]

/** On the API: `GET /content/preview/<type>/<documentId>?expires=&signature=`, answered with `PreviewAnswer`. */
export const CONTENT_PREVIEW_PATH = '/content/preview'
/** On the CMS, signed by the API: `GET /api/content-export/draft?type=&id=` → one `PublishedEntry` made from the draft; 404 for none, 422 for one without a date. */
export const EXPORT_DRAFT_PATH = '/api/content-export/draft'

/** Longest life of a preview address, in milliseconds: one that expires later was not made by the CMS. */
export const PREVIEW_LIFE_MS = 60 * 60_000

export interface PreviewAddress {
  type: string
  id: string
  /** Unix time in seconds. */
  expires: number
}

export type PreviewAnswer =
  /** `data` answers the operation that the type's page asks, with the draft in the place of what is published. */
  | { kind: 'PREVIEW'; data: unknown }
  /** Forged, expired, or no such draft: the three are not told apart. */
  | { kind: 'NOT_FOUND' }
  /** The draft lacks something without which there is no page, as a date. */
  | { kind: 'INCOMPLETE' }
  | { kind: 'UNAVAILABLE' }

const pathOf = ({ type, id }: PreviewAddress): string => `/preview/${type}/${id}`

const digest = (secret: string, address: PreviewAddress): string =>
  createHmac('sha256', secret)
    .update(`preview\n${pathOf(address)}\n${address.expires}`)
    .digest('hex')

/** Path and query, to be put behind the address of the site. */
export const signPreview = (secret: string, address: PreviewAddress): string =>
  `${pathOf(address)}?expires=${address.expires}&signature=${digest(secret, address)}`

/** True when the CMS made the address and it has not expired. `now` is Unix time in milliseconds. */
export function verifyPreview(secret: string, address: PreviewAddress, signature: string, now: number): boolean {
  const remaining = address.expires * 1000 - now
  if (!/^[0-9a-f]{64}$/.test(signature) || !(remaining > 0) || remaining > PREVIEW_LIFE_MS) return false
  return timingSafeEqual(Buffer.from(signature, 'hex'), Buffer.from(digest(secret, address), 'hex'))
}
