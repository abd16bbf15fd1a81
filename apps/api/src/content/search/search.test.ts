import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqliteInMemory } from '../../testing/databases.js'
import { activity, entry, lecture, settings } from '../../testing/entries.js'
import { createTestServer, type TestServer } from '../../testing/test-server.js'

const at = (day: string) => ({ meetings: [{ startsAt: `${day}T06:00:00.000Z`, endsAt: `${day}T08:00:00.000Z` }] })
const clapper = activity('clapper', {
  title: '社区小舞台',
  programme: [{ title: '快板《传党音》', performer: '快板队', minutes: 10, note: null }],
})
const entries = [
  settings(),
  activity('past-lantern', { title: '元宵花灯会', ...at('2026-02-20') }),
  activity('lantern', { title: '元宵花灯会', ...at('2027-02-20') }),
  activity('phones', { title: '手机课堂', body: '学会用微信，也看看花灯照片。' }),
  clapper,
  lecture('first', {
    segments: [{ type: 'CLASSIC', title: '诵经典', minutes: 10, content: null, classicText: '己所不欲', gloss: null, source: '论语' }],
  }),
  entry('page', 'page-signing-up', { slug: 'how-to-sign-up', title: '怎么报名', body: '打电话，或者用手机。' }),
]

const question = `query ($query: String!, $first: Int, $after: String) { search(query: $query, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { __typename ... on Activity { slug } ... on LectureSession { slug } ... on Page { slug } }
} }`

describe('a search', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await createTestServer(sqliteInMemory, { entries })
  })
  afterAll(() => server.dispose())

  const search = async (query: string, page: object = {}) => {
    const { data, errors } = await server.ask(question, { query, ...page })
    const { search: found } = (data ?? { search: null }) as { search: { totalCount: number; nodes: { slug: string }[]; pageInfo: object } }
    return { found, slugs: found?.nodes.map(({ slug }) => slug), errors }
  }

  it('puts what is called so first, what is over behind it', async () => {
    expect((await search('花灯')).slugs).toEqual(['lantern', 'past-lantern', 'phones'])
  })

  it('finds by one character, by half a word and by a part of the programme', async () => {
    expect((await search('灯')).slugs).toContain('lantern')
    expect((await search('党音')).slugs).toEqual(['clapper'])
    expect((await search('己所不欲')).slugs).toEqual(['first'])
  })

  it('finds what has most of the words where nothing has all of them', async () => {
    expect((await search('手机 报名')).slugs).toEqual(['how-to-sign-up'])
    expect((await search('想学手机')).slugs[0]).toBe('phones')
  })

  it('finds nothing for signs alone, or for what nobody wrote', async () => {
    expect((await search('？')).found.totalCount).toBe(0)
    expect((await search('滑雪会')).found.totalCount).toBe(0)
  })

  it('goes on behind a cursor', async () => {
    const { found } = await search('花灯', { first: 1 })
    const { endCursor } = found.pageInfo as { endCursor: string }
    expect(found.pageInfo).toMatchObject({ hasNextPage: true })
    expect((await search('花灯', { after: endCursor })).slugs).toEqual(['past-lantern', 'phones'])
  })

  it('refuses a text instead of words', async () => {
    expect((await search('灯'.repeat(101))).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  it('finds no more what was taken back', async () => {
    await server.unpublish(clapper)
    expect((await search('党音')).slugs).toEqual([])
  })
})
