import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLogger } from '../../../edge/index.js'
import { availableDatabases } from '../../../testing/databases.js'
import { askDesk, onDuty } from '../../../testing/desk.js'
import { act, atCounter, DESK_VIEW, type DeskSignUpView, only, roster } from '../../../testing/desk-people.js'
import { team } from '../../../testing/entries.js'
import { rememberLog } from '../../../testing/log-lines.js'
import { eventIdOf, form, largeSettings, openActivity, phoneOf, placesIdOf, take } from '../../../testing/sign-ups.js'
import { createTestServer, type TestServer } from '../../../testing/test-server.js'

const canaries = ['金丝雀示九', '金丝雀示八', phoneOf(1), phoneOf(2)]

describe.each(await availableDatabases())('the roster on $name', (available) => {
  let server: TestServer
  let counter: string
  let door: string
  const codes: string[] = []
  const log = rememberLog()

  beforeAll(async () => {
    const entries = [
      ...[largeSettings(), team('choir'), team('dancers')],
      openActivity('ours', { capacity: 5, waitlistLimit: 9 }, { teamIds: ['team-choir'] }),
      openActivity('theirs', { capacity: 9 }, { teamIds: ['team-dancers'] }),
    ]
    server = await createTestServer(available, { entries, logger: createLogger('trace', log.stream) })
    counter = await onDuty(server, { roles: ['COUNTER'] })
    door = await onDuty(server, { roles: ['DOOR'], teams: ['choir'] })
    for (const [n, name, heads] of [
      [1, '金丝雀示九', 3],
      [2, '金丝雀示八', 2],
      [3, '邻居示三', 1],
      [4, '邻居示四', 2],
    ] as const) {
      const { code } = await take(server, form('ours', n, { name, party: { adults: heads } }))
      codes.push(code)
      server.clock.advance(1_000)
    }
    await act(server, counter, 'signUpFor', atCounter(form('ours', 5), { phone: '', household: null }))
    await take(server, form('theirs', 6))
  })
  afterAll(() => server.dispose())

  const readings = () =>
    server.database
      .fork()
      .execute<{ what: string; people: number; staff_id: string }[]>(
        'select what, people, staff_id from contact_readings where event_id = ? order by at, id',
        [placesIdOf('ours')],
      )

  it('has everyone in the order of signing up, with the telephone masked for every role', async () => {
    for (const token of [counter, door]) {
      const found = await roster(server, token, eventIdOf('ours'))
      expect(found.map(({ name, phoneMasked, status, position }) => [name, phoneMasked, status, position])).toEqual([
        ['金丝雀示九', '138****0001', 'CONFIRMED', null],
        ['金丝雀示八', '138****0002', 'CONFIRMED', null],
        ['邻居示三', '138****0003', 'WAITLISTED', 1],
        ['邻居示四', '138****0004', 'WAITLISTED', 2],
        ['邻居示六', null, 'WAITLISTED', 3],
      ])
      expect(JSON.stringify(found)).not.toContain(phoneOf(1))
    }
  })

  it('shows the door no roster and no party of another team', async () => {
    expect(await roster(server, door, eventIdOf('theirs'))).toEqual([])
    const [theirs] = await roster(server, counter, eventIdOf('theirs'))
    const document = `query ($id: ID!) { deskSignUp(id: $id) ${DESK_VIEW} }`
    const asked = async (token: string) =>
      only(await askDesk<{ deskSignUp: DeskSignUpView | null }>(server, document, { id: theirs?.id }, token), 'deskSignUp')
    expect(await asked(counter)).toMatchObject({ name: '邻居示七' })
    expect(await asked(door)).toBeNull()
  })

  it.each([
    ['a code as it is read out', () => `${codes[1]?.slice(0, 5).toLowerCase()} ${codes[1]?.slice(5)}`, ['金丝雀示八']],
    ['a telephone', () => '138 1000 0003', ['邻居示三']],
    ['the last four digits', () => '0004', ['邻居示四']],
    ['a part of a name', () => '金丝雀', ['金丝雀示九', '金丝雀示八']],
    ['nothing that is there', () => '没有这个人', []],
    ['blanks', () => '  ', ['金丝雀示九', '金丝雀示八', '邻居示三', '邻居示四', '邻居示六']],
  ])('finds by %s', async (_, find, names) => {
    expect((await roster(server, counter, eventIdOf('ours'), { find: find() })).map(({ name }) => name)).toEqual(names)
  })

  it('filters by state and comes page by page', async () => {
    const waiting = await roster(server, counter, eventIdOf('ours'), { statuses: ['WAITLISTED'] })
    expect(waiting.map(({ position }) => position)).toEqual([1, 2, 3])
    const document = `query ($after: String) { roster(eventId: "${eventIdOf('ours')}", first: 2, after: $after) {
      nodes { name } totalCount pageInfo { hasNextPage endCursor } } }`
    type Page = { roster: { nodes: { name: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } } }
    const names: string[] = []
    let after: string | null = null
    for (let page = 0; page < 3; page++) {
      const { data }: { data: Page } = await askDesk<Page>(server, document, { after }, counter)
      expect(data.roster.totalCount).toBe(5)
      expect(data.roster.pageInfo.hasNextPage).toBe(page < 2)
      names.push(...data.roster.nodes.map(({ name }) => name))
      after = data.roster.pageInfo.endCursor
    }
    expect(names).toEqual(['金丝雀示九', '金丝雀示八', '邻居示三', '邻居示四', '邻居示六'])
  })

  it('writes down each page that was read, by whom and of how many, and no page that shows nobody', async () => {
    server.clock.advance(60_000)
    const before = (await readings()).length
    await roster(server, door, eventIdOf('ours'), null, 2)
    await roster(server, counter, eventIdOf('ours'), { find: '没有这个人' })
    const after = await readings()
    expect(after).toHaveLength(before + 1)
    expect(after.at(-1)).toMatchObject({ what: 'ROSTER', people: 2 })
  })

  it('leaves no name and no telephone in the log', () => {
    expect(log.lines().length).toBeGreaterThan(5)
    for (const canary of canaries) expect(log.text()).not.toContain(canary)
  })
})
