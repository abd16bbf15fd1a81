import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boundQuery } from '../../database/bound-query.js'
import { fromGlobalId } from '../../kernel/ids.js'
import { type ApiProcess, type Bundle, bundleApi, startApi } from '../../testing/api-process.js'
import { testSettings } from '../../testing/config.js'
import { type Crowd, crowdAt } from '../../testing/crowd.js'
import { availableDatabases } from '../../testing/databases.js'
import { CONNECTIONS } from '../../testing/race-track.js'
import { faultsOfLog } from '../../testing/replay-log.js'
import { seeded } from '../../testing/seeded.js'
import { books, broken, cancel, form, largeSettings, openActivity, placesIdOf, type Result, tailOf, take } from '../../testing/sign-ups.js'
import { createTestServer, type TestServer } from '../../testing/test-server.js'

const KILLS = testSettings.kills
const PARTIES = 240
const CAPACITY = 100
const slugOf = (kill: number): string => `killed-${kill}`

/** What residents have been told, by the number of the party. */
type Told = Map<number, { result: Result; cancelled: boolean }>

const askFor = (crowd: Crowd, kill: number, n: number): Promise<Result> =>
  take(crowd, form(slugOf(kill), kill * 1000 + n, { party: { adults: 1 + (n % 4) } }))

/** Everybody asks; every fourth who got a place gives it back. Whoever is not answered has been told nothing. */
async function rush(crowd: Crowd, kill: number, enough: (answers: number) => void): Promise<Told> {
  const told: Told = new Map()
  let next = 0
  const visit = async (n: number): Promise<void> => {
    const result = await askFor(crowd, kill, n)
    told.set(n, { result, cancelled: false })
    enough(told.size)
    if (n % 4 > 0 || result.__typename === 'SignUpRefused') return
    const left = await cancel(crowd, result.code, tailOf(kill * 1000 + n))
    told.set(n, { result, cancelled: left.__typename === 'SignUpCancelled' })
  }
  const connection = async (): Promise<void> => {
    while (next < PARTIES) await visit(next++).catch(() => undefined)
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection))
  return told
}

const databases = (await availableDatabases()).filter(({ concurrent }) => concurrent)

describe.each(databases)('the API killed in the middle of a rush on $name', (available) => {
  let server: TestServer
  let bundle: Bundle
  let api: ApiProcess | undefined
  beforeAll(async () => {
    bundle = await bundleApi()
    const events = Array.from({ length: KILLS }, (_, kill) => openActivity(slugOf(kill), { capacity: CAPACITY, waitlistLimit: 40 }))
    server = await createTestServer(available, { entries: [largeSettings(), ...events] })
  })
  afterAll(async () => {
    await api?.kill()
    await server.dispose()
    await bundle.remove()
  })

  async function rowsOf(kill: number): Promise<Map<string, string>> {
    const sql = 'select id, status from sign_ups where places_id = :placesId'
    const rows = await boundQuery<{ id: string; status: string }>(server.database.fork(), sql, { placesId: placesIdOf(slugOf(kill)) })
    return new Map(rows.map(({ id, status }) => [id, status]))
  }

  /** What somebody was told and the restarted API does not know. */
  async function lost(kill: number, told: Told): Promise<string[]> {
    const rows = await rowsOf(kill)
    return [...told].flatMap(([n, { result, cancelled }]) => {
      if (result.__typename === 'SignUpRefused') return []
      const status = rows.get(fromGlobalId(result.signUp.id)?.id ?? '')
      if (cancelled) return status === 'CANCELLED' ? [] : [`party ${n} cancelled and is ${status}`]
      // Its cancellation may have been carried out without being answered.
      const kept = status !== undefined && (status !== 'CANCELLED' || n % 4 === 0)
      return kept ? [] : [`party ${n} was told ${result.__typename} and is ${status}`]
    })
  }

  it(`${KILLS} times loses no confirmed sign-up and no seat`, { timeout: 600_000 }, async () => {
    const draw = seeded(9)
    api = await startApi(bundle, server.environment)
    for (let kill = 0; kill < KILLS; kill++) {
      const dying = api
      const crowd = crowdAt(dying.url, CONNECTIONS)
      const last = draw.whole(10, 120)
      let killing: Promise<void> | undefined
      const told = await rush(crowd, kill, (answers) => {
        if (answers >= last) killing ??= dying.kill()
      })
      await killing
      crowd.leave()
      api = await startApi(bundle, server.environment)
      expect(told.size).toBeLessThan(PARTIES)
      expect(await lost(kill, told)).toEqual([])
      expect(broken(await books(server.database, placesIdOf(slugOf(kill))))).toEqual([])
      const again = crowdAt(api.url, CONNECTIONS)
      await Promise.all(Array.from({ length: PARTIES }, (_, n) => (told.has(n) ? null : askFor(again, kill, n))))
      again.leave()
      expect(broken(await books(server.database, placesIdOf(slugOf(kill))))).toEqual([])
      expect(await faultsOfLog(server.database, placesIdOf(slugOf(kill)))).toEqual([])
    }
  })
})
