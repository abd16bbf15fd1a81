import { Migration } from '@mikro-orm/migrations'

const kinds = `'PLACE_OFFERED', 'PLACE_CONFIRMED', 'OFFER_EXPIRED', 'EVENT_CANCELLED', 'EVENT_POSTPONED', 'EVENT_WITHDRAWN'`
const utc = `~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$'`

/** Holders hear of a postponed event, the desk of one that was taken back while people hold places. */
export class EventNews0005 extends Migration {
  override up(): void {
    this.addSql('alter table notices drop constraint notices_kind_check, drop constraint notices_way_check')
    this.addSql(`alter table notices alter column sign_up_id drop not null,
      add constraint notices_kind_check check (kind in (${kinds})),
      add constraint notices_way_check check (way in ('MESSAGE', 'CALL', 'DESK')),
      add constraint notices_about check ((way = 'DESK') = (sign_up_id is null))`)
    this.addSql(`create unique index notices_desk on notices (event_id, kind) where way = 'DESK' and handled_at is null`)
    this.addSql(`alter table event_places add column postponed_to text check (postponed_to ${utc})`)
  }
}
