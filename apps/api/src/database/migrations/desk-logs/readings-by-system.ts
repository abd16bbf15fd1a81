import type { Dialect } from '../award-workflow/dialect.js'

const rule = (name: string, condition: string): string => `constraint contact_readings_${name} check (${condition})`

const personsReasons = `'ROSTER', 'CALL', 'DOOR', 'CHANGE', 'COMPLAINT'`

/** A person is named by their account, as before; the system has none, and opens one contact at a time, for one notice. */
const readings = ({ utc, end }: Dialect): string => `create table contact_readings_by_reader (
  id text primary key,
  community_id text not null,
  at text not null ${utc('at')},
  reader text not null check (reader in ('STAFF', 'SYSTEM')),
  staff_id text references staff_accounts (id),
  notice_id text,
  what text not null check (what in ('ROSTER', 'CONTACT')),
  why text not null,
  event_id text not null,
  sign_up_id text,
  people integer not null check (people > 0),
  ${rule('about', `(what = 'CONTACT') = (sign_up_id is not null)`)},
  ${rule('by_person', `(reader = 'STAFF') = (staff_id is not null)`)},
  ${rule('for_notice', `(reader = 'SYSTEM') = (notice_id is not null)`)},
  ${rule('why', `(reader = 'STAFF' and why in (${personsReasons})) or (reader = 'SYSTEM' and why = 'NOTICE' and what = 'CONTACT')`)}
${end}`

const kept = 'id, community_id, at, staff_id, what, why, event_id, sign_up_id, people'

/** SQLite cannot take `not null` from a column, so the table is made anew, in both databases alike; `guards` are its triggers. */
export const readingsBySystem = (dialect: Dialect, guards: readonly string[]): string[] => [
  readings(dialect),
  `insert into contact_readings_by_reader (reader, ${kept}) select 'STAFF', ${kept} from contact_readings`,
  'drop table contact_readings',
  'alter table contact_readings_by_reader rename to contact_readings',
  'create index contact_readings_at on contact_readings (community_id, reader, at)',
  ...guards,
]
