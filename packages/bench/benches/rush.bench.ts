import { loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { type OwnProduct, startOwnProduct } from '@culture/config/start/own-product'
import { startApiProcess } from '../src/api-process.ts'
import { type Editor, logIn } from '../src/editor.ts'
import { makeDatabase } from '../src/own-database.ts'
import type { OwnProcess } from '../src/own-processes.ts'
import { writeReport } from '../src/report.ts'
import { type RushResult, type RushTarget, rush, takenOf, termsOf } from '../src/rush.ts'

const rounds = Number(process.argv[2] ?? 3)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('Say how many rounds as a whole number: npm run bench -- rush 3')
const crowd = { attempts: 9_156, connections: 200 }
const seats = 200
const bars = { 'SQLite, one API process': 10, 'PostgreSQL, two API processes': 30 } as const
type Setting = keyof typeof bars

const hour = 3_600_000
const places = {
  signUp: { mode: '需要报名', unit: '按人', capacity: seats, waitlistLimit: 20, offlineReserve: 0, maxPartySize: 6 },
  meetings: [{ startsAt: new Date(Date.now() + 72 * hour).toISOString(), endsAt: new Date(Date.now() + 74 * hour).toISOString() }],
}

const openEvent = async (editor: Editor, slug: string): Promise<void> => {
  const id = await editor.write(slug)
  await editor.publish(id, slug, slug, places)
}

const until = async <T>(found: () => Promise<T | null>): Promise<T> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const value = await found()
    if (value !== null) return value
    await pause(100)
  }
  throw new Error('The event does not open on every API process within a minute.')
}

interface Round extends RushResult {
  taken: number
  /** Processes that wanted to run, by the machine's own count, right before. */
  load: number
}

const oneRound = async (editor: Editor, target: RushTarget): Promise<Round> => {
  await openEvent(editor, target.slug)
  const known = await Promise.all(target.apiUrls.map((_, process) => until(() => termsOf(target, process))))
  const [terms] = known
  if (!terms) throw new Error('no API process')
  const load = Math.round((loadavg()[0] ?? 0) * 100) / 100
  const result = await rush(target, terms, crowd)
  return { ...result, taken: await takenOf(target), load }
}

const faultOf = ({ confirmed, taken, failures }: Round): string | null =>
  confirmed === seats && taken === seats && failures === 0
    ? null
    : `${confirmed} confirmed, ${taken} taken of ${seats}, ${failures} failures`

const print = (setting: Setting, { load, confirmed, waiting, refused, failures, p50, p95, most, seconds }: Round): void => {
  const outcome = [`${confirmed} confirmed`, `${waiting} waiting`, ...Object.entries(refused).map(([reason, n]) => `${n} ${reason}`)]
  console.log(
    `${setting}: ${seconds} s (bar ${bars[setting]} s), p50 ${p50} ms, p95 ${p95} ms (bar 500 ms), longest ${most} ms, ${failures} failures; ` +
      `${outcome.join(', ')}; load before ${load}`,
  )
}

const measure = async (setting: Setting, product: OwnProduct, apiUrls: readonly string[]): Promise<Round[]> => {
  const editor = await logIn(product.cmsUrl, product.editorPassword)
  const clientAddressSecret = product.environment.CLIENT_ADDRESS_SECRET ?? ''
  const done: Round[] = []
  for (let nth = 1; nth <= rounds; nth += 1) {
    const round = await oneRound(editor, { apiUrls, clientAddressSecret, slug: `rush-${nth}` })
    print(setting, round)
    done.push(round)
  }
  return done
}

const onSqlite = async (): Promise<Round[]> => {
  const product = await startOwnProduct({ LOG_LEVEL: 'error' })
  try {
    return await measure('SQLite, one API process', product, [product.apiUrl])
  } finally {
    await product.stop()
  }
}

const onPostgres = async (): Promise<Round[]> => {
  const database = await makeDatabase()
  if (!database) {
    console.log('No PostgreSQL server answers: that half is left out.')
    return []
  }
  const product = await startOwnProduct({ LOG_LEVEL: 'error', DATABASE_URL: database.url })
  let second: OwnProcess | undefined
  try {
    second = await startApiProcess(product.environment)
    return await measure('PostgreSQL, two API processes', product, [product.apiUrl, second.url])
  } finally {
    await second?.stop()
    await product.stop()
    await database.drop()
  }
}

const found = { sqlite: await onSqlite(), postgres: await onPostgres() }
console.log(`written to ${writeReport('rush', { ...crowd, seats, ...found })}`)
const faults = [...found.sqlite, ...found.postgres].map(faultOf).filter((fault) => fault !== null)
if (faults.length > 0) throw new Error(faults.join('; '))
