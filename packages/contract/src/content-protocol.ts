/**
 * How the CMS and the API talk. Two directions, both JSON over HTTP, both signed:
 *
 * 1. CMS → API `POST /content/messages`, body `ContentMessages`: something was published, unpublished or deleted.
 *    Answered 202 once stored; 401 for a wrong signature; repeats are ignored by `sequence`.
 * 2. API → CMS `GET /api/content-export/entries?type=&ids=&updatedSince=&page=` → `ExportPage`,
 *    and `GET /api/content-export/index` → `ExportIndex` (every published id with its `updatedAt`).
 *
 * Signature (`signing.ts`): header `x-culture-signature: t=<unix ms>,v1=<hex HMAC-SHA-256>` over
 * `${t}\n${METHOD}\n${path with query}\n${body}`; refused when older than five minutes.
 */
import type { PublishedEntry, PublishedType } from './published-content.js'

export const CONTENT_MESSAGES_PATH = '/content/messages'
export const EXPORT_ENTRIES_PATH = '/api/content-export/entries'
export const EXPORT_INDEX_PATH = '/api/content-export/index'
export const SIGNATURE_HEADER = 'x-culture-signature'

export interface ContentMessage {
  /** Grows by one with every row of the outbox; unique per CMS. */
  sequence: number
  event: 'PUBLISHED' | 'UNPUBLISHED' | 'DELETED'
  type: PublishedType
  id: string
  occurredAt: string
}
export interface ContentMessages {
  messages: ContentMessage[]
}

export interface ExportPage {
  entries: PublishedEntry[]
  page: number
  pageCount: number
}
export interface ExportIndex {
  entries: { type: PublishedType; id: string; updatedAt: string }[]
}
