import { type ContentMessage, EXPORT_ENTRIES_PATH, type PublishedEntry } from '@culture/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqliteInMemory } from '../testing/databases.js'
import { activity, entry, lecture, settings } from '../testing/entries.js'
import { createTestServer, type TestServer } from '../testing/test-server.js'

const MESSAGES = 10_000
const RUNS = 20
const MOST_DELAY = 61
/** So many things happen between two posts. */
const POST_EVERY = 20
const DRAFT = '未发布的金丝雀'

const kinds = ['PUBLISH', 'PUBLISH', 'PUBLISH', 'UNPUBLISH', 'DELETE', 'DRAFT'] as const
type Kind = (typeof kinds)[number]
const events = { PUBLISH: 'PUBLISHED', UNPUBLISH: 'UNPUBLISHED', DELETE: 'DELETED' } as const

/** What an editor does, and what then happens to the message that tells of it. */
interface Step {
  kind: Kind
  /** Which entry. */
  which: number
  /** How many times the message arrives: 0 is a lost one. */
  copies: number
  /** How many other messages may overtake it. */
  delay: number
  /** Whether the editor does it while the API is in the middle of asking the CMS. */
  inBetween: boolean
}

const step = fc.record<Step>({
  kind: fc.constantFrom(...kinds),
  which: fc.nat(39),
  copies: fc.constantFrom(0, 1, 1, 2, 3),
  delay: fc.nat(MOST_DELAY - 1),
  inBetween: fc.boolean(),
})

/** The n-th state of one of forty entries of four types, which show each other. */
function stateOf(which: number, n: number, text: string): PublishedEntry {
  const slug = `e${which}`
  const at = new Date(Date.UTC(2027, 0, 1) + n * 1000).toISOString()
  if (which % 4 === 0) return entry('series', `series-${slug}`, { slug, name: `${text}${n}`, intro: null }, at)
  if (which % 4 === 1) return entry('page', `page-${slug}`, { slug, title: `${text}${n}`, body: text }, at)
  if (which % 4 === 2) return lecture(slug, { title: `${text}${n}` }, at)
  return activity(slug, { title: `${text}${n}`, seriesId: `series-e${(which + 1) % 40}` }, at)
}

describe('whatever happens to the messages', () => {
  let server: TestServer
  let happened = 0
  beforeAll(async () => {
    server = await createTestServer(sqliteInMemory, { entries: [settings()] })
  })
  afterAll(() => server.dispose())

  /** Does in the CMS what the step says; the outbox row that it leaves. */
  const act = ({ kind, which }: Step): ContentMessage => {
    const { cms } = server
    happened += 1
    const state = stateOf(which, happened, kind === 'DRAFT' ? DRAFT : '已发布')
    const { id, type } = state
    if (kind === 'DRAFT') {
      cms.drafts.set(id, state)
      // Nothing is ever told of a draft; were it told, nothing must come of it.
      return cms.record('PUBLISHED', type, id)
    }
    if (kind === 'PUBLISH') cms.put(state)
    else cms.entries.delete(id)
    return cms.record(events[kind], type, id)
  }

  const post = async (messages: readonly ContentMessage[]) => {
    const { url, body, headers } = server.cms.batch(messages)
    expect((await server.app.inject({ method: 'POST', url, headers, payload: body })).statusCode).toBe(202)
  }

  /** Lets everything happen, and delivers what is not lost, late and in any order, without waiting for what is under way. */
  const play = async (steps: readonly Step[]) => {
    const arriving = new Map<number, ContentMessage[]>()
    const happen = (each: Step, at: number) => {
      const told = act(each)
      for (let copy = 1; copy <= each.copies; copy++) {
        const post = Math.ceil((at + ((each.delay * copy) % MOST_DELAY)) / POST_EVERY)
        arriving.set(post, [...(arriving.get(post) ?? []), told])
      }
    }
    const waiting: (() => void)[] = []
    const settle = () => {
      for (const happens of waiting.splice(0)) happens()
    }
    server.cms.meanwhile = settle
    for (let at = 0; at <= steps.length + MOST_DELAY; at++) {
      const each = steps[at]
      if (each?.inBetween) waiting.push(() => happen(each, at + POST_EVERY))
      else if (each) happen(each, at)
      const due = at % POST_EVERY === 0 && arriving.get(at / POST_EVERY)
      if (due) await post(due)
    }
    settle()
    await server.content.sync.idle()
  }

  const copies = async () =>
    (
      await server.database
        .fork()
        .execute<{ id: string; type: string; updated_at: string; data: string }[]>(
          'select id, type, updated_at, data from content_replica where withdrawn_at is null order by id',
        )
    ).map(({ id, type, updated_at, data }) => ({ id, type, updatedAt: updated_at, data: JSON.parse(data) as unknown }))

  const originals = () =>
    [...server.cms.entries.values()]
      .map(({ id, type, updatedAt, data }) => ({ id, type, updatedAt, data }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))

  it('the replica equals what is published after one reconcile, and drafts are nowhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: MESSAGES / RUNS, maxLength: MESSAGES / RUNS }), async (steps) => {
        await play(steps)
        await server.compare()
        expect(await copies()).toEqual(originals())
        const { current } = server.content.store
        const shown = [...current.nodes.values()].filter((node) => 'slug' in node)
        expect(shown).toHaveLength(originals().length - 1)
        const tables = ['content_replica', 'content_inbox', 'event_places', 'notices']
        const all = await Promise.all(tables.map((table) => server.database.fork().execute(`select * from ${table}`)))
        expect(JSON.stringify([all, [...current.eventsById.values()], [...current.nodes.values()]])).not.toContain(DRAFT)
      }),
      { seed: 20_270_215, numRuns: RUNS, endOnFailure: true },
    )
    expect(happened).toBeGreaterThanOrEqual(MESSAGES)
  })
})

describe('five hundred entries published at once', () => {
  const entries = Array.from({ length: 500 }, (_, n) => activity(`bulk-${n}`))

  it.each([
    ['in the batches of the outbox', 100],
    ['one by one', 1],
  ])('are fetched in a few questions when their messages come %s', async (_, size) => {
    const server = await createTestServer(sqliteInMemory, { entries: [settings()] })
    let shown = 0
    server.content.store.subscribe(async () => {
      shown += 1
    })
    server.cms.put(...entries)
    const before = server.cms.requests.length
    const messages = entries.map(({ type, id }) => server.cms.record('PUBLISHED', type, id))
    const posts = Array.from({ length: messages.length / size }, (_, n) => server.cms.batch(messages.slice(n * size, (n + 1) * size)))
    await Promise.all(posts.map(({ url, body, headers }) => server.app.inject({ method: 'POST', url, headers, payload: body })))
    await server.content.sync.idle()
    const asked = server.cms.requests.slice(before)
    expect(server.content.store.current.events.all).toHaveLength(500)
    expect(asked.every((path) => path === EXPORT_ENTRIES_PATH)).toBe(true)
    expect(asked.length).toBeLessThanOrEqual(15)
    expect(shown).toBeLessThanOrEqual(10)
    await server.dispose()
  })
})
