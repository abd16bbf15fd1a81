import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { Neighbourhood } from '../../testing/neighbourhood.js'
import { broken, type Result } from '../../testing/sign-ups.js'
import { commitmentOf } from '../rules/draw-order.js'

const CLOSE = '2027-02-17T08:00:00.000Z'
const DRAW = '2027-02-17T09:00:00.000Z'
const lots = { closesAt: CLOSE, drawsAt: DRAW, waitlistLimit: 0 }

interface Draw {
  entries: number
  commitment: string
  seed: string | null
  drawnAt: string | null
  order: { nodes: { rank: number; entryHash: string; outcome: string }[]; totalCount: number }
}

describe.each(await availableDatabases())('a draw on $name', (available) => {
  let hood: Neighbourhood
  beforeAll(async () => {
    hood = await Neighbourhood.settle(available)
  })
  afterAll(() => hood.server.dispose())
  beforeEach(() => hood.next())

  const shown = async () => {
    const query = `{ event(slug: "${hood.slug}") { signUp { state left leftOnline waiting draw {
      entries commitment seed drawnAt order { totalCount nodes { rank entryHash outcome } } } } } }`
    const { data } = await hood.server.ask<{ event: { signUp: { state: string; leftOnline: number; waiting: number; draw: Draw } } }>(query)
    return data.event.signUp
  }
  const settleAt = async (instant: string) => {
    hood.server.clock.set(instant)
    await hood.server.places.signUps.settleDue()
  }
  const standing = async ({ code }: Result, n: number) => {
    const query = `query ($code: String!, $tail: String!) {
      signUp(code: $code, phoneTail: $tail) { status position draw { entryHash rank outcome } } }`
    interface Standing {
      status: string
      position: number | null
      draw: { entryHash: string; rank: number | null; outcome: string | null } | null
    }
    const { data } = await hood.server.ask<{ signUp: Standing }>(query, { code, tail: hood.tail(n) })
    return data.signUp
  }

  it('takes everybody in until the close, gives the places out by lot and lets the rest wait in the drawn order', async () => {
    await hood.open({ ...lots, unit: 'HOUSEHOLD', capacity: 3 })
    const before = await shown()
    expect(before).toMatchObject({ state: 'OPEN', leftOnline: 0, draw: { entries: 0, seed: null, drawnAt: null, order: { nodes: [] } } })
    const entered = [1, 2, 3, 4, 5, 6]
    const results: Result[] = []
    for (const n of entered) results.push(await hood.party(n, 2))
    for (const result of results) expect(result).toMatchObject({ __typename: 'SignUpWaitlisted', position: 0, signUp: { position: null } })
    expect(await hood.places()).toMatchObject({ taken: 0, waiting: 6 })
    await settleAt('2027-02-17T08:59:59.999Z')
    expect(await shown()).toMatchObject({ state: 'CLOSED', draw: { entries: 6, seed: null } })
    await settleAt(DRAW)
    const { draw } = await shown()
    expect(draw).toMatchObject({ entries: 6, drawnAt: DRAW, commitment: before.draw.commitment, order: { totalCount: 6 } })
    expect(commitmentOf(draw.seed ?? '')).toBe(before.draw.commitment)
    expect(draw.order.nodes.map(({ outcome }) => outcome)).toEqual([
      ...['CONFIRMED', 'CONFIRMED', 'CONFIRMED'],
      ...['WAITING', 'WAITING', 'WAITING'],
    ])
    for (const [at, result] of results.entries()) {
      const own = await standing(result, at + 1)
      const listed = draw.order.nodes.find(({ entryHash }) => entryHash === own.draw?.entryHash)
      expect(own.draw).toEqual(listed)
      expect(own.status).toBe(listed?.outcome === 'CONFIRMED' ? 'CONFIRMED' : 'WAITLISTED')
      expect(own.position).toBe(listed?.outcome === 'CONFIRMED' ? null : (listed?.rank ?? 0) - 3)
    }
    expect(await hood.notices()).toEqual(['DRAW_WON MESSAGE 3'])
    expect(broken(await hood.places())).toEqual([])
  })

  it('is drawn once, however many try, and nobody rewrites what was promised or drawn', async () => {
    await hood.open({ ...lots, unit: 'PERSON', capacity: 3 })
    for (const n of [1, 2, 3]) await hood.party(n, 2)
    const write = (sql: string) => hood.server.database.fork().execute(sql)
    const place = `where id = 'activity-${hood.slug}'`
    await expect(write(`update event_places set draw_commitment = '${'a'.repeat(64)}' ${place}`)).rejects.toThrow(/draw_commitment_kept/)
    await expect(write(`update event_places set taken = 1 ${place}`)).rejects.toThrow(/constraint/i)
    hood.server.clock.set(DRAW)
    await Promise.all([1, 2, 3, 4].map(() => hood.server.places.signUps.settleDue()))
    const { draw } = await shown()
    // Strictly by the drawn order: one family of two fits into three, and the next is not split.
    expect(draw.order.nodes.map(({ outcome }) => outcome)).toEqual(['CONFIRMED', 'WAITING', 'WAITING'])
    await expect(write(`update event_places set draw_seed = '${'a'.repeat(64)}' ${place}`)).rejects.toThrow(/draw_once/)
    await expect(write(`delete from draw_entries where places_id = 'activity-${hood.slug}'`)).rejects.toThrow(/draw_entry_stays/)
    expect(await hood.notices()).toEqual(['DRAW_WON MESSAGE 1'])
    expect(broken(await hood.places())).toEqual([])
  })
})
