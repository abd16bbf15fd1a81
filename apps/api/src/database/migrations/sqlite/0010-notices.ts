import { Migration } from '@mikro-orm/migrations'

const utc = (column: string) => `check (${column} glob '????-??-??T??:??:??.???Z')`

const notices = `create table notices_to_send (
  id text primary key,
  community_id text not null,
  kind text not null,
  way text not null check (way in ('MESSAGE', 'CALL', 'DESK')),
  sign_up_id text,
  event_id text not null,
  created_at text not null ${utc('created_at')},
  about_starts_at text ${utc('about_starts_at')},
  moot_at text ${utc('moot_at')},
  send_at text ${utc('send_at')},
  attempts integer not null default 0 check (attempts >= 0),
  claim text,
  claimed_until text ${utc('claimed_until')},
  sent_at text ${utc('sent_at')},
  no_message text,
  handled_at text ${utc('handled_at')},
  outcome text check (outcome in ('SENT', 'CALLED', 'MOOT')),
  constraint notices_about check ((way = 'DESK') = (sign_up_id is null)),
  constraint notices_moot check (way = 'DESK' or moot_at is not null),
  constraint notices_waits check (way <> 'MESSAGE' or handled_at is not null or send_at is not null),
  constraint notices_claim check ((claim is null) = (claimed_until is null)),
  constraint notices_reminder_start check (kind <> 'REMINDER' or about_starts_at is not null)
) strict`

const kept = 'id, community_id, kind, way, sign_up_id, event_id, created_at, handled_at'

/**
 * Notices can be sent: when, by whom it is being tried, and from when on it is of no use. What was waiting for an adapter before there
 * was one is of no use any more. A kind is the code's to know: another one needs no change here. SQLite changes no constraint in place.
 */
export class Notices0010 extends Migration {
  override up(): void {
    this.addSql(notices)
    this.addSql(`insert into notices_to_send (${kept}, moot_at, outcome)
      select id, community_id, kind, way, sign_up_id, event_id, created_at,
        case when way = 'MESSAGE' then coalesce(handled_at, created_at) else handled_at end,
        case when way = 'MESSAGE' then created_at when way = 'CALL' then '9999-12-31T00:00:00.000Z' end,
        case when way = 'MESSAGE' then 'MOOT' when handled_at is not null then 'CALLED' end
      from notices`)
    this.addSql('drop table notices')
    this.addSql('alter table notices_to_send rename to notices')
    this.addSql('create index notices_open on notices (way, created_at) where handled_at is null')
    this.addSql(`create unique index notices_desk on notices (event_id, kind) where way = 'DESK' and handled_at is null`)
    this.addSql(`create unique index notices_reminder on notices (sign_up_id, about_starts_at)
      where kind = 'REMINDER' and coalesce(outcome, '') <> 'MOOT'`)
    this.addSql('create index notices_due on notices (send_at) where send_at is not null and handled_at is null')
    this.addSql('create index notices_sign_up on notices (sign_up_id) where handled_at is null')
    this.addSql(`alter table event_places add column postponed_from text ${utc('postponed_from')}`)
  }
}
