import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocatePlaces, MOST_OVERTAKES, type Phase, type Room, type Waiter } from './allocate-places.js'

const room = (over: Partial<Room> = {}): Room => ({
  capacity: 10,
  reserve: 0,
  taken: 0,
  takenOffline: 0,
  heads: 0,
  headLimit: null,
  ...over,
})
const online = (id: string, heads: number): Waiter => ({ id, pool: 'ONLINE', units: heads, heads, overtaken: 0 })
const offline = (id: string, heads: number): Waiter => ({ ...online(id, heads), pool: 'OFFLINE' })
const given = (start: Room, waiters: Waiter[], phase: Phase) => allocatePlaces(start, waiters, phase).map(({ waiter }) => waiter.id)

describe('allocatePlaces', () => {
  it('goes by arrival, whole parties only', () => {
    expect(given(room({ taken: 4 }), [online('a', 4), online('b', 3), online('c', 2)], 'MERGED')).toEqual(['a'])
  })

  it('does not let a pair pass a family of four', () => {
    expect(given(room({ taken: 7 }), [online('family', 4), online('pair', 2)], 'MERGED')).toEqual([])
  })

  it('from the cut-off gives every place to whoever fits first, and counts whom that overtakes', () => {
    const waiters = [online('family', 4), online('pair', 2), online('one', 1)]
    expect(allocatePlaces(room({ taken: 7 }), waiters, 'FIRST_FIT')).toEqual([
      { waiter: waiters[1], overtakes: 1 },
      { waiter: waiters[2], overtakes: 1 },
    ])
  })

  it('lets nobody pass a family for the sixth time, whatever stays empty', () => {
    const ones = Array.from({ length: 7 }, (_, at) => online(String(at), 1))
    expect(given(room({ taken: 0, capacity: 8 }), [online('family', 9), ...ones], 'FIRST_FIT')).toHaveLength(7)
    expect(given(room({ taken: 3 }), [online('family', 8), ...ones], 'FIRST_FIT')).toEqual(['0', '1', '2', '3', '4'])
    expect(given(room({ taken: 3 }), [{ ...online('family', 8), overtaken: 4 }, ...ones], 'FIRST_FIT')).toEqual(['0'])
    expect(given(room({ taken: 3 }), [{ ...online('family', 8), overtaken: 5 }, ...ones], 'FIRST_FIT')).toEqual([])
  })

  it('keeps the reserve from online parties and serves each pool by itself', () => {
    const waiters = [online('a', 2), offline('b', 2), online('c', 1), offline('d', 1)]
    expect(given(room({ capacity: 6, reserve: 3, taken: 3 }), waiters, 'POOLS')).toEqual(['b', 'd'])
    expect(given(room({ capacity: 6, reserve: 3, taken: 3 }), waiters, 'MERGED')).toEqual(['a'])
  })

  it('is not stopped for good by a party larger than everything there is', () => {
    const waiters = [online('family', 4), online('pair', 2)]
    expect(allocatePlaces(room({ capacity: 3, taken: 0 }), waiters, 'MERGED')).toEqual([{ waiter: waiters[1], overtakes: 1 }])
    expect(given(room({ headLimit: 3 }), waiters, 'MERGED')).toEqual(['pair'])
  })

  it('minds the heads in the room where households are counted', () => {
    const household = (id: string, heads: number): Waiter => ({ id, pool: 'ONLINE', units: 1, heads, overtaken: 0 })
    expect(given(room({ capacity: 5, headLimit: 6 }), [household('a', 4), household('b', 3), household('c', 1)], 'MERGED')).toEqual(['a'])
  })
})

const waiters = fc.array(
  fc.record({ pool: fc.constantFrom('ONLINE' as const, 'OFFLINE' as const), heads: fc.integer({ min: 1, max: 6 }) }),
  {
    maxLength: 12,
  },
)
const rooms = fc.record({
  capacity: fc.integer({ min: 1, max: 20 }),
  used: fc.integer({ min: 0, max: 20 }),
  reserve: fc.integer({ min: 0, max: 8 }),
  headLimit: fc.option(fc.integer({ min: 1, max: 20 })),
})
const phases = fc.constantFrom<Phase>('POOLS', 'MERGED', 'FIRST_FIT')

function laidOut({
  capacity,
  used,
  reserve,
  headLimit,
}: {
  capacity: number
  used: number
  reserve: number
  headLimit: number | null
}): Room {
  const taken = Math.min(capacity, used, headLimit ?? capacity)
  return room({ capacity, reserve, taken, heads: taken, headLimit })
}

describe('whatever waits', () => {
  const parties = (list: { pool: 'ONLINE' | 'OFFLINE'; heads: number }[]): Waiter[] =>
    list.map(({ pool, heads }, at) => ({ id: String(at), pool, units: heads, heads, overtaken: 0 }))

  it('never gives more than there is', () => {
    fc.assert(
      fc.property(rooms, waiters, phases, (spec, list, phase) => {
        const start = laidOut(spec)
        const sum = allocatePlaces(start, parties(list), phase).reduce((total, { waiter }) => total + waiter.units, start.taken)
        expect(sum).toBeLessThanOrEqual(start.capacity)
        if (start.headLimit !== null) expect(sum).toBeLessThanOrEqual(start.headLimit)
      }),
    )
  })

  it('overtakes nobody that could ever fit before the cut-off', () => {
    fc.assert(
      fc.property(rooms, waiters, (spec, list) => {
        const start = laidOut(spec)
        const all = parties(list)
        const winners = new Set(given(start, all, 'MERGED'))
        const possible = all.filter((waiter) => waiter.units <= start.capacity && waiter.heads <= (start.headLimit ?? waiter.heads))
        const firstLoser = possible.findIndex((waiter) => !winners.has(waiter.id))
        if (firstLoser >= 0) expect(possible.slice(firstLoser).some((waiter) => winners.has(waiter.id))).toBe(false)
      }),
    )
  })

  it('leaves no place empty that anyone who waits could take, from the cut-off on', () => {
    fc.assert(
      fc.property(rooms, waiters, (spec, list) => {
        const start = laidOut(spec)
        const winners = allocatePlaces(start, parties(list), 'FIRST_FIT')
        const ids = new Set(winners.map(({ waiter }) => waiter.id))
        const taken = winners.reduce((total, { waiter }) => total + waiter.units, start.taken)
        const free = Math.min(start.capacity, start.headLimit ?? start.capacity) - taken
        const passed = winners.some(({ overtakes }) => overtakes >= MOST_OVERTAKES)
        for (const waiter of parties(list)) if (!ids.has(waiter.id) && !passed) expect(waiter.units).toBeGreaterThan(free)
      }),
    )
  })

  it('has nothing more to give when asked again', () => {
    fc.assert(
      fc.property(rooms, waiters, phases, (spec, list, phase) => {
        const start = laidOut(spec)
        const won = allocatePlaces(start, parties(list), phase)
        const ids = new Set(won.map(({ waiter }) => waiter.id))
        const sum = (of: (waiter: Waiter) => number) => won.reduce((total, { waiter }) => total + of(waiter), 0)
        const after = {
          ...start,
          taken: start.taken + sum((w) => w.units),
          heads: start.heads + sum((w) => w.heads),
          takenOffline: start.takenOffline + sum((w) => (w.pool === 'OFFLINE' ? w.units : 0)),
        }
        const rest = parties(list).filter((waiter) => !ids.has(waiter.id))
        // An offline party may use up the reserve, which never frees a place for the online queue before it.
        expect(allocatePlaces(after, rest, phase)).toEqual([])
      }),
    )
  })
})
