import {
  CONTENT_MESSAGES_PATH,
  type ContentMessage,
  EXPORT_DRAFT_PATH,
  EXPORT_ENTRIES_PATH,
  EXPORT_INDEX_PATH,
  type PublishedEntry,
  SIGNATURE_HEADER,
  sign,
  verifySignature,
} from '@culture/contract'
import type { Clock } from '../kernel/clock.js'

export interface SignedMessages {
  url: string
  body: string
  headers: Record<string, string>
}

const PAGE = 100

/** The CMS's side of the content protocol, held in memory; its `fetch` stands in for the network. */
export class CmsInMemory {
  readonly entries = new Map<string, PublishedEntry>()
  /** What editors are at work on; given for a preview and nowhere else. Not everything here has a shape that could be published. */
  readonly drafts = new Map<string, PublishedEntry>()
  /** False: every request fails as it does when nobody listens. */
  online = true
  /** What `/uploads/…` answers, by path. */
  readonly uploads = new Map<string, Uint8Array<ArrayBuffer>>()
  /** Paths asked for, without their query. */
  readonly requests: string[] = []
  /** Called before each answer: in a real CMS, editors publish between two requests. */
  meanwhile: () => void = () => {}
  #sequence = 0

  constructor(
    private readonly secret: string,
    private readonly clock: Clock,
  ) {}

  put(...entries: PublishedEntry[]): void {
    for (const entry of entries) this.entries.set(entry.id, entry)
  }

  /** A signed message as the outbox posts it. */
  message(event: ContentMessage['event'], type: ContentMessage['type'], id: string, secret = this.secret): SignedMessages {
    return this.batch([this.record(event, type, id)], secret)
  }

  /** A row of the outbox. */
  record(event: ContentMessage['event'], type: ContentMessage['type'], id: string): ContentMessage {
    this.#sequence += 1
    return { sequence: this.#sequence, event, type, id, occurredAt: this.clock.now().toISOString() }
  }

  batch(messages: readonly ContentMessage[], secret = this.secret): SignedMessages {
    const body = JSON.stringify({ messages })
    const parts = { method: 'POST', path: CONTENT_MESSAGES_PATH, body }
    const signature = sign(secret, parts, this.clock.now().getTime())
    return { url: CONTENT_MESSAGES_PATH, body, headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: signature } }
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const { pathname, search, searchParams } = new URL(String(input))
    this.requests.push(pathname)
    this.meanwhile()
    if (!this.online) throw new TypeError('fetch failed')
    const upload = this.uploads.get(pathname)
    if (upload) return new Response(upload)
    const header = new Headers(init?.headers).get(SIGNATURE_HEADER) ?? undefined
    const parts = { method: 'GET', path: pathname + search, body: '' }
    if (!verifySignature(this.secret, header, parts, this.clock.now().getTime())) return new Response(null, { status: 401 })
    if (pathname === EXPORT_INDEX_PATH) return Response.json(this.#index())
    if (pathname === EXPORT_DRAFT_PATH) return this.#draft(searchParams)
    return pathname === EXPORT_ENTRIES_PATH ? Response.json(this.#page(searchParams)) : new Response(null, { status: 404 })
  }

  #index() {
    return { entries: [...this.entries.values()].map(({ type, id, updatedAt }) => ({ type, id, updatedAt })) }
  }

  #draft(query: URLSearchParams) {
    const draft = this.drafts.get(query.get('id') ?? '')
    return draft && draft.type === query.get('type') ? Response.json(draft) : new Response(null, { status: 404 })
  }

  #page(query: URLSearchParams) {
    const [type, ids] = [query.get('type'), query.get('ids')?.split(',')]
    const found = [...this.entries.values()].filter((entry) => (!type || entry.type === type) && (!ids || ids.includes(entry.id)))
    const page = Number(query.get('page') ?? 1)
    return { entries: found.slice((page - 1) * PAGE, page * PAGE), page, pageCount: Math.max(1, Math.ceil(found.length / PAGE)) }
  }
}
