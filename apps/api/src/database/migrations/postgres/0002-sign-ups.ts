import { Migration } from '@mikro-orm/migrations'

const utc = (column: string) => `check (${column} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$')`

const eventPlaces = `create table event_places (
  id text primary key,
  community_id text not null,
  event_id text not null,
  slot_id text,
  unit text not null check (unit in ('PERSON', 'HOUSEHOLD', 'SLOT')),
  status text not null check (status in ('ACTIVE', 'CANCELLED', 'WITHDRAWN')),
  capacity integer not null check (capacity >= 0),
  asked_capacity integer not null check (asked_capacity >= 0),
  head_limit integer check (head_limit >= 0),
  asked_head_limit integer check (asked_head_limit >= 0),
  reserve integer not null default 0 check (reserve >= 0),
  waiting_limit integer not null check (waiting_limit >= 0),
  taken integer not null default 0,
  taken_offline integer not null default 0,
  heads integer not null default 0,
  waiting_online integer not null default 0,
  waiting_offline integer not null default 0,
  arrivals integer not null default 0,
  opens_at text ${utc('opens_at')},
  closes_at text not null ${utc('closes_at')},
  release_at text not null ${utc('release_at')},
  cut_off_at text not null ${utc('cut_off_at')},
  starts_at text not null ${utc('starts_at')},
  ends_at text not null ${utc('ends_at')},
  version integer not null default 0,
  updated_at text not null ${utc('updated_at')},
  constraint event_places_taken check (taken between 0 and capacity),
  constraint event_places_taken_offline check (taken_offline between 0 and taken),
  constraint event_places_heads check (heads >= 0 and (head_limit is null or heads <= head_limit)),
  constraint event_places_waiting check (waiting_online >= 0 and waiting_offline >= 0)
)`

const signUps = `create table sign_ups (
  id text primary key,
  community_id text not null,
  event_id text not null,
  places_id text not null references event_places (id),
  status text not null check (status in ('WAITLISTED', 'OFFERED', 'CONFIRMED', 'CANCELLED', 'EXPIRED', 'CHECKED_IN', 'NO_SHOW')),
  key_kind text not null check (key_kind in ('HOUSEHOLD', 'PHONE')),
  key_hash text not null,
  phone_hash text,
  name_sealed text,
  phone_sealed text,
  visit_address_sealed text,
  code_hash text not null unique,
  code_sealed text not null,
  adults integer not null check (adults >= 0),
  children_0_to_6 integer not null check (children_0_to_6 >= 0),
  children_7_to_13 integer not null check (children_7_to_13 >= 0),
  teens_14_to_17 integer not null check (teens_14_to_17 >= 0),
  wheelchairs integer not null,
  heads integer not null check (heads > 0),
  units integer not null check (units > 0),
  guardian_consent boolean not null,
  consent_version text not null,
  channel text not null check (channel in ('ONLINE', 'PHONE', 'WINDOW', 'PAPER', 'PROXY')),
  acted_by text not null check (acted_by in ('RESIDENT', 'NEIGHBOUR', 'STAFF')),
  arrival integer not null,
  offer_expires_at text ${utc('offer_expires_at')},
  created_at text not null ${utc('created_at')},
  updated_at text not null ${utc('updated_at')},
  constraint sign_ups_heads check (heads = adults + children_0_to_6 + children_7_to_13 + teens_14_to_17),
  constraint sign_ups_wheelchairs check (wheelchairs between 0 and heads),
  constraint sign_ups_offer check ((status = 'OFFERED') = (offer_expires_at is not null))
)`

const signUpSteps = `create table sign_up_steps (
  id bigint generated always as identity primary key,
  community_id text not null,
  sign_up_id text not null references sign_ups (id),
  at text not null ${utc('at')},
  from_status text,
  to_status text not null,
  reason text not null,
  heads integer not null,
  overtakes integer not null default 0
)`

const rememberedAnswers = `create table remembered_answers (
  community_id text not null,
  operation text not null check (operation in ('SIGN_UP', 'CHANGE_PARTY')),
  key_hash text not null,
  body_hash text not null,
  sign_up_id text not null,
  created_at text not null ${utc('created_at')},
  primary key (operation, key_hash)
)`

const notices = `create table notices (
  id text primary key,
  community_id text not null,
  kind text not null check (kind in ('PLACE_OFFERED', 'PLACE_CONFIRMED', 'OFFER_EXPIRED', 'EVENT_CANCELLED')),
  way text not null check (way in ('MESSAGE', 'CALL')),
  sign_up_id text not null,
  event_id text not null,
  created_at text not null ${utc('created_at')},
  handled_at text ${utc('handled_at')}
)`

const indexes = [
  'create index event_places_event on event_places (event_id)',
  'create index event_places_updated on event_places (updated_at)',
  // One active sign-up per household or telephone and event.
  `create unique index sign_ups_active_key on sign_ups (event_id, key_hash) where status not in ('CANCELLED', 'EXPIRED')`,
  'create index sign_ups_queue on sign_ups (places_id, status, arrival)',
  `create index sign_ups_offers on sign_ups (offer_expires_at) where status = 'OFFERED'`,
  'create index sign_up_steps_sign_up on sign_up_steps (sign_up_id)',
  'create index remembered_answers_created on remembered_answers (created_at)',
  'create index notices_open on notices (way, created_at) where handled_at is null',
]

/** Places, sign-ups and what they leave behind. */
export class SignUps0002 extends Migration {
  override up(): void {
    for (const table of [eventPlaces, signUps, signUpSteps, rememberedAnswers, notices]) this.addSql(table)
    for (const index of indexes) this.addSql(index)
  }
}
