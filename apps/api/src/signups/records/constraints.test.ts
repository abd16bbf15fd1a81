import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boundQuery } from '../../database/bound-query.js'
import { availableDatabases } from '../../testing/databases.js'
import { form, largeSettings, openActivity, take } from '../../testing/sign-ups.js'
import { createTestServer, type TestServer } from '../../testing/test-server.js'
import { commitmentOf } from '../rules/draw-order.js'

type Row = Record<string, unknown>
/** Laid over a sound row: an update of it, or a copy of it beside it. */
type Write = { kind: 'UPDATE' | 'COPY'; over: Row }
type Illegal = [table: string, constraint: string, write: Write]

const update = (over: Row): Write => ({ kind: 'UPDATE', over })
const copy = (over: Row): Write => ({ kind: 'COPY', over })

const column = (table: string, name: string, value: unknown): Illegal => [table, `${table}_${name}_check`, update({ [name]: value })]
const columns = (table: string, names: readonly string[], value: unknown): Illegal[] => names.map((name) => column(table, name, value))
const NO_TIME = 'yesterday'
const placesTimes = [
  'opens_at',
  'closes_at',
  'release_at',
  'cut_off_at',
  'starts_at',
  'ends_at',
  'postponed_from',
  'postponed_to',
  'updated_at',
]
const other = { id: 'other', code_hash: 'other', key_hash: 'other' }

const SEED = 'ab'.repeat(32)
const DIGEST = commitmentOf(SEED)
const LATER = '2027-02-19T08:00:00.000Z'
const promised = { draw_at: LATER, draw_commitment: DIGEST, draw_seed_sealed: 'sealed', taken: 0, heads: 0 }
const drawn = { ...promised, drawn_at: LATER, draw_seed: SEED, drawn_entries: 0 }

/** What is written down of a draw, and of which the sound row has nothing. */
const illegalDraws: Illegal[] = [
  ['event_places', 'event_places_draw_at_check', update({ ...promised, draw_at: NO_TIME })],
  ['event_places', 'event_places_draw_commitment_check', update({ ...promised, draw_commitment: 'short' })],
  ['event_places', 'event_places_draw_committed', update({ draw_at: LATER, taken: 0, heads: 0 })],
  ['event_places', 'event_places_draw_sealed', update({ draw_commitment: DIGEST })],
  ['event_places', 'event_places_draw_first', update({ ...promised, taken: 1 })],
  ['event_places', 'event_places_draw_reserve', update({ ...promised, reserve: 1 })],
  ['event_places', 'event_places_draw_after_close', update({ ...promised, draw_at: '2027-02-19T05:59:59.999Z' })],
  ['event_places', 'event_places_draw_not_early', update({ ...drawn, drawn_at: '2027-02-19T07:59:59.999Z' })],
  ['event_places', 'event_places_draw_revealed', update({ ...drawn, draw_seed: null })],
  ['event_places', 'event_places_draw_revealed', update({ ...drawn, drawn_entries: null })],
  ['event_places', 'event_places_draw_seed_check', update({ ...drawn, draw_seed: 'ab' })],
  ['event_places', 'event_places_drawn_at_check', update({ ...drawn, drawn_at: NO_TIME })],
  ['event_places', 'event_places_drawn_entries_check', update({ ...drawn, drawn_entries: -1 })],
]
/** Of another seed than was promised: SQLite knows no SHA-256. */
const illegalSeed: Illegal = ['event_places', 'event_places_draw_seed_fits', update({ ...drawn, draw_seed: 'cd'.repeat(32) })]

