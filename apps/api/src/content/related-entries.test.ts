import type { PublishedData, PublishedEntry } from '@culture/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../testing/databases.js'
import { activity, entry, lecture, settings } from '../testing/entries.js'
import { createTestServer, type TestServer } from '../testing/test-server.js'

const LATER = '2027-02-10T00:00:00.000Z'
const venue = (name: string, at?: string) =>
  entry(
    'venue',
    'venue-hall',
    { name, address: null, estate: null, stepFree: true, indoor: true, seats: 60, directions: null, accessibility: null },
    at,
  )
const team = (name: string, at?: string) => {
  const rest: Omit<PublishedData['team'], 'name'> = {
    ...{ slug: 'drum', kind: 'ARTS', artForm: null, intro: '', memberCount: null, practice: null, recruiting: true, contactPhone: null },
  }
  return entry('team', 'team-drum', { ...rest, name }, at)
}
const series = (name: string, at?: string) => entry('series', 'series-sunday', { slug: 'sunday', name, intro: null }, at)
const festival = (name: string, at?: string) =>
  entry('festival', 'festival-lantern', { key: 'LANTERN', name, rule: '正月十五', intro: null }, at)

const links = { venueId: 'venue-hall', teamIds: ['team-drum'] }
const events = [
  activity('riddles', { ...links, seriesId: 'series-sunday', festivalId: 'festival-lantern' }),
  lecture('kindness', links),
  activity('elsewhere'),
]
const QUERY = `{ events { nodes { slug venue { name } teams { name }
  ... on Activity { series { name } festival { name } } } } }`

interface Shown {
  slug: string
  venue: { name: string } | null
  teams: { name: string }[]
  series?: { name: string } | null
  festival?: { name: string } | null
}

describe.each(await availableDatabases())('what events show on $name', (available) => {
  let server: TestServer
  const before = [venue('旧厅'), team('旧队'), series('旧系列'), festival('旧节')]
  beforeAll(async () => {
    server = await createTestServer(available, { entries: [settings(), ...events, ...before] })
  })
  beforeEach(async () => {
    server.cms.put(...before)
    await server.refresh()
  })
  afterAll(() => server.dispose())

  const shown = async (slug: string) =>
    (await server.ask<{ events: { nodes: Shown[] } }>(QUERY)).data.events.nodes.find((event) => event.slug === slug)

  const cases: [string, PublishedEntry, Partial<Shown>, Partial<Shown>][] = [
    ['venue', venue('新厅', LATER), { venue: { name: '新厅' } }, { venue: null }],
    ['team', team('新队', LATER), { teams: [{ name: '新队' }] }, { teams: [] }],
    ['series', series('新系列', LATER), { series: { name: '新系列' } }, { series: null }],
    ['festival', festival('新节', LATER), { festival: { name: '新节' } }, { festival: null }],
  ]

  it.each(cases)('is the %s as it was edited last, whether the message comes or is lost', async (_, edited, after) => {
    await server.publish(edited)
    expect(await shown('riddles')).toMatchObject(after)
    server.cms.put(...before)
    await server.compare()
    expect(await shown('riddles')).toMatchObject({ venue: { name: '旧厅' }, teams: [{ name: '旧队' }], series: { name: '旧系列' } })
    server.cms.put(edited)
    await server.compare()
    expect(await shown('riddles')).toMatchObject(after)
  })

  it.each(cases)('is no %s that was taken back', async (_, edited, __, without) => {
    await server.unpublish(edited)
    expect(await shown('riddles')).toMatchObject(without)
  })

  it('changes in every event that shows it, and in no other', async () => {
    const elsewhere = await shown('elsewhere')
    await server.publish(venue('新厅', LATER), team('新队', LATER))
    for (const slug of ['riddles', 'kindness']) {
      expect(await shown(slug)).toMatchObject({ venue: { name: '新厅' }, teams: [{ name: '新队' }] })
    }
    expect(await shown('elsewhere')).toEqual(elsewhere)
  })
})
