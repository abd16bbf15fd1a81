import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases } from '../testing/databases.js'
import {
  answer,
  books,
  broken,
  cancel,
  change,
  form,
  largeSettings,
  openActivity,
  placesIdOf,
  type Result,
  tailOf,
  take,
} from '../testing/sign-ups.js'
import { createTestServer, TEST_NOW, type TestServer } from '../testing/test-server.js'

type Act = { kind: 'take' | 'cancel' | 'change' | 'accept' | 'decline' | 'hours' | 'capacity'; who: number; size: number }

const acts = fc.array(
  fc.record({
    kind: fc.constantFrom<Act['kind']>('take', 'take', 'take', 'cancel', 'change', 'accept', 'decline', 'hours', 'capacity'),
    who: fc.integer({ min: 0, max: 5 }),
    size: fc.integer({ min: 1, max: 5 }),
  }),
  { minLength: 8, maxLength: 20 },
)
const terms = fc.record({
  unit: fc.constantFrom('PERSON' as const, 'HOUSEHOLD' as const, 'SLOT' as const),
  capacity: fc.integer({ min: 2, max: 8 }),
  headLimit: fc.option(fc.integer({ min: 4, max: 12 })),
  offlineReserve: fc.integer({ min: 0, max: 3 }),
  waitlistLimit: fc.integer({ min: 0, max: 4 }),
})

describe.each(await availableDatabases())('whatever neighbours do on $name', (available) => {
  let server: TestServer
  let run = 0
  beforeAll(async () => {
    server = await createTestServer(available, { entries: [largeSettings()] })
  })
  afterAll(() => server.dispose())

  it('the books balance after every step', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(terms, acts, async (spec, steps) => {
        run += 1
        const [slug, offset] = [`life-${run}`, run * 10]
        server.clock.set(TEST_NOW)
        await server.publish(openActivity(slug, { ...spec, closesAt: '2027-02-20T05:00:00.000Z' }))
        const held = new Map<number, Result>()
        let key = 0
        const act = async ({ kind, who, size }: Act): Promise<void> => {
          const n = offset + who
          const { code } = held.get(who) ?? { code: '0000000000' }
          const party = { adults: size }
          key += 1
          if (kind === 'hours') server.clock.advance(size * 7 * 3_600_000)
          if (kind === 'capacity')
            await server.publish(openActivity(slug, { ...spec, capacity: size + 2, closesAt: '2027-02-20T05:00:00.000Z' }))
          if (kind === 'cancel' && held.has(who)) await cancel(server, code, tailOf(n))
          if (kind === 'change' && held.has(who))
            await change(server, { code, phoneTail: tailOf(n), party, idempotencyKey: `${slug}-change-${key}` })
          if ((kind === 'accept' || kind === 'decline') && held.has(who)) await answer(server, code, tailOf(n), kind === 'accept')
          if (kind !== 'take') return
          const result = await take(server, form(slug, n, { party, idempotencyKey: `${slug}-take-${key}` }))
          if (result.__typename !== 'SignUpRefused') held.set(who, result)
        }
        for (const step of steps) {
          await act(step)
          if (step.kind === 'hours') await server.places.signUps.settleDue()
          expect(broken(await books(server.database, placesIdOf(slug)))).toEqual([])
        }
      }),
      { numRuns: 15 },
    )
  })
})
