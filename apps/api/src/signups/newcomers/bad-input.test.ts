import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLogger } from '../../edge/index.js'
import { toGlobalId } from '../../kernel/ids.js'
import { availableDatabases } from '../../testing/databases.js'
import { activity } from '../../testing/entries.js'
import { rememberLog } from '../../testing/log-lines.js'
import { form, largeSettings, openActivity, phoneOf, type Result, take } from '../../testing/sign-ups.js'
import { createTestServer, type TestServer } from '../../testing/test-server.js'

const entries = [
  largeSettings(),
  openActivity('open', { maxPartySize: 4 }),
  openActivity('homes', { unit: 'HOUSEHOLD' }),
  openActivity('closed', { closesAt: '2027-02-14T00:00:00.000Z' }),
  openActivity('later', { opensAt: '2027-02-16T00:00:00.000Z' }),
  openActivity('called-off', {}, { status: 'CANCELLED' }),
  openActivity('by-phone', { channels: ['PHONE'] }),
  openActivity('slots', {
    unit: 'SLOT',
    slots: [{ id: 's1', startsAt: '2027-02-20T06:00:00.000Z', endsAt: '2027-02-20T07:00:00.000Z', capacity: 1 }],
  }),
  openActivity('visit', { mode: 'HOME_VISIT' }),
  activity('free'),
]
const door = { estate: 'A', building: '3', unit: '1', room: '502' }
const child = { adults: 1, children7to13: 1 }

/** What is sent, and what comes back: reason, and the fields at fault. */
const cases: [string, string, Record<string, unknown>, string, string[]][] = [
  ['an unknown event', 'open', { eventId: toGlobalId('Activity', 'nothing') }, 'EVENT_NOT_FOUND', []],
  ['the id of something else', 'open', { eventId: toGlobalId('Team', 'activity-open') }, 'EVENT_NOT_FOUND', []],
  ['an id that is none', 'open', { eventId: '!!' }, 'EVENT_NOT_FOUND', []],
  ['a closed event', 'closed', {}, 'CLOSED', []],
  ['a cancelled event', 'called-off', {}, 'CLOSED', []],
  ['an event that opens later', 'later', {}, 'NOT_OPEN', []],
  ['an event without sign-up', 'free', {}, 'NOT_OPEN', []],
  ['an event that is not online', 'by-phone', {}, 'NOT_OPEN', []],
  ['a wrong phone', 'open', { phone: '12345' }, 'INVALID_INPUT', ['phone']],
  ['no phone', 'open', { phone: ' ' }, 'INVALID_INPUT', ['phone']],
  ['a landline without area code', 'open', { phone: '2345678' }, 'INVALID_INPUT', ['phone']],
  ['a party of 0', 'open', { party: { adults: 0 } }, 'INVALID_INPUT', ['party.adults']],
  ['a negative party', 'open', { party: { adults: 2, teens14to17: -1 } }, 'INVALID_INPUT', ['party.teens14to17']],
  ['a party of 99', 'open', { party: { adults: 99 } }, 'PARTY_TOO_LARGE', ['party']],
  ['more wheelchairs than heads', 'open', { party: { adults: 1, wheelchairs: 2 } }, 'INVALID_INPUT', ['party.wheelchairs']],
  ['an empty name', 'open', { name: ' 　' }, 'INVALID_INPUT', ['name']],
  ['everything wrong at once', 'open', { name: '', phone: '1', party: { adults: 0 } }, 'INVALID_INPUT', ['name', 'phone', 'party.adults']],
  ['a child without consent', 'open', { party: child }, 'GUARDIAN_REQUIRED', ['guardianConsent']],
  [
    'a child without company',
    'open',
    { party: { adults: 0, children0to6: 1 }, guardianConsent: true },
    'GUARDIAN_REQUIRED',
    ['party.adults'],
  ],
  ['no household', 'homes', { household: null }, 'HOUSEHOLD_REQUIRED', ['household']],
  ['a neighbour without household', 'open', { onBehalf: true, household: null }, 'HOUSEHOLD_REQUIRED', ['household']],
  ['an estate that does not exist', 'homes', { household: { ...door, estate: 'Z' } }, 'HOUSEHOLD_UNKNOWN', ['household.estate']],
  ['a building that does not exist', 'homes', { household: { ...door, building: '99' } }, 'HOUSEHOLD_UNKNOWN', ['household.building']],
  ['a unit that does not exist', 'homes', { household: { ...door, unit: '9' } }, 'HOUSEHOLD_UNKNOWN', ['household.unit']],
  ['a room that does not exist', 'homes', { household: { ...door, room: '9901' } }, 'HOUSEHOLD_UNKNOWN', ['household.room']],
  ['an old privacy notice', 'open', { consentVersion: '2020-01' }, 'INVALID_INPUT', ['consentVersion']],
  ['a key that is too short', 'open', { idempotencyKey: 'k' }, 'INVALID_INPUT', ['idempotencyKey']],
  ['no slot', 'slots', {}, 'INVALID_INPUT', ['slotId']],
  ['a slot that does not exist', 'slots', { slotId: toGlobalId('Slot', 's9') }, 'INVALID_INPUT', ['slotId']],
  ['a home visit without address', 'visit', { household: null }, 'INVALID_INPUT', ['visitAddress']],
]

const tables = ['sign_ups', 'sign_up_steps', 'remembered_answers', 'notices']

describe.each(await availableDatabases())('bad input on $name', (available) => {
  const log = rememberLog()
  let server: TestServer
  beforeAll(async () => {
    server = await createTestServer(available, { entries, logger: createLogger('info', log.stream) })
  })
  afterAll(() => server.dispose())

  const written = async (): Promise<string> => {
    const em = server.database.fork()
    const counts = await Promise.all(tables.map((table) => em.execute<{ n: number }[]>(`select count(*) as n from ${table}`)))
    const places = await em.execute<object[]>(
      'select id, taken, heads, waiting_online, waiting_offline, arrivals from event_places order by id',
    )
    return JSON.stringify([counts, places])
  }

  it.each(cases)('%s is refused', async (_, slug, over, reason, fields) => {
    const [before, lines] = [await written(), log.lines().length]
    const result: Result = await take(server, form(slug, 7, over))
    expect(result).toMatchObject({ __typename: 'SignUpRefused', reason })
    expect(result.message).toMatch(/^\p{Script=Han}[^a-zA-Z]*。$/u)
    expect(result.fields?.map(({ path }) => path.join('.'))).toEqual(fields)
    for (const field of result.fields ?? []) expect(field.message).toMatch(/\p{Script=Han}/u)
    expect(await written()).toBe(before)
    expect(log.lines().length).toBe(lines + 1)
  })

  it('never writes a phone, a name or a door into the log', async () => {
    await take(server, form('open', 8, { name: '金丝雀示九' }))
    await take(server, form('open', 8, { name: '金丝雀示九', phone: '13' }))
    expect(log.text()).not.toContain(phoneOf(7))
    expect(log.text()).not.toContain(phoneOf(8))
    expect(log.text()).not.toContain('金丝雀')
    expect(log.text()).not.toMatch(/"(name|phone|household|room|variables)"/)
  })

  it.each([
    ['malformed JSON', '{"query":', 400],
    ['a body of 2 MB', JSON.stringify({ query: 'x'.repeat(2_000_000) }), 413],
  ])('%s is refused by its HTTP status', async (_, payload, status) => {
    const before = await written()
    const reply = await server.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload })
    expect(reply.statusCode).toBe(status)
    expect(await written()).toBe(before)
  })
})