/** The row holds one confirmed party of one, of a capacity and a head limit of three. */
const illegal: Illegal[] = [
  ...columns('event_places', placesTimes, NO_TIME),
  ...columns('event_places', ['asked_capacity', 'asked_head_limit', 'reserve', 'waiting_limit'], -1),
  ['event_places', 'event_places_capacity_check', copy({ id: 'other', capacity: -1, taken: -1 })],
  ['event_places', 'event_places_head_limit_check', copy({ id: 'other', head_limit: -1, heads: -1 })],
  ['event_places', 'event_places_pkey', copy({})],
  ['event_places', 'event_places_heads', update({ heads: 4 })],
  ['event_places', 'event_places_heads', update({ head_limit: 0 })],
  ['event_places', 'event_places_taken', update({ taken: 4 })],
  ['event_places', 'event_places_taken', update({ taken: -1, taken_offline: -1 })],
  ['event_places', 'event_places_taken', update({ capacity: 0 })],
  ['event_places', 'event_places_taken_offline', update({ taken_offline: 2 })],
  ['event_places', 'event_places_waiting', update({ waiting_online: -1 })],
  ['event_places', 'event_places_waiting', update({ waiting_offline: -1 })],
  column('event_places', 'status', 'MAYBE'),
  column('event_places', 'unit', 'CROWD'),
  ...columns('sign_ups', ['created_at', 'updated_at'], NO_TIME),
  ['sign_ups', 'sign_ups_offer_expires_at_check', update({ status: 'OFFERED', offer_expires_at: NO_TIME })],
  ['sign_ups', 'sign_ups_adults_check', update({ adults: -1, children_0_to_6: 2 })],
  ...['children_0_to_6', 'children_7_to_13', 'teens_14_to_17'].map(
    (band): Illegal => ['sign_ups', `sign_ups_${band}_check`, update({ [band]: -1, adults: 2 })],
  ),
  ['sign_ups', 'sign_ups_heads', update({ heads: 2 })],
  ['sign_ups', 'sign_ups_heads_check', update({ adults: 0, heads: 0 })],
  ['sign_ups', 'sign_ups_wheelchairs', update({ wheelchairs: 2 })],
  ['sign_ups', 'sign_ups_wheelchairs', update({ wheelchairs: -1 })],
  ['sign_ups', 'sign_ups_offer', update({ status: 'OFFERED' })],
  ['sign_ups', 'sign_ups_offer', update({ offer_expires_at: '2027-02-16T02:00:00.000Z' })],
  column('sign_ups', 'units', 0),
  ['sign_ups', 'sign_ups_overtaken', update({ overtaken: -1 })],
  column('sign_ups', 'status', 'MAYBE'),
  column('sign_ups', 'key_kind', 'NAME'),
  column('sign_ups', 'channel', 'FAX'),
  column('sign_ups', 'acted_by', 'NOBODY'),
  ['sign_ups', 'sign_ups_pkey', copy({ code_hash: 'other', key_hash: 'other' })],
  ['sign_ups', 'sign_ups_code_hash_key', copy({ id: 'other', key_hash: 'other' })],
  // One active sign-up per key and event.
  ['sign_ups', 'sign_ups_active_key', copy({ id: 'other', code_hash: 'other' })],
  ['sign_ups', 'sign_ups_places_id_fkey', copy({ ...other, places_id: 'nowhere' })],
  ['sign_up_steps', 'sign_up_steps_pkey', copy({})],
  column('sign_up_steps', 'at', NO_TIME),
  ['sign_up_steps', 'sign_up_steps_sign_up_id_fkey', update({ sign_up_id: 'nobody' })],
  ['remembered_answers', 'remembered_answers_pkey', copy({})],
  column('remembered_answers', 'operation', 'GUESS'),
  column('remembered_answers', 'created_at', NO_TIME),
]

const GUARDS = `select conname as name from pg_constraint c join pg_class t on t.oid = c.conrelid
    where t.relname in ('event_places', 'sign_ups', 'sign_up_steps', 'remembered_answers') and contype in ('c', 'u', 'p', 'f')
  union select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
    where t.relname in ('event_places', 'sign_ups', 'sign_up_steps', 'remembered_answers') and x.indisunique
  order by name`

describe.each(await availableDatabases())('the database by itself, $name,', (available) => {
  let server: TestServer
  beforeAll(async () => {
    server = await createTestServer(available, {
      entries: [largeSettings(), openActivity('kept', { capacity: 3, headLimit: 3, waitlistLimit: 1 })],
    })
    await take(server, form('kept', 1))
  })
  afterAll(() => server.dispose())

  async function carryOut(table: string, { kind, over }: Write): Promise<void> {
    const em = server.database.fork()
    const [sound] = await boundQuery<Row>(em, `select * from ${table}`, {})
    const names = Object.keys(kind === 'COPY' ? (sound ?? {}) : over)
    const values = Object.fromEntries(Object.entries({ ...sound, ...over }).map(([name, value]) => [name, bindable(value)]))
    const system = table === 'sign_up_steps' && available.name !== 'SQLite' ? 'overriding system value' : ''
    const insert = `insert into ${table} (${names.join(', ')}) ${system} values (${names.map((name) => `:${name}`).join(', ')})`
    await boundQuery(em, kind === 'COPY' ? insert : `update ${table} set ${names.map((name) => `${name} = :${name}`).join(', ')}`, values)
  }
  const bindable = (value: unknown): string | number | null => (value === null || typeof value === 'number' ? value : String(value))

  it.each([...illegal, ...illegalDraws, ...(available.name === 'SQLite' ? [] : [illegalSeed])])(
    'refuses what breaks %s %s',
    async (table, constraint, write) => {
      const refusal = await carryOut(table, write).then(
        () => null,
        (error: Error & { constraint?: string }) => error,
      )
      expect(refusal?.message).toMatch(/constraint|unique/i)
      if (available.name !== 'SQLite') expect(refusal?.constraint).toBe(constraint)
    },
  )

  it.runIf(available.name !== 'SQLite')('has no guard that is not tried here', async () => {
    const guards = await boundQuery<{ name: string }>(server.database.fork(), GUARDS, {})
    expect([...new Set([...illegal, ...illegalDraws, illegalSeed].map(([, constraint]) => constraint))].sort()).toEqual(
      guards.map(({ name }) => name),
    )
  })
})
