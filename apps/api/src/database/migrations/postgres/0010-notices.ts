import { Migration } from '@mikro-orm/migrations'

const utc = (column: string) => `check (${column} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$')`

/**
 * Notices can be sent: when, by whom it is being tried, and from when on it is of no use. What was waiting for an adapter before there
 * was one is of no use any more. A kind is the code's to know: another one needs no change here.
 */
export class Notices0010 extends Migration {
  override up(): void {
    this.addSql(`alter table notices
      drop constraint notices_kind_check,
      add column about_starts_at text ${utc('about_starts_at')},
      add column moot_at text ${utc('moot_at')},
      add column send_at text ${utc('send_at')},
      add column attempts integer not null default 0 check (attempts >= 0),
      add column claim text,
      add column claimed_until text ${utc('claimed_until')},
      add column sent_at text ${utc('sent_at')},
      add column no_message text,
      add column outcome text check (outcome in ('SENT', 'CALLED', 'MOOT'))`)
    this.addSql(
      `update notices set outcome = 'MOOT', moot_at = created_at, handled_at = coalesce(handled_at, created_at) where way = 'MESSAGE'`,
    )
    this.addSql(`update notices set moot_at = '9999-12-31T00:00:00.000Z', outcome = case when handled_at is not null then 'CALLED' end
      where way = 'CALL'`)
    this.addSql(`alter table notices
      add constraint notices_moot check (way = 'DESK' or moot_at is not null),
      add constraint notices_waits check (way <> 'MESSAGE' or handled_at is not null or send_at is not null),
      add constraint notices_claim check ((claim is null) = (claimed_until is null)),
      add constraint notices_reminder_start check (kind <> 'REMINDER' or about_starts_at is not null)`)
    this.addSql(`create unique index notices_reminder on notices (sign_up_id, about_starts_at)
      where kind = 'REMINDER' and coalesce(outcome, '') <> 'MOOT'`)
    this.addSql('create index notices_due on notices (send_at) where send_at is not null and handled_at is null')
    this.addSql('create index notices_sign_up on notices (sign_up_id) where handled_at is null')
    this.addSql(`alter table event_places add column postponed_from text ${utc('postponed_from')}`)
  }
}
