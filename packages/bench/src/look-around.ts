import { readFileSync } from 'node:fs'
import type { TownProduct } from './fill-town.ts'
import { asResident } from './residents.ts'
import { percentile } from './spread.ts'

/** Milliseconds within which so many of 100 were answered. */
export interface Look {
  p50: number
  p95: number
}

/** For each question and page. */
export type Looks = Record<string, Look>

const TIMES = 40
const home = readFileSync(new URL('./home.graphql', import.meta.url), 'utf8')
const card = 'id slug title status startsAt endsAt venue { name } teams { name } signUp { state left }'

/** What the public asks for. Nothing below its lists: those are as long at every size. */
const questions: Record<string, (nth: number) => { query: string; variables: object }> = {
  'front page’s question': (nth) => ({ query: home, variables: { from: new Date(Date.now() - nth * 3_600_000).toISOString() } }),
  'events of a month': (nth) => ({
    query: `query ($m: String) { events(filter: { month: $m }, first: 100) { totalCount nodes { ${card} } } }`,
    variables: { m: new Date(Date.now() - nth * 20 * 24 * 3_600_000).toISOString().slice(0, 7) },
  }),
  'events with free places': () => ({
    query: `{ events(filter: { hasFreePlaces: true }) { totalCount nodes { ${card} } } }`,
    variables: {},
  }),
  'newest events': () => ({ query: `{ events(orderBy: UPDATED_AT_DESC, first: 20) { nodes { ${card} } } }`, variables: {} }),
  'one event': (nth) => ({ query: `query ($s: String!) { event(slug: $s) { ${card} } }`, variables: { s: `again-${nth}` } }),
  lectures: () => ({ query: '{ lectureSessions { nodes { title segments { title } } } }', variables: {} }),
  honours: () => ({ query: '{ awards { totalCount nodes { displayName title } } }', variables: {} }),
  'teams and series': () => ({ query: '{ teams { name } seriesList { name events { totalCount } } }', variables: {} }),
  search: () => ({ query: '{ search(query: "社区 家庭") { totalCount nodes { __typename } } }', variables: {} }),
  changes: () => ({ query: '{ changes(first: 100) { nodes { nodeId kind } } }', variables: {} }),
}
const pages = [
  '/',
  '/events',
  '/events/again-1',
  '/lectures',
  '/honours',
  '/teams',
  '/search?q=社区',
  '/sitemap.xml',
  '/feed.atom',
  '/calendar.ics',
]

const timed = async (ask: () => Promise<Response>): Promise<number> => {
  const from = performance.now()
  const response = await ask()
  const body = await response.text()
  if (!response.ok || body.includes('"errors"')) throw new Error(`${response.status} from ${response.url}: ${body.slice(0, 300)}`)
  return performance.now() - from
}

const look = async (ask: (nth: number) => Promise<Response>): Promise<Look> => {
  const times: number[] = []
  for (let nth = 0; nth < TIMES; nth += 1) times.push(await timed(() => ask(nth)))
  const sorted = times.toSorted((one, other) => one - other)
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) }
}

/** Each question and page forty times, one after another, none of them kept: a number nobody asked with before goes along. */
export const lookAround = async ({ apiUrl, siteUrl, environment }: TownProduct): Promise<Looks> => {
  const looks: Looks = {}
  for (const [name, question] of Object.entries(questions)) {
    looks[name] = await look((nth) => {
      const { query, variables } = question(nth)
      const body = JSON.stringify({ query, variables: { ...variables, nth } })
      return fetch(`${apiUrl}/graphql`, { method: 'POST', headers: asResident(environment.CLIENT_ADDRESS_SECRET, 0xff0002), body })
    })
  }
  for (const page of pages) looks[page] = await look((nth) => fetch(`${siteUrl}${page}${page.includes('?') ? '&' : '?'}nth=${nth}`))
  return looks
}
