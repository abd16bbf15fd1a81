import { Migration } from '@mikro-orm/migrations'

const utc = (column: string) => `check (${column} glob '????-??-??T??:??:??.???Z')`
const day = (column: string) => `check (${column} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`

const awards = `create table awards (
  id text primary key,
  community_id text not null,
  category text not null check (category in ('CIVILIZED_FAMILY', 'SCHOLARLY_FAMILY', 'DEDICATED_WORKER', 'BEAUTIFUL_FAMILY')),
  cycle text not null check (cycle <> ''),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ELIGIBILITY_CHECK', 'INELIGIBLE', 'REVIEW', 'NOT_SELECTED',
    'PUBLICITY', 'OBJECTION_HANDLING', 'APPROVED', 'AWARDED', 'REVIEW_DUE', 'EXPIRED', 'SUSPENDED', 'REVOKED', 'WITHDRAWN')),
  subject text not null check (subject in ('FAMILY', 'PERSON')),
  name_sealed text not null check (name_sealed like '%.%'),
  household_hash text,
  scheme_id text,
  title text not null,
  deed text,
  level text check (level in ('COMMUNITY', 'SUBDISTRICT', 'COUNTY', 'CITY', 'PROVINCE', 'NATIONAL')),
  awarding_body text,
  document_no text,
  certificate_no text,
  awarded_on text ${day('awarded_on')},
  valid_until text ${day('valid_until')},
  notice_starts_on text ${day('notice_starts_on')},
  notice_ends_on text ${day('notice_ends_on')},
  created_at text not null ${utc('created_at')},
  updated_at text not null ${utc('updated_at')},
  constraint awards_conferred check (
    state not in ('AWARDED', 'REVIEW_DUE', 'EXPIRED', 'SUSPENDED', 'REVOKED') or (
      level is not null and awarded_on is not null and coalesce(trim(awarding_body), '') <> ''
      and coalesce(trim(document_no), '') <> '' and coalesce(trim(certificate_no), '') <> ''
    )
  ),
  constraint awards_validity check (valid_until is null or (awarded_on is not null and valid_until > awarded_on)),
  constraint awards_notice check ((notice_starts_on is null) = (notice_ends_on is null) and notice_ends_on >= notice_starts_on)
) strict`

const consents = `create table award_consents (
  id text primary key,
  award_id text not null references awards (id),
  purpose text not null check (purpose in ('NOTICE_BOARD', 'NAME_ON_WEBSITE', 'PHOTO', 'MEDIA')),
  scope text not null check (scope = 'GRANTED' or (scope = 'FULL_NAME' and purpose = 'NAME_ON_WEBSITE')),
  given_at text not null ${utc('given_at')},
  withdrawn_at text ${utc('withdrawn_at')},
  constraint award_consents_order check (withdrawn_at is null or withdrawn_at >= given_at)
) strict`

export class Awards0003 extends Migration {
  override up(): void {
    this.addSql(awards)
    this.addSql('create index awards_shown on awards (community_id, state)')
    this.addSql('create unique index awards_certificate on awards (community_id, certificate_no) where certificate_no is not null')
    // One entry of a household per category and cycle; one taken back makes room for another.
    this.addSql(`create unique index awards_entry on awards (community_id, category, cycle, household_hash)
      where household_hash is not null and state <> 'WITHDRAWN'`)
    this.addSql(consents)
    this.addSql('create unique index award_consents_in_force on award_consents (award_id, purpose) where withdrawn_at is null')
  }
}
