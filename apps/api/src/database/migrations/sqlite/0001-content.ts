import { Migration } from '@mikro-orm/migrations'

export class Content0001 extends Migration {
  override up(): void {
    this.addSql(`create table content_replica (
      id text primary key,
      type text not null,
      community_id text not null,
      updated_at text not null,
      data text not null,
      digest text not null,
      withdrawn_at text
    ) strict`)
    this.addSql(`create table content_inbox (
      sequence integer not null,
      occurred_at text not null,
      event text not null,
      type text not null,
      entry_id text not null,
      received_at text not null,
      primary key (sequence, occurred_at)
    ) strict`)
    this.addSql('create index content_inbox_received on content_inbox (received_at)')
    this.addSql('create table content_sync_state (community_id text primary key, synced_at text not null) strict')
  }
}
