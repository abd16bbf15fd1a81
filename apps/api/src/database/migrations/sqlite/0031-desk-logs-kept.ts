import { Migration } from '@mikro-orm/migrations'
import { deskLogs, goneBefore, horizon } from '../desk-logs/kept-half-a-year.js'

const refuse = "begin select raise(abort, 'append only'); end"

/** A row of the desk's logs goes after half a year and never before. `insert or replace` would delete without asking the trigger of deletes. */
export class DeskLogsKept0031 extends Migration {
  override up(): void {
    this.addSql(horizon(goneBefore.sqlite))
    for (const log of deskLogs) {
      this.addSql(`drop trigger ${log}_no_delete`)
      this.addSql(`create trigger ${log}_no_young_delete before delete on ${log} when old.at > ${goneBefore.sqlite} ${refuse}`)
      this.addSql(`create trigger ${log}_no_replace before insert on ${log} when exists (select 1 from ${log} where id = new.id) ${refuse}`)
    }
  }
}
