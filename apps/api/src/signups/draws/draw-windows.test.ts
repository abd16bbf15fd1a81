import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { Neighbourhood } from '../../testing/neighbourhood.js'
import { broken, cancel, change, lookUp, type Result } from '../../testing/sign-ups.js'

const CLOSE = '2027-02-17T08:00:00.000Z'
const DRAW = '2027-02-17T09:00:00.000Z'
const lots = { unit: 'PERSON', capacity: 5, closesAt: CLOSE, drawsAt: DRAW, waitlistLimit: 0 } as const

describe.each(await availableDatabases())('entries of a draw on $name', (available) => {
  let hood: Neighbourhood
  beforeAll(async () => {
    hood = await Neighbourhood.settle(available)
  })
  afterAll(() => hood.server.dispose())
  beforeEach(() => hood.next())

  const settleAt = async (instant: string) => {
    hood.server.clock.set(instant)
    await hood.server.places.signUps.settleDue()
  }
  const enter = async (...households: number[]) => {
    const results: Result[] = []
    for (const n of households) results.push(await hood.party(n, 2))
    return results
  }
  const statuses = async (results: readonly Result[]) => {
    const found = await Promise.all(results.map(({ code }, at) => lookUp(hood.server, code, hood.tail(at + 1))))
    return found.map((each) => each?.status)
  }
  const entries = async (): Promise<number> => {
    const { data } = await hood.server.ask<{ event: { signUp: { draw: { entries: number } } } }>(
      `{ event(slug: "${hood.slug}") { signUp { draw { entries } } } }`,
    )
    return data.event.signUp.draw.entries
  }

  const promise = async (): Promise<string> => {
    const { data } = await hood.server.ask<{ event: { signUp: { draw: { commitment: string } } } }>(
      `{ event(slug: "${hood.slug}") { signUp { draw { commitment } } } }`,
    )
    return data.event.signUp.draw.commitment
  }

  it('all get a place where there are enough', async () => {
    await hood.open(lots)
    const results = await enter(1, 2)
    await settleAt(DRAW)
    expect(await statuses(results)).toEqual(['CONFIRMED', 'CONFIRMED'])
    expect(broken(await hood.places())).toEqual([])
  })

  it('end with the window: who comes later is told so, and nothing is written', async () => {
    await hood.open(lots)
    await enter(1)
    await settleAt(CLOSE)
    expect(await hood.party(2, 2)).toMatchObject({ __typename: 'SignUpRefused', reason: 'CLOSED' })
    expect(await hood.places()).toMatchObject({ waiting: 1, taken: 0 })
  })

  it('count each household once, may be changed and be taken back while the window is open', async () => {
    await hood.open(lots)
    const [first, second] = await enter(1, 2)
    const again = { party: { adults: 2 }, idempotencyKey: 'the-same-household-again' }
    expect(await hood.take(1, again)).toMatchObject({ __typename: 'SignUpRefused', reason: 'ALREADY_SIGNED_UP' })
    const smaller = { code: first?.code, phoneTail: hood.tail(1), party: { adults: 1 }, idempotencyKey: 'one-of-them-stays-at-home' }
    expect(await change(hood.server, smaller)).toMatchObject({ __typename: 'SignUpWaitlisted' })
    await cancel(hood.server, second?.code ?? '', hood.tail(2))
    expect(await entries()).toBe(1)
    await settleAt(DRAW)
    expect(await hood.places()).toMatchObject({ taken: 1, waiting: 0 })
  })

  it('stay when the event is published again, with the promise that was made', async () => {
    await hood.open(lots)
    await enter(1)
    const before = await promise()
    await hood.open({ ...lots, capacity: 6 }, { summary: '带上剪刀' })
    expect(await entries()).toBe(1)
    expect(await promise()).toBe(before)
    await settleAt(DRAW)
    await hood.open({ ...lots, capacity: 7, closesAt: '2027-02-18T08:00:00.000Z', drawsAt: '2027-02-18T09:00:00.000Z' })
    expect(await promise()).toBe(before)
    expect(await hood.places()).toMatchObject({ capacity: 7, taken: 2 })
  })

  it('are not drawn when the event is called off before', async () => {
    await hood.open(lots)
    const results = await enter(1, 2)
    await hood.open(lots, { status: 'CANCELLED', statusReason: '下雨' })
    await settleAt(DRAW)
    expect(await statuses(results)).toEqual(['CANCELLED', 'CANCELLED'])
    const rows = await hood.server.database
      .fork()
      .execute<object[]>('select 1 from draw_entries where places_id = ?', [`activity-${hood.slug}`])
    expect(rows).toEqual([])
  })

  it('could be promised another seed, were the guard not there', async () => {
    await hood.open(lots)
    await enter(1)
    const em = hood.server.database.fork()
    const place = `where id = 'activity-${hood.slug}'`
    const rewrite = () => em.execute(`update event_places set draw_commitment = '${'a'.repeat(64)}' ${place}`)
    await expect(rewrite()).rejects.toThrow(/draw_commitment_kept/)
    const onTable = available.name.startsWith('SQLite') ? '' : ' on event_places'
    await em.execute(`drop trigger draw_commitment_kept${onTable}`)
    await expect(rewrite()).resolves.toBeDefined()
  })
})

const shared = (await availableDatabases()).filter(({ name, concurrent }) => name !== 'SQLite' && concurrent)

describe.each(shared)('two processes on one $name', (available) => {
  it('draw once between them', async () => {
    const hood = await Neighbourhood.settle(available)
    hood.next()
    await hood.open(lots)
    for (const n of [1, 2, 3, 4]) await hood.party(n, 2)
    const sibling = await hood.server.sibling()
    hood.server.clock.set(DRAW)
    await Promise.all([hood.server, sibling].map(({ places }) => places.signUps.settleDue()))
    expect(await hood.notices()).toEqual(['DRAW_WON MESSAGE 2'])
    expect(await hood.places()).toMatchObject({ taken: 4, waiting: 2 })
    await sibling.close()
    await hood.server.dispose()
  })
})
