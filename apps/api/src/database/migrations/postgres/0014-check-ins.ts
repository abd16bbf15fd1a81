import { Migration } from '@mikro-orm/migrations'

const utc = (column: string) => `check (${column} ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$')`

const checkIns = `create table check_ins (
  sign_up_id text not null references sign_ups (id),
  meeting_at text not null ${utc('meeting_at')},
  community_id text not null,
  event_id text not null,
  came_at text not null ${utc('came_at')},
  arrived integer not null check (arrived > 0),
  way text not null check (way in ('CODE', 'ROSTER', 'OFFLINE', 'PAPER')),
  by_staff text not null,
  recorded_at text not null ${utc('recorded_at')},
  primary key (sign_up_id, meeting_at)
)`

const walkIns = `create table walk_in_entries (
  id text primary key,
  community_id text not null,
  event_id text not null,
  change integer not null check (change between -500 and 500 and change <> 0),
  by_staff text not null,
  recorded_at text not null ${utc('recorded_at')}
)`

const turnouts = `create table event_turnouts (
  event_id text primary key,
  community_id text not null,
  walk_ins integer not null default 0 check (walk_ins >= 0),
  closed_at text ${utc('closed_at')},
  closed_by text,
  visits integer check (visits >= walk_ins),
  people integer check (people between walk_ins and visits),
  stayed_away integer check (stayed_away >= 0),
  constraint event_turnouts_closed check ((closed_at is null) = (visits is null) and (visits is null) = (people is null) and (people is null) = (stayed_away is null))
)`

const noShows = `create table no_shows (
  event_id text not null,
  key_hash text not null,
  at text not null ${utc('at')},
  primary key (event_id, key_hash)
)`

const indexes = [
  'create index check_ins_event on check_ins (event_id)',
  'create index no_shows_key on no_shows (key_hash, at)',
  'create index no_shows_at on no_shows (at)',
]

/** Who came, once for each meeting; walk-ins as a number; what is counted when an event is closed; who stayed away, by keyed hash. */
export class CheckIns0014 extends Migration {
  override up(): void {
    for (const statement of [checkIns, walkIns, turnouts, noShows, ...indexes]) this.addSql(statement)
  }
}
