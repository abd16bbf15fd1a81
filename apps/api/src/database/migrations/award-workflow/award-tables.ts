import type { Dialect } from './dialect.js'

/** One round of honouring in one category: terms copied from the scheme in the CMS when it was opened, so that a later edit changes no running cycle. */
const cycles = ({ utc, end }: Dialect): string => `create table award_cycles (
  id text primary key,
  community_id text not null,
  scheme_id text not null,
  category text not null check (category in ('CIVILIZED_FAMILY', 'SCHOLARLY_FAMILY', 'DEDICATED_WORKER', 'BEAUTIFUL_FAMILY')),
  name text not null check (name <> ''),
  title text not null check (title <> ''),
  level text not null check (level in ('COMMUNITY', 'SUBDISTRICT', 'COUNTY', 'CITY', 'PROVINCE', 'NATIONAL')),
  awarding_body text not null check (awarding_body <> ''),
  nominations_from text not null ${utc('nominations_from')},
  nominations_until text not null ${utc('nominations_until')},
  households integer not null check (households > 0),
  quota integer not null check (quota = 1 or (quota > 1 and quota * 5 <= households)),
  notice_unit text not null check (notice_unit in ('NATURAL', 'WORKDAY')),
  notice_days integer not null check (notice_days >= 3),
  valid_years integer not null check (valid_years between 1 and 20),
  status text not null check (status in ('OPEN', 'CLOSED', 'CONCLUDED')),
  opened_by text not null,
  ceremony_event_id text,
  concluded_at text ${utc('concluded_at')},
  created_at text not null ${utc('created_at')},
  updated_at text not null ${utc('updated_at')},
  constraint award_cycles_window check (nominations_until > nominations_from),
  constraint award_cycles_concluded check ((status = 'CONCLUDED') = (concluded_at is not null)),
  constraint award_cycles_once unique (community_id, category, name)
${end}`

/** The log: one row per step, each bound to the one before by its hash. It names ids and states, and refers to no other table: it outlives what it tells of. */
const steps = ({ utc, end }: Dialect): string => `create table award_steps (
  community_id text not null,
  seq integer not null,
  at text not null ${utc('at')},
  subject text not null check (subject in ('AWARD', 'CYCLE')),
  subject_id text not null,
  kind text not null,
  from_state text,
  to_state text,
  actor_kind text not null,
  actor_id text not null,
  reason text,
  digest text not null,
  previous_hash text not null,
  hash text not null,
  primary key (community_id, seq),
  constraint award_steps_move check ((kind = 'MOVED' or kind = 'TAKEN_OVER') = (to_state is not null))
${end}`

const heads = ({ end }: Dialect): string => `create table award_log_heads (
  community_id text primary key,
  seq integer not null check (seq >= 0),
  hash text not null
${end}`

/** Erased with the evidence, after which a digest says nothing about a person any more. */
const salts = ({ end }: Dialect): string => `create table award_step_salts (
  community_id text not null,
  seq integer not null,
  subject_id text not null,
  salt text not null,
  primary key (community_id, seq)
${end}`

