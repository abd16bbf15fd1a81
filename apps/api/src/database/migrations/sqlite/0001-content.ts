import { Migration } from '@mikro-orm/migrations'

export class Content0001 extends Migration {
  override up(): void {
    this.addSql(`create table content_replica (
      id text primary key,
      type text not null,
      community_id text not null,
      updated_at text not null,
      data text not null
    ) strict`)
    this.addSql('create index content_replica_type on content_replica (type)')
    this.addSql(`create table content_inbox (
      sequence integer primary key,
      event text not null,
      type text not null,
      entry_id text not null,
      received_at text not null,
      handled integer not null default 0
    ) strict`)
  }
}
