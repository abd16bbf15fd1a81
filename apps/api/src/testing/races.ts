import type { PublishedSignUp } from '@culture/contract'
import { boundQuery } from '../database/bound-query.js'
import { fromGlobalId } from '../kernel/ids.js'
import type { Crowd } from './crowd.js'
import { CONNECTIONS, type RaceTrack } from './race-track.js'
import { faultsOfLog } from './replay-log.js'
import { type Seeded, seeded } from './seeded.js'
import { answer, books, broken, cancel, change, form, openActivity, placesIdOf, type Result, tailOf, take } from './sign-ups.js'
import type { TestServer } from './test-server.js'

interface Party {
  n: number
  size: number
  /** What it does once it has its answer. */
  plan: 'STAY' | 'CANCEL' | 'SHRINK' | 'GROW' | 'DECLINE'
}

export interface Race {
  slug: string
  signUp: Partial<PublishedSignUp>
  parties: Party[]
}

export interface RaceResult {
  faults: string[]
  /** Units given beyond the capacity. */
  oversold: number
}

const largest = 6
const demandFactor = 10
const plans = ['STAY', 'STAY', 'STAY', 'STAY', 'STAY', 'CANCEL', 'CANCEL', 'CANCEL', 'SHRINK', 'GROW', 'DECLINE'] as const

function signUpOf(draw: Seeded, capacity: number): Partial<PublishedSignUp> {
  const waitlistLimit = draw.oneOf([0, 3, 1000])
  const offlineReserve = capacity > 1 && draw.chance(0.2) ? 2 : 0
  if (capacity > 1 && draw.chance(0.3))
    return { unit: 'HOUSEHOLD', capacity, headLimit: capacity * 3, waitlistLimit, offlineReserve, maxPartySize: largest }
  return { unit: 'PERSON', capacity, waitlistLimit, offlineReserve, maxPartySize: largest }
}

/** Capacities of 1, 7 and 100 in turn; at least ten times as many want in as can, and at least as many as there are connections. */
export function raceOf(seed: number): Race {
  const draw = seeded(seed)
  const capacity = [1, 7, 100][seed % 3] ?? 1
  const signUp = signUpOf(draw, capacity)
  const parties: Party[] = []
  for (let demand = 0; demand < capacity * demandFactor || parties.length < CONNECTIONS; ) {
    const size = capacity === 1 && draw.chance(0.7) ? 1 : draw.whole(1, largest)
    parties.push({ n: seed * 10_000 + parties.length, size, plan: draw.oneOf(plans) })
    demand += signUp.unit === 'PERSON' ? size : 1
  }
  return { slug: `race-${seed}`, signUp, parties }
}

interface Visit {
  party: Party
  first: Result
  /** How many come, as far as its holder has been told. */
  heads: number
}

async function afterwards(crowd: Crowd, slug: string, { n, size, plan }: Party, { code }: Result): Promise<number> {
  const resized = async (adults: number): Promise<number> => {
    const told = await change(crowd, { code, phoneTail: tailOf(n), party: { adults }, idempotencyKey: `change-${slug}-${n}` })
    return told.__typename === 'SignUpRefused' ? size : adults
  }
  if (plan === 'CANCEL') await cancel(crowd, code, tailOf(n))
  if (plan === 'DECLINE') await answer(crowd, code, tailOf(n), false)
  if (plan === 'SHRINK' && size > 1) return resized(size - 1)
  return plan === 'GROW' ? resized(size + 1) : size
}

async function visit(crowd: Crowd, slug: string, party: Party): Promise<Visit> {
  const first = await take(crowd, form(slug, party.n, { party: { adults: party.size } }))
  const heads = first.__typename === 'SignUpRefused' ? 0 : await afterwards(crowd, slug, party, first)
  return { party, first, heads }
}

/** Everybody as fast as the connections let them. */
async function runThrough(crowd: Crowd, { slug, parties }: Race): Promise<Visit[]> {
  const visits: Visit[] = []
  let next = 0
  const connection = async (): Promise<void> => {
    for (let party = parties[next++]; party; party = parties[next++]) visits.push(await visit(crowd, slug, party))
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection))
  return visits
}

/** Each answer has its record with the whole party, and there is no record without an answer. */
async function lost(server: TestServer, slug: string, visits: readonly Visit[]): Promise<string[]> {
  const sql = 'select id, heads, status from sign_ups where places_id = :placesId'
  const rows = await boundQuery<{ id: string; heads: number; status: string }>(server.database.fork(), sql, { placesId: placesIdOf(slug) })
  const records = new Map(rows.map((row) => [row.id, row]))
  const kept = visits.filter(({ first }) => first.__typename !== 'SignUpRefused')
  const faults = kept.flatMap(({ party, first, heads }) => {
    const record = records.get(fromGlobalId(first.signUp.id)?.id ?? '')
    if (!record) return [`party ${party.n} was answered and is lost`]
    const gone = record.status === 'CANCELLED'
    if (gone && party.plan !== 'CANCEL' && party.plan !== 'DECLINE') return [`party ${party.n} did not cancel`]
    return record.heads === heads ? [] : [`party ${party.n} of ${heads} is kept as ${record.heads}`]
  })
  return rows.length === kept.length ? faults : [...faults, `${rows.length} records for ${kept.length} answers`]
}

/** Opens an event, lets everybody at it, and says what must not have happened. */
export async function runRace({ server, crowd }: RaceTrack, race: Race): Promise<RaceResult> {
  await server.publish(openActivity(race.slug, race.signUp))
  const visits = await runThrough(crowd, race)
  const after = await books(server.database, placesIdOf(race.slug))
  const log = await faultsOfLog(server.database, placesIdOf(race.slug))
  const faults = [...broken(after), ...log, ...(await lost(server, race.slug, visits))]
  return { faults, oversold: Math.max(0, after.held.units - after.capacity) }
}

/** Runs races until one finds a fault; an error of the server is one too. Null where all of them are sound. */
export async function firstFault(track: RaceTrack, seeds: readonly number[]): Promise<string | null> {
  for (const seed of seeds) {
    const [fault] = await runRace(track, raceOf(seed)).then(
      ({ faults }) => faults,
      (error: unknown) => [String(error)],
    )
    if (fault !== undefined) return fault
  }
  return null
}
