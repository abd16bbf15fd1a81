import type { Dialect } from './dialect.js'

/** What a nomination says, sealed until the day it goes on public notice; erased when its time has come. */
const nominations = ({ utc, end }: Dialect): string => `create table award_nominations (
  award_id text primary key references awards (id),
  nominator_kind text not null check (nominator_kind in ('SELF', 'NEIGHBOUR', 'BUILDING_LEADER', 'ORGANISATION')),
  contact_sealed text,
  family_sealed text,
  place_sealed text,
  summary_sealed text,
  deed_sealed text,
  key_hash text unique,
  code_hash text unique,
  code_sealed text,
  consent_code_hash text unique,
  consent_code_sealed text,
  family_code_hash text unique,
  consent_version text,
  return_reason text,
  nominated_at text ${utc('nominated_at')},
  consent_until text ${utc('consent_until')},
  erased_at text ${utc('erased_at')},
  updated_at text not null ${utc('updated_at')},
  constraint award_nominations_waiting check ((nominated_at is null) = (consent_until is null)),
  constraint award_nominations_erased check (
    erased_at is null or (contact_sealed is null and place_sealed is null and summary_sealed is null and deed_sealed is null)
  )
${end}`

const pictures = ({ utc, end }: Dialect): string => `create table award_pictures (
  id text primary key,
  award_id text not null references awards (id),
  place integer not null check (place in (1, 2)),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  bytes_sealed text not null check (bytes_sealed like '%.%'),
  created_at text not null ${utc('created_at')},
  constraint award_pictures_place unique (award_id, place)
${end}`

/** PASS or FAIL and the clause: no field may hold the reason. */
const checks = ({ utc, end }: Dialect): string => `create table award_checks (
  award_id text primary key references awards (id),
  checker_id text not null,
  result text not null check (result in ('PASS', 'FAIL')),
  clause text not null check (trim(clause) <> '' and length(clause) <= 30),
  at text not null ${utc('at')}
${end}`

const panels = ({ utc, end }: Dialect): string => `create table award_panels (
  id text primary key,
  community_id text not null,
  cycle_id text not null unique references award_cycles (id),
  chair_id text not null,
  opened_by text not null,
  opened_at text not null ${utc('opened_at')},
  closed_at text ${utc('closed_at')}
${end}`

const members = ({ end }: Dialect): string => `create table award_panel_members (
  panel_id text not null references award_panels (id),
  staff_id text not null,
  primary key (panel_id, staff_id)
${end}`

const recusals = ({ utc, end }: Dialect): string => `create table award_recusals (
  award_id text not null references awards (id),
  staff_id text not null,
  ground text not null check (ground in ('RELATIVE', 'NEIGHBOUR', 'NOMINATOR', 'WORK', 'OTHER')),
  at text not null ${utc('at')},
  primary key (award_id, staff_id)
${end}`

const scores = ({ utc, end }: Dialect): string => `create table award_scores (
  award_id text not null references awards (id),
  staff_id text not null,
  panel_id text not null references award_panels (id),
  points integer not null check (points between 0 and 100),
  at text not null ${utc('at')},
  primary key (award_id, staff_id),
  foreign key (panel_id, staff_id) references award_panel_members (panel_id, staff_id)
${end}`

/** What the closed panel says of one entry: at least three members, two thirds of whom have scored it. */
const verdicts = ({ utc, end }: Dialect): string => `create table award_verdicts (
  award_id text primary key references awards (id),
  panel_id text not null references award_panels (id),
  members integer not null check (members >= 3),
  votes integer not null check (votes <= members and votes * 3 >= members * 2),
  points integer not null check (points >= 0 and points <= votes * 100),
  selected integer not null check (selected in (0, 1)),
  at text not null ${utc('at')}
${end}`

