import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toGlobalId } from '../kernel/ids.js'
import { availableDatabases } from '../testing/databases.js'
import { activity, entry, lecture, settings } from '../testing/entries.js'
import { createTestServer, type TestServer } from '../testing/test-server.js'

interface Page {
  events: {
    totalCount: number
    nodes: { slug: string; status: string }[]
    edges: { cursor: string }[]
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  }
}

const LIST = `query ($filter: EventFilter, $orderBy: EventOrder, $first: Int, $after: String) {
  events(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { slug status } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

const on = (day: string, from = '06', to = '08') => [{ startsAt: `${day}T${from}:00:00.000Z`, endsAt: `${day}T${to}:00:00.000Z` }]

const entries = [
  settings(),
  entry('series', 'series-sunday', { slug: 'sunday', name: '红色星期天', intro: null }),
  entry('festival', 'festival-lantern', { key: 'LANTERN', name: '元宵', rule: '正月十五', intro: null }),
  entry('team', 'team-drum', {
    ...{ slug: 'drum', name: '鼓队', kind: 'ARTS', artForm: null, intro: '', memberCount: null, practice: null },
    ...{ recruiting: true, contactPhone: null },
  }),
  activity('lantern', {
    theme: 'FESTIVAL',
    festivalId: 'festival-lantern',
    meetings: on('2027-02-20'),
    topics: ['健康'],
    teamIds: ['team-drum'],
  }),
  activity('sunday', { seriesId: 'series-sunday', kind: 'VOLUNTEERING', meetings: on('2027-02-21') }, '2027-02-09T00:00:00.000Z'),
  activity('past', { meetings: on('2027-01-10') }),
  activity('cancelled', { status: 'CANCELLED', statusReason: '下雨', meetings: on('2027-02-22') }),
  // 17:00 UTC on the last day of February is already 1 March in Shanghai.
  activity('midnight', { theme: 'OTHER', meetings: on('2027-02-28', '17', '18') }),
  activity('course', { kind: 'CLASS', meetings: [...on('2027-04-01'), ...on('2027-03-05')] }),
  lecture('first', { issueNo: 1, topicClasses: ['FAMILY_VIRTUE'], meetings: on('2027-02-20', '01', '02') }),
  lecture('second', { issueNo: 2, topicClasses: ['SOCIAL_MORALITY'], meetings: on('2027-03-20', '01', '02') }),
]

describe.each(await availableDatabases())('events on $name', (available) => {
  let server: TestServer
  beforeAll(async () => {
    server = await createTestServer(available, { entries })
  })
  afterAll(() => server.dispose())

  const list = async (variables: Record<string, unknown> = {}) => (await server.ask<Page>(LIST, variables)).data.events
  const slugs = async (filter: Record<string, unknown>) => (await list({ filter })).nodes.map((node) => node.slug)

  it('lists all by start', async () => {
    const { nodes, totalCount } = await list()
    expect(nodes.map(({ slug }) => slug)).toEqual(['past', 'first', 'lantern', 'sunday', 'cancelled', 'midnight', 'course', 'second'])
    expect(totalCount).toBe(8)
  })

  it.each([
    ['kind', { kind: 'LECTURE_SESSION' }, ['first', 'second']],
    ['form of activity', { activityKind: 'CLASS' }, ['course']],
    ['theme', { theme: 'FESTIVAL' }, ['lantern']],
    ['topic', { topic: '健康' }, ['lantern']],
    ['month in Shanghai', { month: '2027-03' }, ['midnight', 'course', 'second']],
    ['a later meeting of a course', { month: '2027-04' }, ['course']],
    ['day', { day: '2027-02-20' }, ['first', 'lantern']],
    ['day in Shanghai', { day: '2027-03-01' }, ['midnight']],
    ['series', { series: toGlobalId('Series', 'series-sunday') }, ['sunday']],
    ['team', { team: toGlobalId('Team', 'team-drum') }, ['lantern']],
    ['festival', { festival: 'LANTERN' }, ['lantern']],
    ['state', { status: ['FINISHED', 'CANCELLED'] }, ['past', 'cancelled']],
    ['end', { endsFrom: '2027-03-01T00:00:00Z' }, ['course', 'second']],
    ['end, the instant itself', { endsFrom: '2027-03-20T02:00:00Z' }, ['course', 'second']],
    ['start', { startsBefore: '2027-02-20T01:00:00Z' }, ['past']],
    ['all together', { theme: 'LOCAL', month: '2027-02', status: ['SCHEDULED'] }, ['sunday']],
    ['nothing', { theme: 'TIMES' }, []],
  ])('filters by %s', async (_, filter, expected) => {
    expect(await slugs(filter)).toEqual(expected)
  })

  it('puts the latest update first', async () => {
    expect((await list({ orderBy: 'UPDATED_AT_DESC', first: 1 })).nodes[0]?.slug).toBe('sunday')
  })

  it.each(['STARTS_AT_ASC', 'STARTS_AT_DESC', 'UPDATED_AT_DESC'])('pages through %s without gap or repeat', async (orderBy) => {
    const whole = (await list({ orderBy })).nodes.map(({ slug }) => slug)
    const seen: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const page = await list({ orderBy, first: 3, after })
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      seen.push(...page.nodes.map(({ slug }) => slug))
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    expect(seen).toEqual(whole)
  })

  it('goes on behind a cursor whose event has gone', async () => {
    const gone = activity('gone', { meetings: on('2027-02-20', '07', '08') })
    await server.publish(gone)
    const { pageInfo } = await list({ filter: { day: '2027-02-20' } })
    await server.unpublish(gone)
    const rest = await list({ after: pageInfo.endCursor, first: 1 })
    expect(rest.nodes.map(({ slug }) => slug)).toEqual(['sunday'])
  })

  it.each([
    ['a page of 101', { first: 101 }],
    ['a negative page', { first: -1 }],
    ['a cursor that nobody gave', { after: 'abc' }],
    ['a month that is none', { filter: { month: '2027-13' } }],
  ])('refuses %s', async (_, variables) => {
    const { errors } = await server.ask(LIST, variables)
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.extensions?.code).not.toBe('INTERNAL_SERVER_ERROR')
  })

  it('refuses a cursor of another order', async () => {
    const { pageInfo } = await list({ first: 2 })
    const { errors } = await server.ask(LIST, { orderBy: 'STARTS_AT_DESC', after: pageInfo.endCursor })
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  it('calls an event finished once its last meeting has ended', async () => {
    const status = async () => (await server.ask<{ event: { status: string } }>('{ event(slug: "course") { status } }')).data.event.status
    server.clock.set('2027-04-01T07:59:59.000Z')
    expect(await status()).toBe('SCHEDULED')
    server.clock.set('2027-04-01T08:00:00.000Z')
    expect(await status()).toBe('FINISHED')
    server.clock.set('2027-02-15T02:00:00.000Z')
  })

  it('lists the sessions of the lecture hall by year and topic', async () => {
    const ask = (filter: string) =>
      server.ask<{ lectureSessions: { nodes: { issueNo: number }[] } }>(`{ lectureSessions(filter: ${filter}) { nodes { issueNo } } }`)
    expect((await ask('{ year: 2027, topicClass: SOCIAL_MORALITY }')).data.lectureSessions.nodes).toEqual([{ issueNo: 2 }])
    expect((await ask('{ year: 2026 }')).data.lectureSessions.nodes).toEqual([])
  })

  it('gives the events of a series', async () => {
    const { data } = await server.ask<{ seriesList: unknown }>('{ seriesList { name events { totalCount nodes { slug } } } }')
    expect(data.seriesList).toEqual([{ name: '红色星期天', events: { totalCount: 1, nodes: [{ slug: 'sunday' }] } }])
  })
})
