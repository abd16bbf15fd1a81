import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boundQuery } from '../database/bound-query.js'
import { availableDatabases } from '../testing/databases.js'
import { askDesk, onDuty } from '../testing/desk.js'
import { Neighbourhood } from '../testing/neighbourhood.js'
import { readLedger } from '../testing/read-ledger.js'
import { broken, eventIdOf, placesIdOf } from '../testing/sign-ups.js'

const CHECK_IN = `mutation ($input: CheckInInput!) { checkIn(input: $input) { __typename } }`
const CLOSE = `mutation ($eventId: ID!) { closeEvent(eventId: $eventId) { ... on Turnout { parties heads partiesCame headsCame walkIns
  closing { visits people stayedAway } } } }`

describe.each(await availableDatabases())('the numbers of a closed event on $name', (available) => {
  let hood: Neighbourhood
  let admin = ''
  beforeAll(async () => {
    hood = await Neighbourhood.settle(available)
    admin = await onDuty(hood.server, { roles: ['ADMIN', 'LEDGER_READER'] })
    hood.next()
  })
  afterAll(() => hood.server.dispose())

  const ask = async (document: string, variables: Record<string, unknown>) => {
    const { data, errors } = await askDesk<Record<string, object>>(hood.server, document, variables, admin)
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
  const ledgerLine = async () => {
    const rows = await readLedger(hood.server, admin, 'activities', '2027')
    return rows.find(({ 活动名称: title }) => title === `活动 ${hood.slug}`)
  }
  /** What may be known of the event for good: its turnout, its places and its line in the ledger. */
  const numbers = async () => ({
    turnout: await ask(CLOSE, { eventId: eventIdOf(hood.slug) }),
    places: await hood.places(),
    ledgerLine: await ledgerLine(),
  })
  /** What the desk did for this event, so long ago that the database lets it go. */
  const deskLogs = async () => {
    const at = '2020-01-01T00:00:00.000Z'
    const values = { at, event: placesIdOf(hood.slug) }
    const staff = '(select min(account_id) from staff_members)'
    for (const insert of [
      `insert into contact_readings (id, community_id, at, reader, staff_id, what, why, event_id, people)
        values ('old', 'c', :at, 'STAFF', ${staff}, 'ROSTER', 'ROSTER', :event, 3) returning id`,
      `insert into desk_acts (id, community_id, at, staff_id, act, event_id) values ('old', 'c', :at, ${staff}, 'SIGN_UP', :event) returning id`,
      `insert into call_attempts (id, community_id, at, staff_id, notice_id, result) values ('old', 'c', :at, ${staff}, 'n', 'REACHED') returning id`,
    ])
      await boundQuery(hood.server.database.fork(), insert, values)
  }
  const erasedBy = async (instant: string) => {
    hood.server.clock.set(instant)
    return (await hood.server.retention.erase()).map(({ kind }) => kind)
  }

  it('are the same after everything personal has been erased', async () => {
    await hood.open({ capacity: 30 })
    const families = [await hood.party(1, 3), await hood.party(2, 2), await hood.party(3, 4)]
    hood.server.clock.set('2027-02-20T05:30:00.000Z')
    for (const { code } of families.slice(0, 2)) {
      await ask(CHECK_IN, { input: { eventId: eventIdOf(hood.slug), arriving: { code, way: 'CODE' } } })
    }
    hood.server.clock.set('2027-02-20T12:00:00.000Z')
    const before = await numbers()
    expect(before.turnout.closeEvent).toMatchObject({
      parties: 3,
      heads: 9,
      headsCame: 5,
      closing: { visits: 5, people: 5, stayedAway: 1 },
    })
    expect(before.ledgerLine).toMatchObject({ 报名人数: 9, 到场人次: 5, 到场人数: 5 })

    expect(await erasedBy('2027-03-22T08:00:00.000Z')).toContain('CONTACT')
    expect(await numbers()).toEqual(before)
    await deskLogs()
    const gone = ['KEYED_HASH', 'NO_SHOW', 'CONTACT_READING', 'DESK_ACT', 'CALL_ATTEMPT']
    expect(await erasedBy('2027-08-20T08:00:00.000Z')).toEqual(expect.arrayContaining(gone))
    expect(await numbers()).toEqual(before)
    expect(broken(before.places)).toEqual([])
    const sealed = `select count(*) as n from sign_ups where event_id = ? and (name_sealed is not null or phone_sealed is not null
      or phone_hash is not null or key_hash <> id or code_sealed <> '')`
    const [left] = await hood.server.database.fork().execute<{ n: number | string }[]>(sealed, [placesIdOf(hood.slug)])
    expect(Number(left?.n)).toBe(0)
  })
})
