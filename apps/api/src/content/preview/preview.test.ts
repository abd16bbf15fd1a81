import { EXPORT_DRAFT_PATH, type PreviewAddress, type PublishedEntry, signPreview } from '@culture/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { activity, entry, lecture } from '../../testing/entries.js'
import { form, largeSettings, openActivity, take } from '../../testing/sign-ups.js'
import { createTestServer, type TestServer } from '../../testing/test-server.js'

const CANARY = '未发布的金丝雀'
const LATER = '2027-02-14T00:00:00.000Z'
const hall = entry('venue', 'venue-hall', {
  ...{ name: '大厅', address: null, estate: null, stepFree: true, indoor: true, seats: 60, directions: null, accessibility: null },
})
const page = (title: string) => entry('page', 'page-help', { slug: 'help', title, body: title })
const team = (name: string) =>
  entry('team', 'team-drum', {
    ...{
      slug: 'drum',
      name,
      kind: 'ARTS',
      artForm: null,
      intro: '',
      memberCount: null,
      practice: null,
      recruiting: true,
      contactPhone: null,
    },
  })
const published = [largeSettings(), hall, openActivity('lantern', { capacity: 40 }), page('旧页'), team('旧队'), lecture('kind')]

describe.each(await availableDatabases())('a preview on $name', (available) => {
  let server: TestServer
  beforeAll(async () => {
    server = await createTestServer(available, { entries: published })
  })
  beforeEach(() => {
    server.cms.drafts.clear()
    server.cms.online = true
  })
  afterAll(() => server.dispose())

  const expires = () => server.clock.now().getTime() / 1000 + 1800
  const path = (address: Partial<PreviewAddress> = {}, secret = server.config.contentSecret) =>
    `/content${signPreview(secret, { type: 'activity', id: 'activity-lantern', expires: expires(), ...address })}`
  const open = (url: string) => server.app.inject({ url })
  const write = (...drafts: PublishedEntry[]) => {
    for (const draft of drafts) server.cms.drafts.set(draft.id, draft)
  }
  const draft = openActivity('lantern', { capacity: 60 }, { title: CANARY, venueId: 'venue-hall' })

  it('shows the draft as its page will be, with its venue, settings and places', async () => {
    await take(server, form('lantern', 1, { party: { adults: 3 } }))
    write({ ...draft, updatedAt: LATER })
    const reply = await open(path())
    expect(reply.statusCode).toBe(200)
    expect(reply.json()).toMatchObject({
      kind: 'PREVIEW',
      data: { event: { title: CANARY, venue: { name: '大厅' }, signUp: { capacity: 60, taken: 3, left: 57, state: 'OPEN' } } },
    })
    expect([reply.headers['cache-control'], reply.headers['x-robots-tag']]).toEqual(['no-store', 'noindex'])
  })

  it('does not promise a capacity that will not be applied', async () => {
    write(openActivity('lantern', { capacity: 2 }))
    expect((await open(path())).json()).toMatchObject({ data: { event: { signUp: { capacity: 40, taken: 3 } } } })
  })

  it('shows what was never published', async () => {
    write(activity('new', { title: CANARY }))
    expect((await open(path({ id: 'activity-new' }))).json()).toMatchObject({ data: { event: { slug: 'new', title: CANARY } } })
  })

  it.each([
    ['lecture-session', 'lecture-kind', lecture('kind', { title: CANARY }), { event: { title: CANARY } }],
    ['page', 'page-help', page(CANARY), { page: { title: CANARY } }],
    ['team', 'team-drum', team(CANARY), { team: { name: CANARY } }],
  ] as const)('is there for a %s', async (type, id, changed, data) => {
    write(changed)
    expect((await open(path({ type, id }))).json()).toMatchObject({ kind: 'PREVIEW', data })
  })

  it('leaves what readers see, and what is kept, as it was', async () => {
    const everything = '{ events { nodes { id title venue { name } } } teams { name } community { content { version } pages { title } } }'
    const before = (await server.ask(everything)).data
    write(draft, team(CANARY), page(CANARY), activity('new', { title: CANARY }))
    await open(path())
    await open(path({ type: 'team', id: 'team-drum' }))
    await open(path({ id: 'activity-new' }))
    await server.compare()
    await server.refresh()
    expect((await server.ask(everything)).data).toEqual(before)
    const tables = await Promise.all(
      ['content_replica', 'event_places'].map((table) => server.database.fork().execute<object[]>(`select * from ${table}`)),
    )
    expect(JSON.stringify(tables)).not.toContain(CANARY)
    expect(await server.ask('{ event(slug: "new") { id } }')).toMatchObject({ data: { event: null } })
  })

  it.each<[string, () => string]>([
    ['forged', () => path({}, 'another-secret-than-ours')],
    ['expired', () => path({ expires: server.clock.now().getTime() / 1000 })],
    ['said to live for ever', () => path({ expires: expires() + 86_400 })],
    ['made to live longer', () => path().replace(/expires=\d+/, `expires=${expires() + 60}`)],
    ['of another entry', () => path().replace('activity-lantern', 'activity-new')],
    ['without signature', () => path().replace(/&signature=.*/, '')],
    ['without anything', () => path().replace(/\?.*/, '')],
    ['of a type without page', () => path({ type: 'venue', id: 'venue-hall' })],
    ['of a draft that is none', () => path({ id: 'activity-nowhere' })],
  ])('that is %s is not found', async (_, url) => {
    write(draft, activity('new'), { ...hall })
    const reply = await open(url())
    expect([reply.statusCode, reply.json()]).toEqual([404, { kind: 'NOT_FOUND' }])
  })

  it('asks the CMS for nothing when the address does not hold', async () => {
    const asked = server.cms.requests.length
    await open(path({}, 'another-secret-than-ours'))
    expect(server.cms.requests).toHaveLength(asked)
    await open(path())
    expect(server.cms.requests.slice(asked)).toEqual([EXPORT_DRAFT_PATH])
  })

  it('says when the draft is not enough of a page, or the CMS is away', async () => {
    write({ ...draft, data: { ...draft.data, meetings: [] } } as PublishedEntry)
    expect((await open(path())).json()).toEqual({ kind: 'INCOMPLETE' })
    server.cms.online = false
    const reply = await open(path())
    expect([reply.statusCode, reply.json()]).toEqual([503, { kind: 'UNAVAILABLE' }])
  })
})
