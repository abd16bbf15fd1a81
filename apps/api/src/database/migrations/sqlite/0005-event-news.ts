import { Migration } from '@mikro-orm/migrations'

const utc = (column: string) => `check (${column} glob '????-??-??T??:??:??.???Z')`

const notices = `create table notices_of_events (
  id text primary key,
  community_id text not null,
  kind text not null
    check (kind in ('PLACE_OFFERED', 'PLACE_CONFIRMED', 'OFFER_EXPIRED', 'EVENT_CANCELLED', 'EVENT_POSTPONED', 'EVENT_WITHDRAWN')),
  way text not null check (way in ('MESSAGE', 'CALL', 'DESK')),
  sign_up_id text,
  event_id text not null,
  created_at text not null ${utc('created_at')},
  handled_at text ${utc('handled_at')},
  constraint notices_about check ((way = 'DESK') = (sign_up_id is null))
) strict`

const columns = 'id, community_id, kind, way, sign_up_id, event_id, created_at, handled_at'

/** Holders hear of a postponed event, the desk of one that was taken back while people hold places. SQLite changes no constraint in place. */
export class EventNews0005 extends Migration {
  override up(): void {
    this.addSql(notices)
    this.addSql(`insert into notices_of_events (${columns}) select ${columns} from notices`)
    this.addSql('drop table notices')
    this.addSql('alter table notices_of_events rename to notices')
    this.addSql('create index notices_open on notices (way, created_at) where handled_at is null')
    this.addSql(`create unique index notices_desk on notices (event_id, kind) where way = 'DESK' and handled_at is null`)
    this.addSql(`alter table event_places add column postponed_to text ${utc('postponed_to')}`)
  }
}