const awards = ({ utc, day, end }: Dialect): string => `create table awards_next (
  id text primary key,
  community_id text not null,
  origin text not null check (origin in ('NOMINATED', 'TAKEN_OVER')),
  cycle_id text references award_cycles (id),
  category text not null check (category in ('CIVILIZED_FAMILY', 'SCHOLARLY_FAMILY', 'DEDICATED_WORKER', 'BEAUTIFUL_FAMILY')),
  cycle text not null check (cycle <> ''),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ELIGIBILITY_CHECK', 'INELIGIBLE', 'REVIEW', 'NOT_SELECTED',
    'PUBLICITY', 'OBJECTION_HANDLING', 'APPROVED', 'AWARDED', 'REVIEW_DUE', 'EXPIRED', 'SUSPENDED', 'REVOKED', 'WITHDRAWN')),
  step_seq integer,
  subject text not null check (subject in ('FAMILY', 'PERSON')),
  name_sealed text check (name_sealed like '%.%'),
  household_hash text,
  nominator_id text,
  scheme_id text,
  title text not null,
  summary text,
  deed text,
  level text check (level in ('COMMUNITY', 'SUBDISTRICT', 'COUNTY', 'CITY', 'PROVINCE', 'NATIONAL')),
  awarding_body text,
  document_no text,
  certificate_no text,
  awarded_on text ${day('awarded_on')},
  valid_until text ${day('valid_until')},
  notice_starts_on text ${day('notice_starts_on')},
  notice_ends_on text ${day('notice_ends_on')},
  barred_until text ${day('barred_until')},
  hidden_at text ${utc('hidden_at')},
  created_at text not null ${utc('created_at')},
  updated_at text not null ${utc('updated_at')},
  constraint awards_origin check ((origin = 'NOMINATED') = (cycle_id is not null)),
  constraint awards_named check (name_sealed is not null or state in ('DRAFT', 'INELIGIBLE', 'NOT_SELECTED', 'WITHDRAWN')),
  constraint awards_conferred check (
    state not in ('AWARDED', 'REVIEW_DUE', 'EXPIRED', 'SUSPENDED', 'REVOKED') or (
      level is not null and awarded_on is not null and coalesce(trim(awarding_body), '') <> ''
      and coalesce(trim(document_no), '') <> '' and coalesce(trim(certificate_no), '') <> ''
    )
  ),
  constraint awards_taken_over check (
    origin = 'NOMINATED' or state in ('AWARDED', 'REVIEW_DUE', 'EXPIRED', 'SUSPENDED', 'REVOKED')
  ),
  constraint awards_revoked check (state <> 'REVOKED' or barred_until is not null),
  constraint awards_validity check (valid_until is null or (awarded_on is not null and valid_until > awarded_on)),
  constraint awards_notice check ((notice_starts_on is null) = (notice_ends_on is null) and notice_ends_on >= notice_starts_on)
${end}`

const consents = ({ utc, end }: Dialect): string => `create table award_consents_next (
  id text primary key,
  award_id text not null references awards_next (id),
  purpose text not null check (purpose in ('NOMINATION', 'NOTICE_BOARD', 'NAME_ON_WEBSITE', 'PHOTO', 'STORY', 'MEDIA')),
  scope text not null check (scope = 'GRANTED' or (scope = 'FULL_NAME' and purpose = 'NAME_ON_WEBSITE')),
  given_at text not null ${utc('given_at')},
  withdrawn_at text ${utc('withdrawn_at')},
  constraint award_consents_order check (withdrawn_at is null or withdrawn_at >= given_at)
${end}`

const kept = `id, community_id, category, cycle, state, subject, name_sealed, household_hash, scheme_id, title, deed, level, awarding_body,
  document_no, certificate_no, awarded_on, valid_until, notice_starts_on, notice_ends_on, created_at, updated_at`
const conferred = `('AWARDED', 'REVIEW_DUE', 'EXPIRED', 'SUSPENDED', 'REVOKED')`

/** Cycles and the log are new; awards and consents are laid anew, because SQLite changes no constraint in place. */
export const awardTables = (dialect: Dialect): string[] => [
  ...[cycles(dialect), steps(dialect), heads(dialect), salts(dialect), awards(dialect), consents(dialect)],
  // Whatever is conferred was conferred elsewhere. Entries under way can only be those of a demo: until now nothing took any in.
  `insert into awards_next (origin, barred_until, ${kept})
    select 'TAKEN_OVER', case when state = 'REVOKED' then substr(updated_at, 1, 10) end, ${kept} from awards where state in ${conferred}`,
  `insert into award_consents_next (id, award_id, purpose, scope, given_at, withdrawn_at)
    select c.id, c.award_id, c.purpose, c.scope, c.given_at, c.withdrawn_at
    from award_consents c join awards_next a on a.id = c.award_id`,
  ...['drop table award_consents', 'drop table awards'],
  ...['alter table awards_next rename to awards', 'alter table award_consents_next rename to award_consents'],
  'create index awards_shown on awards (community_id, state)',
  'create index awards_of_cycle on awards (cycle_id)',
  'create unique index awards_certificate on awards (community_id, certificate_no) where certificate_no is not null',
  // One entry of a household per category and cycle. A draft claims nothing, and one taken back makes room for another.
  `create unique index awards_entry on awards (community_id, category, cycle, household_hash)
    where household_hash is not null and state not in ('DRAFT', 'WITHDRAWN')`,
  // Nobody holds an honour of one category twice at a time.
  `create unique index awards_held on awards (community_id, category, household_hash)
    where household_hash is not null and state in ('AWARDED', 'REVIEW_DUE', 'SUSPENDED')`,
  'create unique index award_consents_in_force on award_consents (award_id, purpose) where withdrawn_at is null',
  'create index award_steps_of on award_steps (subject_id, seq)',
]
