import { Migration } from '@mikro-orm/migrations'

/** 人数 over a month or a quarter, kept as a number: once the keyed hashes are erased nobody can count it again. */
export class PeriodPeople0029 extends Migration {
  override up(): void {
    this.addSql(`create table period_people (
      community_id text not null,
      ledger text not null check (ledger in ('activities', 'lectures')),
      period text not null,
      people integer not null check (people >= 0),
      counted_at text not null check (counted_at ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
      primary key (community_id, ledger, period)
    )`)
  }
}
