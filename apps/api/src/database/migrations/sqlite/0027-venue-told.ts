import { Migration } from '@mikro-orm/migrations'

/** Where holders were last told to come, so that another place is told once. Not known of rows that stand already: they are not told. */
export class VenueTold0027 extends Migration {
  override up(): void {
    this.addSql('alter table event_places add column venue_id text')
  }
}
