import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boundQuery } from '../../../database/bound-query.js'
import { newId } from '../../../kernel/ids.js'
import { availableDatabases } from '../../../testing/databases.js'
import { askDesk, hire, onDuty, signIn, type TestStaff } from '../../../testing/desk.js'
import { only, roster } from '../../../testing/desk-people.js'
import { eventIdOf, form, largeSettings, openActivity, phoneOf, placesIdOf, take } from '../../../testing/sign-ups.js'
import { createTestServer, type TestServer } from '../../../testing/test-server.js'

interface Opened {
  __typename: string
  name?: string
  phone?: string | null
  code?: string
  visitAddress?: string | null
}
interface ReadingView {
  staffName: string
  why: string
  whole: boolean
  people: number
  eventTitle: string
  signUpId: string | null
}

describe.each(await availableDatabases())('opening a contact on $name', (available) => {
  let server: TestServer
  let ada: TestStaff
  let counter: string
  let admin: string
  let id: string
  let code: string
  beforeAll(async () => {
    server = await createTestServer(available, { entries: [largeSettings(), openActivity('ours', { capacity: 9 })] })
    ada = await hire(server, { roles: ['COUNTER'], name: '窗口示二' })
    counter = await signIn(server, ada)
    admin = await onDuty(server, { roles: ['ADMIN'] })
    const taken = await take(server, form('ours', 1, { name: '金丝雀示九' }))
    ;({ code } = taken)
    id = (await roster(server, counter, eventIdOf('ours')))[0]?.id ?? ''
  })
  afterAll(() => server.dispose())

  const OPEN = `mutation ($input: OpenContactInput!) { openContact(input: $input) {
    __typename ... on Contact { name phone code visitAddress } ... on NoContact { message } } }`
  const open = async (signUpId = id, why = 'CALL', token = counter): Promise<Opened> =>
    only(await askDesk<{ openContact: Opened }>(server, OPEN, { input: { signUpId, why } }, token), 'openContact')
  const rows = () => server.database.fork().execute<Record<string, string | null>[]>('select * from contact_readings order by at, id')
  const readings = async () => {
    const document = '{ contactReadings(first: 100) { nodes { staffName why whole people eventTitle signUpId } } }'
    const { data } = await askDesk<{ contactReadings: { nodes: ReadingView[] } }>(server, document, {}, admin)
    return data.contactReadings.nodes
  }

  it('shows name, telephone and code, and writes down who, why and when', async () => {
    server.clock.advance(1_000)
    expect(await open()).toEqual({ __typename: 'Contact', name: '金丝雀示九', phone: phoneOf(1), code, visitAddress: null })
    expect((await rows()).at(-1)).toMatchObject({
      ...{ what: 'CONTACT', why: 'CALL', staff_id: ada.member.id, event_id: placesIdOf('ours') },
      at: server.clock.now().toISOString(),
    })
    server.clock.advance(1_000)
    await open(id, 'COMPLAINT')
    expect((await readings())[0]).toEqual({
      ...{ staffName: '窗口示二', why: 'COMPLAINT', whole: true, people: 1, eventTitle: expect.any(String), signUpId: id },
    })
    expect(JSON.stringify(await rows())).not.toMatch(/金丝雀|1381000/)
  })

  it.each([
    ['nobody', 'U2lnblVwOm5vYm9keQ'],
    ['what is no id', 'nonsense'],
  ])('opens nothing for %s, and then there is nothing to write down', async (_, nobody) => {
    const before = (await rows()).length
    expect(await open(nobody)).toMatchObject({ __typename: 'NoContact' })
    expect(await rows()).toHaveLength(before)
  })

  it('wants a reason from the list', async () => {
    const { errors } = await askDesk(server, OPEN, { input: { signUpId: id, why: 'CURIOSITY' } }, counter)
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  it.each(['contact_readings', 'desk_acts', 'call_attempts'])('lets nobody change or take out what stands in %s', async (table) => {
    const em = server.database.fork()
    await em.execute(
      `insert into desk_acts (id, community_id, at, staff_id, act, event_id)
       values (?, 'c', '2027-02-15T02:00:00.000Z', ?, 'CANCEL', 'e')`,
      [`act-of-${table}`, ada.member.id],
    )
    await em.execute(
      `insert into call_attempts (id, community_id, at, staff_id, notice_id, result)
       values (?, 'c', '2027-02-15T02:00:00.000Z', ?, 'n', 'REACHED')`,
      [`call-of-${table}`, ada.member.id],
    )
    await expect(em.execute(`update ${table} set community_id = 'x'`)).rejects.toThrow(/append only/)
    await expect(server.database.fork().execute(`delete from ${table}`)).rejects.toThrow(/append only/)
  })

  it.each([
    ['a person without an account', { staff: null }],
    ['a person whose account is not there', { staff: 'nobody' }],
    ['a person for a reason of the system', { why: 'NOTICE' }],
    ['a person for a notice', { notice: 'n' }],
    ['the system in the name of a person', { reader: 'SYSTEM', why: 'NOTICE', notice: 'n' }],
    ['the system without a notice', { reader: 'SYSTEM', staff: null, why: 'NOTICE' }],
    ['the system for a reason of a person', { reader: 'SYSTEM', staff: null, notice: 'n' }],
    ['the system, of a whole roster', { reader: 'SYSTEM', staff: null, why: 'NOTICE', notice: 'n', what: 'ROSTER', signUp: null }],
    ['nobody at all', { reader: 'NOBODY', staff: null }],
  ])('holds no reading by %s', async (_, wrong) => {
    const right = { reader: 'STAFF', staff: ada.member.id, notice: null, what: 'CONTACT', why: 'CALL', signUp: 's' }
    const insert = `insert into contact_readings (id, community_id, at, reader, staff_id, notice_id, what, why, event_id, sign_up_id, people)
      values (:id, 'c', '2027-02-15T02:00:00.000Z', :reader, :staff, :notice, :what, :why, 'e', :signUp, 1) returning id`
    const write = (values: object) => boundQuery(server.database.fork(), insert, { id: newId(), ...right, ...values })
    expect(await write({})).toHaveLength(1)
    await expect(write(wrong)).rejects.toThrow(/constraint/i)
  })

  it('opens nothing that it could not write down', async () => {
    const rename = (from: string, to: string) => server.database.fork().execute(`alter table ${from} rename to ${to}`)
    await rename('contact_readings', 'readings_away')
    const answer = await askDesk(server, OPEN, { input: { signUpId: id, why: 'CALL' } }, counter)
    const names = await askDesk(server, `{ roster(eventId: "${eventIdOf('ours')}") { nodes { name } } }`, {}, counter)
    await rename('readings_away', 'contact_readings')
    for (const { errors } of [answer, names]) expect(errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR')
    expect(JSON.stringify([answer, names])).not.toMatch(/金丝雀|1381000/)
    expect(await open()).toMatchObject({ name: '金丝雀示九' })
  })

  it('opens nothing any more once it has been erased', async () => {
    await server.database.fork().execute('update sign_ups set name_sealed = null, phone_sealed = null')
    expect(await open()).toMatchObject({ __typename: 'NoContact' })
    expect((await roster(server, counter, eventIdOf('ours')))[0]).toMatchObject({ name: null, phoneMasked: null })
  })
})
