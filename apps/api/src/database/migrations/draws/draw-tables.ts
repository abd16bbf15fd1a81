import type { Dialect, WriteGuard } from '../award-workflow/dialect.js'

const digest = (column: string): string => `check (length(${column}) = 64)`
const rule = (name: string, condition: string): string => `constraint event_places_${name} check (${condition})`
const pending = 'draw_at is null or drawn_at is not null'

/** Each in a statement of its own: SQLite adds one column at a time, and a rule stands with the last column that it speaks of. */
const placesColumns = ({ utc }: Dialect): string[] => [
  `draw_at text ${utc('draw_at')} ${rule('draw_reserve', 'draw_at is null or reserve = 0')}`,
  `draw_commitment text ${digest('draw_commitment')} ${rule('draw_committed', 'draw_at is null or draw_commitment is not null')}`,
  `draw_seed_sealed text ${rule('draw_sealed', '(draw_seed_sealed is null) = (draw_commitment is null)')}`,
  [
    `drawn_at text ${utc('drawn_at')} ${rule('draw_first', `${pending} or taken = 0`)}`,
    rule('draw_after_close', `${pending} or draw_at >= closes_at`),
    rule('draw_not_early', 'drawn_at is null or (draw_at is not null and drawn_at >= draw_at)'),
  ].join(' '),
  `draw_seed text ${digest('draw_seed')}`,
  [
    'drawn_entries integer check (drawn_entries >= 0)',
    rule('draw_revealed', '(drawn_at is null) = (draw_seed is null) and (drawn_at is null) = (drawn_entries is null)'),
  ].join(' '),
]

const drawEntries = ({ end }: Dialect): string => `create table draw_entries (
  places_id text not null references event_places (id),
  rank integer not null check (rank > 0),
  entry_hash text not null ${digest('entry_hash')},
  sign_up_id text not null unique references sign_ups (id),
  outcome text check (outcome in ('CONFIRMED', 'WAITING')),
  primary key (places_id, rank),
  unique (places_id, entry_hash)
${end}`

const changed = (column: string): string => `new.${column} is distinct from old.${column}`
const anyChanged = (...columns: string[]): string => `(${columns.map(changed).join(' or ')})`

/** What nobody may write, whoever holds the connection: the result of a draw rests on it. */
export const drawGuards: WriteGuard[] = [
  {
    ...{ name: 'draw_commitment_kept', table: 'event_places', on: 'update' },
    when: `old.draw_commitment is not null and ${anyChanged('draw_commitment', 'draw_seed_sealed')}`,
    message: 'the seed was chosen before anyone entered and stays',
  },
  {
    ...{ name: 'draw_once', table: 'event_places', on: 'update' },
    when: `old.drawn_at is not null and ${anyChanged('draw_at', 'drawn_at', 'draw_seed', 'drawn_entries')}`,
    message: 'it has been drawn',
  },
  {
    ...{ name: 'draw_entry_of_a_draw', table: 'draw_entries', on: 'insert' },
    when: 'not exists (select 1 from event_places p where p.id = new.places_id and p.drawn_at is not null and new.rank <= p.drawn_entries)',
    message: 'nothing is drawn, or not so many',
  },
  {
    ...{ name: 'draw_entry_kept', table: 'draw_entries', on: 'update' },
    when: `old.outcome is not null or ${anyChanged('places_id', 'rank', 'entry_hash', 'sign_up_id')}`,
    message: 'what was drawn stays',
  },
  { name: 'draw_entry_stays', table: 'draw_entries', on: 'delete', when: 'true', message: 'what was drawn stays' },
]

/** Drawing lots in the place of first come, first served: when, the promise made before anyone entered, and what came of it. */
export const drawStatements = (dialect: Dialect): string[] => [
  ...placesColumns(dialect).map((column) => `alter table event_places add column ${column}`),
  drawEntries(dialect),
  ...drawGuards.flatMap(dialect.guard),
]
