import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keep, transact, undo } from '../../database/transaction.js'
import { applyTerms, type Places, type PlacesTerms, updatePlaces, whatTheGateSays } from '../../events/index.js'
import { availableDatabases, type TestDatabase } from '../../testing/databases.js'
import { conditionalGate, type GateOutcome, type PlacesAsk } from './places-gate.repository.js'

const BEFORE = '2027-02-15T02:00:00.000Z'
const AFTER = '2027-02-18T06:00:00.000Z'
const CUT_OFF = '2027-02-19T06:00:00.000Z'
const terms: PlacesTerms = {
  ...{ id: 'row', eventId: 'row', slotId: null, unit: 'PERSON', status: 'ACTIVE', postponedTo: null, drawAt: null },
  venueId: null,
  ...{ askedCapacity: 9, askedHeadLimit: null, reserve: 0, waitingLimit: 0, opensAt: null },
  ...{ closesAt: CUT_OFF, releaseAt: AFTER, cutOffAt: CUT_OFF },
  ...{ startsAt: '2027-02-20T06:00:00.000Z', endsAt: '2027-02-20T08:00:00.000Z' },
}

const small = (max: number) => fc.integer({ min: 0, max })
/** Any row that the CHECK constraints allow. */
const rows = fc
  .record({
    status: fc.constantFrom<Places['status']>('ACTIVE', 'ACTIVE', 'ACTIVE', 'CANCELLED', 'WITHDRAWN'),
    capacity: small(6),
    taken: small(6),
    takenOffline: small(6),
    heads: small(8),
    headLimit: fc.option(small(8)),
    reserve: small(4),
    waitingOnline: small(2),
    waitingOffline: small(2),
    waitingLimit: small(4),
  })
  .filter((row) => row.taken <= row.capacity && row.takenOffline <= row.taken && (row.headLimit === null || row.heads <= row.headLimit))
const asks = fc.record({
  pool: fc.constantFrom<PlacesAsk['pool']>('ONLINE', 'OFFLINE'),
  units: fc.integer({ min: 1, max: 4 }),
  heads: fc.integer({ min: 1, max: 5 }),
  now: fc.constantFrom(BEFORE, AFTER, CUT_OFF).map((instant) => new Date(instant)),
})

const SET = `update event_places set status = :status, capacity = :capacity, taken = :taken, taken_offline = :takenOffline, heads = :heads,
  head_limit = :headLimit, reserve = :reserve, waiting_online = :waitingOnline, waiting_offline = :waitingOffline, waiting_limit = :waitingLimit
  where id = 'row' returning *`

describe.each(await availableDatabases())('the gate on $name', (available) => {
  let store: TestDatabase
  beforeAll(async () => {
    store = await available.create()
    await transact(store.database, async (tx) => keep(await applyTerms(tx, 'xingang-05', terms, new Date(BEFORE))))
  })
  afterAll(async () => {
    await store.database.close()
    await store.drop()
  })

  it('answers as the rule says that answers without it', async () => {
    const seen = new Set<GateOutcome['kind']>()
    await fc.assert(
      fc.asyncProperty(rows, asks, async (row, ask) => {
        const places = await updatePlaces(store.database.fork(), SET, row)
        if (!places) throw new Error('The row is missing')
        const answer = await conditionalGate(store.database, { ...ask, placesId: 'row' }, async (_, { kind }) => undo(kind))
        seen.add(answer)
        expect(whatTheGateSays(places, ask, ask.now)).toBe(answer)
      }),
      { numRuns: 300 },
    )
    expect([...seen].sort()).toEqual(['FULL', 'QUEUED', 'TAKEN'])
  })
})
