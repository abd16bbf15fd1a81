import {
  EXPORT_DRAFT_PATH,
  EXPORT_ENTRIES_PATH,
  EXPORT_INDEX_PATH,
  type PublishedType,
  publishedTypes,
  SIGNATURE_HEADER,
  sign,
} from '@culture/contract'
import { z } from 'zod'
import type { Clock } from '../kernel/clock.js'

const page = z.object({ entries: z.array(z.unknown()), page: z.number().int(), pageCount: z.number().int() })
const index = z.object({ entries: z.array(z.object({ type: z.enum(publishedTypes), id: z.string().min(1), updatedAt: z.string() })) })
export type IndexEntry = z.infer<typeof index>['entries'][number]

export type Draft = { kind: 'DRAFT'; raw: unknown } | { kind: 'NONE' } | { kind: 'INCOMPLETE' }

export interface CmsClientOptions {
  url: string
  secret: string
  fetch: typeof globalThis.fetch
  clock: Clock
}

const TIMEOUT_MS = 10_000
/** As many as the CMS takes in one question, and gives on one page. */
const IDS_PER_REQUEST = 100

/** Reads the signed export of the CMS. Throws when the CMS is out of reach, slow, or answers anything but the protocol. */
export class CmsClient {
  constructor(private readonly options: CmsClientOptions) {}

  /** Type, id and last publish of everything published. */
  async index(): Promise<IndexEntry[]> {
    return index.parse(await this.#get(EXPORT_INDEX_PATH)).entries
  }

  /** The published ones among `ids`, in any order; their shape is not checked yet. */
  async entries(type: PublishedType, ids: readonly string[]): Promise<unknown[]> {
    const found: unknown[] = []
    for (let start = 0; start < ids.length; start += IDS_PER_REQUEST) {
      found.push(...(await this.#pages({ type, ids: ids.slice(start, start + IDS_PER_REQUEST).join(',') })))
    }
    return found
  }

  async everything(): Promise<unknown[]> {
    return this.#pages({})
  }

  /** What an editor is at work on, for a preview and nothing else. Its shape is not checked yet. */
  async draft(type: string, id: string): Promise<Draft> {
    const response = await this.#ask(`${EXPORT_DRAFT_PATH}?${new URLSearchParams({ type, id })}`)
    if (response.ok) return { kind: 'DRAFT', raw: await response.json() }
    await response.body?.cancel()
    if (response.status === 404 || response.status === 400) return { kind: 'NONE' }
    if (response.status === 422) return { kind: 'INCOMPLETE' }
    throw new Error(`The CMS answered ${response.status} when asked for a draft`)
  }

  async #pages(query: Record<string, string>): Promise<unknown[]> {
    const entries: unknown[] = []
    for (let number = 1, count = 1; number <= count; number++) {
      const answer = page.parse(await this.#get(`${EXPORT_ENTRIES_PATH}?${new URLSearchParams({ ...query, page: String(number) })}`))
      entries.push(...answer.entries)
      count = answer.pageCount
    }
    return entries
  }

  #ask(path: string): Promise<Response> {
    const { url, secret, fetch, clock } = this.options
    const signature = sign(secret, { method: 'GET', path, body: '' }, clock.now().getTime())
    return fetch(`${url}${path}`, { headers: { [SIGNATURE_HEADER]: signature }, signal: AbortSignal.timeout(TIMEOUT_MS) })
  }

  async #get(path: string): Promise<unknown> {
    const response = await this.#ask(path)
    if (!response.ok) throw new Error(`The CMS answered ${response.status} to ${path.split('?')[0]}`)
    return response.json()
  }
}
