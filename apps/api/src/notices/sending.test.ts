import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { boundQuery } from '../database/bound-query.js'
import { availableDatabases } from '../testing/databases.js'
import { askDesk, onDuty } from '../testing/desk.js'
import { rememberLog } from '../testing/log-lines.js'
import { MessageTown } from '../testing/message-town.js'
import { answer, cancel, change, type Result } from '../testing/sign-ups.js'

const MINUTE = 60_000
const landline = { phone: '0314-2345678' }

describe.each(await availableDatabases())('messages on $name', (available) => {
  let town: MessageTown
  beforeAll(async () => {
    town = await MessageTown.settle(available)
  })
  afterAll(() => town.close())
  beforeEach(() => town.next())
  const server = () => town.hood.server
  const at = (instant: string) => server().clock.set(instant)
  const tail = (n: number) => town.hood.tail(n)
  /** Two families: one holds all five places, the other waits. */
  const crowd = async (waiting: Record<string, unknown> = {}): Promise<[Result, Result]> => {
    await town.hood.open({ capacity: 5, waitlistLimit: 2 })
    const first = await town.hood.party(1, 5)
    const second = await town.hood.take(2, { party: { adults: 2 }, ...waiting })
    await town.sent()
    return [first, second]
  }

  it('confirm what was done, with the code, to the telephone it belongs to, and name nobody', async () => {
    await town.hood.open({ capacity: 5, waitlistLimit: 2 })
    const held = await town.hood.party(1, 3)
    const [message, ...others] = await town.messages()
    const code = `${held.code.slice(0, 5)} ${held.code.slice(5)}`
    expect(message?.text).toBe(
      `“活动 ${town.hood.slug}”报上了：2月20日（周六）下午2:00，3人。报名号${code}，查询、改人数、取消都用它。有事请打0314-0000000。`,
    )
    expect([message?.kind, message?.phone, others]).toEqual(['SIGN_UP_CONFIRMED', town.hood.phone(1), []])
    expect(JSON.stringify(message)).not.toContain('邻居')
    await change(server(), { code: held.code, phoneTail: tail(1), party: { adults: 2 }, idempotencyKey: `change-${town.hood.slug}` })
    expect(await town.sent()).toEqual([`PARTY_CHANGED ${tail(1)}`])
    await cancel(server(), held.code, tail(1))
    expect(await town.sent()).toEqual([`SIGN_UP_CANCELLED ${tail(1)}`])
    expect(await town.open()).toEqual([])
  })

  it('a place that falls free is offered by message; accepting it is confirmed', async () => {
    const [first, second] = await crowd()
    await cancel(server(), first.code, tail(1))
    expect(await town.sent()).toEqual([`PLACE_OFFERED ${tail(2)}`, `SIGN_UP_CANCELLED ${tail(1)}`])
    await answer(server(), second.code, tail(2), true)
    expect(await town.sent()).toEqual([`SIGN_UP_CONFIRMED ${tail(2)}`])
  })

  it('an offer that ran out is told of; one that was answered before the message went is not offered again', async () => {
    const [first, second] = await crowd()
    await cancel(server(), first.code, tail(1))
    await answer(server(), second.code, tail(2), false)
    expect(await town.sent()).toEqual([`SIGN_UP_CANCELLED ${tail(1)}`])
    const third = await town.hood.party(3, 5)
    const fourth = await town.hood.party(4, 1)
    expect(fourth.__typename).toBe('SignUpWaitlisted')
    await cancel(server(), third.code, tail(3))
    await town.sent()
    at('2027-02-16T02:00:01.000Z')
    await server().places.signUps.settleDue()
    expect(await town.sent()).toEqual([`OFFER_EXPIRED ${tail(4)}`])
  })

  it('a landline hears nothing of what it did itself, and is called with news', async () => {
    const [first] = await crowd(landline)
    expect(await town.open()).toEqual([])
    await cancel(server(), first.code, tail(1))
    expect(await town.sent()).toEqual([`SIGN_UP_CANCELLED ${tail(1)}`])
    expect(await town.open()).toEqual(['PLACE_OFFERED CALL LANDLINE'])
  })

  it('a call about an offer leaves the list with the answer, or with its deadline', async () => {
    const [first, second] = await crowd(landline)
    await cancel(server(), first.code, tail(1))
    await town.sent()
    await answer(server(), second.code, '5678', true)
    expect(await town.open()).toEqual(['SIGN_UP_CONFIRMED MESSAGE'])
    await town.sent()
    expect(await town.open()).toEqual([])
  })

  it('a cancelled event is told by message, and everyone stays on the list of calls', async () => {
    await crowd()
    await town.hood.open({ capacity: 5, waitlistLimit: 2 }, { status: 'CANCELLED', statusReason: '大雪' })
    expect(await town.sent()).toEqual([`EVENT_CANCELLED ${tail(1)}`, `EVENT_CANCELLED ${tail(2)}`])
    expect(await town.open()).toEqual(['EVENT_CANCELLED CALL', 'EVENT_CANCELLED CALL'])
    at('2027-02-20T08:00:00.000Z')
    await town.sent()
    expect(await town.open()).toEqual([])
  })

  it('a receiver that is down is tried again, longer and longer, and then somebody calls', async () => {
    const [first] = await crowd()
    town.receiver.answer = { status: 503 }
    await cancel(server(), first.code, tail(1))
    const tries: number[] = []
    for (const minutes of [0, 1, 1, 3, 10, 30, 30]) {
      server().clock.advance(minutes * MINUTE)
      tries.push((await town.sent()).filter((line) => line.startsWith('PLACE_OFFERED')).length)
    }
    expect(tries).toEqual([1, 1, 0, 1, 1, 1, 0])
    expect(await town.open()).toEqual(['PLACE_OFFERED CALL FAILED'])
  })

  it('what a receiver refuses for good is called at once', async () => {
    const [first] = await crowd()
    town.receiver.answer = { status: 422 }
    await cancel(server(), first.code, tail(1))
    expect(await town.sent()).toHaveLength(2)
    server().clock.advance(MINUTE)
    expect(await town.sent()).toEqual([])
    expect(await town.open()).toEqual(['PLACE_OFFERED CALL REFUSED'])
  })

  it('at night only a confirmation comes; news waits for the morning', async () => {
    const [first] = await crowd()
    at('2027-02-15T14:30:00.000Z')
    await cancel(server(), first.code, tail(1))
    expect(await town.sent()).toEqual([`SIGN_UP_CANCELLED ${tail(1)}`])
    at('2027-02-15T23:59:59.000Z')
    expect(await town.sent()).toEqual([])
    at('2027-02-16T00:00:00.000Z')
    expect(await town.sent()).toEqual([`PLACE_OFFERED ${tail(2)}`])
  })

  it('each opening of a contact stands among the readings, for which notice, and the log says nothing of whose it is', async () => {
    const log = rememberLog()
    const logged = await MessageTown.settle(available, undefined, pino(log.stream))
    logged.hood.next()
    await logged.hood.open({ capacity: 5 })
    await logged.hood.party(1, 2)
    logged.receiver.answer = { status: 503 }
    const [message] = await logged.messages()
    logged.receiver.answer = { status: 200 }
    logged.hood.server.clock.advance(MINUTE)
    await logged.messages()
    const rows = await boundQuery(
      logged.hood.server.database.fork(),
      `select at, staff_id, notice_id, why from contact_readings order by at`,
      {},
    )
    const first = { staff_id: null, notice_id: message?.id, why: 'NOTICE', at: '2027-02-15T02:00:00.000Z' }
    expect(rows).toEqual([first, { ...first, at: '2027-02-15T02:01:00.000Z' }])
    for (const personal of [logged.hood.phone(1), '邻居', message?.values.code ?? '']) expect(log.text()).not.toContain(personal)
    await logged.close()
  })

  it('the readings of the system are told apart from those of persons', async () => {
    await town.hood.open({ capacity: 5 })
    await town.hood.party(1, 2)
    await town.sent()
    const admin = await onDuty(server(), { roles: ['ADMIN'] })
    const document =
      'query ($reader: Reader!) { contactReadings(reader: $reader, first: 100) { nodes { staffName why whole people eventTitle } } }'
    const read = async (reader: string) => {
      const { data } = await askDesk<{ contactReadings: { nodes: object[] } }>(server(), document, { reader }, admin)
      return data.contactReadings.nodes
    }
    const about = { whole: true, people: 1, eventTitle: `活动 ${town.hood.slug}` }
    expect(await read('SYSTEM')).toContainEqual({ staffName: null, why: 'NOTICE', ...about })
    expect(await read('STAFF')).toEqual([])
  })

  it('a contact whose opening cannot be written down is not opened', async () => {
    await town.hood.open({ capacity: 5 })
    await town.hood.party(1, 2)
    const rename = (from: string, to: string) => server().database.fork().execute(`alter table ${from} rename to ${to}`)
    await rename('contact_readings', 'readings_away')
    expect(await town.sent()).toEqual([])
    await rename('readings_away', 'contact_readings')
    server().clock.advance(MINUTE)
    expect(await town.sent()).toEqual([`SIGN_UP_CONFIRMED ${tail(1)}`])
  })

  it('a contact that cannot be opened holds up nobody else', async () => {
    const [first] = await crowd()
    await cancel(server(), first.code, tail(1))
    await boundQuery(
      server().database.fork(),
      `update sign_ups set phone_sealed = 'gone.x' where status = 'OFFERED' and event_id = :id returning id`,
      {
        id: `activity-${town.hood.slug}`,
      },
    )
    expect(await town.sent()).toEqual([`SIGN_UP_CANCELLED ${tail(1)}`])
    expect(await town.open()).toEqual(['PLACE_OFFERED MESSAGE FAILED'])
  })
})
