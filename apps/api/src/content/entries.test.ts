import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toGlobalId } from '../kernel/ids.js'
import { availableDatabases } from '../testing/databases.js'
import { activity, entry, lecture, settings } from '../testing/entries.js'
import { createTestServer, type TestServer } from '../testing/test-server.js'

const entries = [
  settings(),
  entry('venue', 'venue-hall', {
    ...{ name: '先锋驿站', address: null, estate: 'A', stepFree: true, indoor: true, seats: 60, directions: null, accessibility: null },
  }),
  entry('page', 'page-about', {
    slug: 'about',
    title: '关于',
    body: '# 题目\n\n<script>alert(1)</script>\n\n[坏](javascript:alert(1)) ![图](http://other.test/a.png)',
  }),
  activity('lantern', {
    venueId: 'venue-hall',
    teamIds: ['nobody'],
    cover: { kind: 'PAPER_CUT', motif: 'lantern', theme: 'FESTIVAL', seed: 7, alt: '剪纸：灯笼' },
    programme: [{ title: '鼓', performer: null, minutes: 10, note: null }],
    body: '**开场**',
  }),
  lecture('first', {
    segments: [{ type: 'CLASSIC', title: '诵经典', minutes: 10, content: null, classicText: '己所不欲', gloss: '……', source: '论语' }],
  }),
]

describe.each(await availableDatabases())('published entries on $name', (available) => {
  let server: TestServer
  beforeAll(async () => {
    server = await createTestServer(available, { entries })
  })
  afterAll(() => server.dispose())

  it('shows an activity with all that it points to', async () => {
    const { data } = await server.ask(`{ event(slug: "lantern") {
      __typename id url lunarDate venue { name stepFree } teams { name } cover { url nightUrl alt width height }
      ... on Activity { bodyHtml programme { order title } theme kind series { name } festival { key } recap { text } }
    } }`)
    expect(data).toEqual({
      event: {
        ...{
          __typename: 'Activity',
          id: toGlobalId('Activity', 'activity-lantern'),
          url: 'http://site.test/events/lantern',
          lunarDate: '正月十五',
        },
        ...{
          venue: { name: '先锋驿站', stepFree: true },
          teams: [],
          bodyHtml: '<p><strong>开场</strong></p>',
          theme: 'LOCAL',
          kind: 'GATHERING',
        },
        cover: {
          url: 'http://site.test/covers/lantern-festival-7.svg',
          nightUrl: 'http://site.test/covers/lantern-festival-7-night.svg',
          ...{ alt: '剪纸：灯笼', width: 960, height: 640 },
        },
        ...{ programme: [{ order: 1, title: '鼓' }], series: null, festival: null, recap: null },
      },
    })
  })

  it('shows a lecture session with its segments', async () => {
    const { data } = await server.ask(
      `{ event(slug: "first") { url ... on LectureSession { issueNo segments { order type classicText } } } }`,
    )
    expect(data).toEqual({
      event: { url: 'http://site.test/lectures/first', issueNo: 1, segments: [{ order: 1, type: 'CLASSIC', classicText: '己所不欲' }] },
    })
  })

  it('renders Markdown without scripts, dangerous links, foreign pictures or a second main heading', async () => {
    const { data } = await server.ask<{ page: { bodyHtml: string } }>('{ page(slug: "about") { bodyHtml } }')
    expect(data.page.bodyHtml).toBe('<h2>题目</h2>\n&lt;script&gt;alert(1)&lt;/script&gt;\n<p><a href="">坏</a> </p>')
  })

  it('tells of the community, its day and how fresh its content is', async () => {
    const { data } = await server.ask(
      '{ community { id name today lunarToday estates { key buildings } pages { slug } content { source syncedAt } } }',
    )
    expect(data).toEqual({
      community: {
        ...{ id: 'xingang-05', name: '试验社区', today: '2027-02-15', lunarToday: '正月初十' },
        ...{ estates: [{ key: 'A', buildings: ['1', '2', '3'] }], pages: [{ slug: 'about' }] },
        content: { source: 'CMS', syncedAt: '2027-02-15T02:00:00.000Z' },
      },
    })
  })

  it('gives every festival of a year, 元宵 by the lunar calendar', async () => {
    const { data } = await server.ask<{ festivals: { key: string }[] }>('{ festivals(year: 2027) { key name date lunar } }')
    expect(data.festivals).toContainEqual({ key: 'LANTERN', name: '元宵', date: '2027-02-20', lunar: '正月十五' })
    expect(data.festivals.map(({ key }) => key)).toEqual(expect.arrayContaining(['SPRING_FESTIVAL', 'QINGMING', 'NEW_YEARS_EVE']))
  })

  it('fetches nodes of any type in the order asked, null for what is not there', async () => {
    const ids = [toGlobalId('Page', 'page-about'), 'nonsense', toGlobalId('Page', 'missing'), toGlobalId('Activity', 'activity-lantern')]
    const { data } = await server.ask<{ nodes: unknown[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
    expect(data.nodes).toEqual([{ __typename: 'Page', id: ids[0] }, null, null, { __typename: 'Activity', id: ids[3] }])
  })

  it('gives one node by its id', async () => {
    const id = toGlobalId('Venue', 'venue-hall')
    const { data } = await server.ask('query ($id: ID!) { node(id: $id) { id ... on Venue { name } } }', { id })
    expect(data).toEqual({ node: { id, name: '先锋驿站' } })
  })

  it('answers null for a slug that nobody has', async () => {
    const { data } = await server.ask('{ event(slug: "none") { id } team(slug: "none") { id } page(slug: "none") { id } }')
    expect(data).toEqual({ event: null, team: null, page: null })
  })
})
