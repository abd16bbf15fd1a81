import { Migration } from '@mikro-orm/migrations'

const utc = (column: string) => `check (${column} glob '????-??-??T??:??:??.???Z')`

const tables = [
  `create table contact_readings (
    id text primary key,
    community_id text not null,
    at text not null ${utc('at')},
    staff_id text not null references staff_accounts (id),
    what text not null check (what in ('ROSTER', 'CONTACT')),
    why text not null check (why in ('ROSTER', 'CALL', 'DOOR', 'CHANGE', 'COMPLAINT')),
    event_id text not null,
    sign_up_id text,
    people integer not null check (people > 0),
    constraint contact_readings_about check ((what = 'CONTACT') = (sign_up_id is not null))
  ) strict`,
  `create table desk_acts (
    id text primary key,
    community_id text not null,
    at text not null ${utc('at')},
    staff_id text not null references staff_accounts (id),
    act text not null,
    event_id text not null,
    sign_up_id text
  ) strict`,
  `create table call_attempts (
    id text primary key,
    community_id text not null,
    at text not null ${utc('at')},
    staff_id text not null references staff_accounts (id),
    notice_id text not null,
    result text not null check (result in ('REACHED', 'NO_ANSWER', 'WRONG_NUMBER', 'LEFT_WORD'))
  ) strict`,
]

const indexes = [
  'create index contact_readings_at on contact_readings (community_id, at)',
  'create index desk_acts_event on desk_acts (event_id, at)',
  'create index call_attempts_notice on call_attempts (notice_id)',
  'create index sign_ups_event on sign_ups (event_id)',
  `create index sign_ups_absent on sign_ups (key_hash) where status = 'NO_SHOW'`,
]

/** Logs of what staff did and read: nothing in them is ever changed or taken out. */
const appendOnly = ['contact_readings', 'desk_acts', 'call_attempts']

/** What staff do at the counter and at the door, and the logs of it. */
export class Desk0007 extends Migration {
  override up(): void {
    for (const statement of [...tables, ...indexes]) this.addSql(statement)
    for (const table of appendOnly) {
      for (const change of ['update', 'delete']) {
        this.addSql(`create trigger ${table}_no_${change} before ${change} on ${table} begin select raise(abort, 'append only'); end`)
      }
    }
  }
}
