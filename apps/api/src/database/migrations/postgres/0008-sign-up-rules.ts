import { Migration } from '@mikro-orm/migrations'

/** How often a waiting party was passed on the last day: five times at most. */
export class SignUpRules0008 extends Migration {
  override up(): void {
    this.addSql('alter table sign_ups add column overtaken integer not null default 0 constraint sign_ups_overtaken check (overtaken >= 0)')
  }
}
