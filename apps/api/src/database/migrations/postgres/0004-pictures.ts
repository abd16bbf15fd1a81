import { Migration } from '@mikro-orm/migrations'

const pictures = `create table pictures (
  community_id text not null,
  source_url text not null,
  digest text not null check (digest ~ '^[0-9a-f]{32}$'),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  bytes bytea not null,
  wanted_at text not null check (wanted_at ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$'),
  primary key (community_id, source_url)
)`

const shownCovers = `create table shown_covers (
  entry_id text primary key,
  community_id text not null,
  source_url text not null,
  alt text not null
)`

/** Pictures of the CMS as the site shows them; in the database, so that a backup and every process have them. */
export class Pictures0004 extends Migration {
  override up(): void {
    this.addSql(pictures)
    this.addSql('create index pictures_digest on pictures (digest)')
    this.addSql(shownCovers)
  }
}
