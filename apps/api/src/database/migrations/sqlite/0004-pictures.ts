import { Migration } from '@mikro-orm/migrations'

const pictures = `create table pictures (
  community_id text not null,
  source_url text not null,
  digest text not null check (digest glob '[0-9a-f]*' and length(digest) = 32),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  bytes blob not null,
  wanted_at text not null check (wanted_at glob '????-??-??T??:??:??.???Z'),
  primary key (community_id, source_url)
) strict`

const shownCovers = `create table shown_covers (
  entry_id text primary key,
  community_id text not null,
  source_url text not null,
  alt text not null
) strict`

/** Pictures of the CMS as the site shows them; in the database, so that a backup and every process have them. */
export class Pictures0004 extends Migration {
  override up(): void {
    this.addSql(pictures)
    this.addSql('create index pictures_digest on pictures (digest)')
    this.addSql(shownCovers)
  }
}
