import { Migration } from '@mikro-orm/migrations'

const changes = `create table public_changes (
  community_id text not null,
  node_id text not null,
  type text not null,
  digest text,
  number bigint not null check (number > 0),
  changed_at text not null check (changed_at ~ '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$'),
  primary key (community_id, node_id),
  unique (community_id, number)
)`

const counters = `create table public_change_counters (
  community_id text primary key,
  latest bigint not null check (latest >= 0)
)`

/** The latest change of each public object, and the last number given out. */
export class PublicChanges0028 extends Migration {
  override up(): void {
    this.addSql(changes)
    this.addSql(counters)
  }
}
