import { Migration } from '@mikro-orm/migrations'

const changes = `create table public_changes (
  community_id text not null,
  node_id text not null,
  type text not null,
  digest text,
  number integer not null check (number > 0),
  changed_at text not null check (changed_at glob '????-??-??T??:??:??.???Z'),
  primary key (community_id, node_id),
  unique (community_id, number)
) strict`

const counters = `create table public_change_counters (
  community_id text primary key,
  latest integer not null check (latest >= 0)
) strict`

/** The latest change of each public object, and the last number given out. */
export class PublicChanges0028 extends Migration {
  override up(): void {
    this.addSql(changes)
    this.addSql(counters)
  }
}