/** `closes_at` moves on with every gap; a gap is time in which the notice could not be seen. */
const notices = ({ utc, day, plusDays, end }: Dialect): string => `create table award_notices (
  id text primary key,
  community_id text not null,
  cycle_id text not null references award_cycles (id),
  round integer not null check (round >= 1),
  unit text not null check (unit in ('NATURAL', 'WORKDAY')),
  days integer not null check (days >= 3),
  starts_on text not null ${day('starts_on')},
  ends_on text not null ${day('ends_on')},
  put_up_at text not null ${utc('put_up_at')},
  put_up_by text not null,
  planned_close text not null,
  closes_at text not null ${utc('closes_at')},
  gap_seconds integer not null default 0 check (gap_seconds >= 0),
  seen_until text not null ${utc('seen_until')},
  completed_at text ${utc('completed_at')},
  updated_at text not null ${utc('updated_at')},
  constraint award_notices_round unique (cycle_id, round),
  constraint award_notices_shortest check (ends_on >= ${plusDays('starts_on', 2)}),
  constraint award_notices_midnight check (planned_close = ends_on || 'T16:00:00.000Z' and closes_at like '%T16:00:00.000Z'),
  constraint award_notices_extended check (closes_at >= planned_close and (gap_seconds = 0 or closes_at > planned_close)),
  constraint award_notices_seen check (seen_until >= put_up_at),
  constraint award_notices_complete check (completed_at is null or (completed_at >= closes_at and seen_until >= closes_at))
${end}`

const gaps = ({ utc, end }: Dialect): string => `create table award_notice_gaps (
  id text primary key,
  notice_id text not null references award_notices (id),
  from_at text not null ${utc('from_at')},
  until_at text not null ${utc('until_at')},
  cause text not null check (cause in ('NOT_RUNNING', 'REPORTED')),
  noted_by text not null,
  constraint award_notice_gaps_order check (until_at > from_at)
${end}`

const candidates = ({ end }: Dialect): string => `create table award_candidates (
  notice_id text not null references award_notices (id),
  award_id text not null references awards (id),
  primary key (notice_id, award_id)
${end}`

const objections = ({ utc, end }: Dialect): string => `create table award_objections (
  id text primary key,
  award_id text not null references awards (id),
  notice_id text not null references award_notices (id),
  channel text not null check (channel in ('FORM', 'PHONE', 'PAPER')),
  entered_by text,
  text_sealed text,
  contact_sealed text,
  raised_at text not null ${utc('raised_at')},
  finding text check (finding in ('UNFOUNDED', 'FACTS_CHANGED', 'FOUNDED')),
  found_by text,
  found_at text ${utc('found_at')},
  erased_at text ${utc('erased_at')},
  foreign key (notice_id, award_id) references award_candidates (notice_id, award_id),
  constraint award_objections_found check ((finding is null) = (found_at is null) and (finding is null) = (found_by is null)),
  constraint award_objections_entered check ((channel = 'FORM') = (entered_by is null)),
  constraint award_objections_text check ((text_sealed is null) = (erased_at is not null))
${end}`

const hearings = ({ utc, end }: Dialect): string => `create table award_hearings (
  id text primary key,
  award_id text not null references awards (id),
  way text not null check (way in ('VISIT', 'PHONE', 'OFFICE', 'LETTER')),
  heard_by text not null,
  heard_at text not null ${utc('heard_at')}
${end}`

/** A State Council notice of a year that the shipped table does not cover yet. */
const holidayYears = ({ utc, end }: Dialect): string => `create table award_holiday_years (
  community_id text not null,
  year integer not null check (year between 2024 and 2100),
  days_off text not null,
  workdays text not null,
  document_no text not null check (trim(document_no) <> ''),
  entered_by text not null,
  entered_at text not null ${utc('entered_at')},
  primary key (community_id, year)
${end}`

export const evidenceTables = (dialect: Dialect): string[] => [
  ...[nominations, pictures, checks, panels, members, recusals, scores, verdicts].map((table) => table(dialect)),
  ...[notices, gaps, candidates, objections, hearings, holidayYears].map((table) => table(dialect)),
  'create index award_objections_open on award_objections (award_id) where finding is null',
]
