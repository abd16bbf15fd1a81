import { Migration } from '@mikro-orm/migrations'

const utc = (column: string) => `check (${column} glob '????-??-??T??:??:??.???Z')`

const reports = `create table erasure_reports (
  run_id text not null,
  kind text not null,
  community_id text not null,
  erased_at text not null ${utc('erased_at')},
  kept_days integer not null check (kept_days > 0),
  erased integer not null check (erased > 0),
  primary key (run_id, kind)
) strict`

/** What was erased when, in numbers; and what the job looks for, so that it finds it without reading every row. */
export class Retention0011 extends Migration {
  override up(): void {
    this.addSql(reports)
    this.addSql('create index erasure_reports_newest on erasure_reports (community_id, erased_at)')
    this.addSql('create index event_places_ended on event_places (ends_at)')
    this.addSql('create index sign_ups_contact on sign_ups (places_id) where name_sealed is not null or phone_sealed is not null')
    this.addSql('create index sign_ups_visit on sign_ups (places_id) where visit_address_sealed is not null')
    this.addSql('create index notices_created on notices (created_at)')
  }
}
