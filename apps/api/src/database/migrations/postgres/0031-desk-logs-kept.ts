import { Migration } from '@mikro-orm/migrations'
import { deskLogs, goneBefore, horizon } from '../desk-logs/kept-half-a-year.js'

/** A row of the desk's logs goes after half a year and never before; the table is never emptied at a stroke. */
export class DeskLogsKept0031 extends Migration {
  override up(): void {
    this.addSql(horizon(goneBefore.postgres))
    this.addSql(`create function refuse_young_delete() returns trigger language plpgsql as $$
      begin
        if old.at > ${goneBefore.postgres} then raise exception 'append only: %', tg_table_name; end if;
        return old;
      end $$`)
    for (const log of deskLogs) {
      this.addSql(`drop trigger ${log}_append_only on ${log}`)
      this.addSql(`create trigger ${log}_no_update before update on ${log} for each row execute function refuse_change()`)
      this.addSql(`create trigger ${log}_no_young_delete before delete on ${log} for each row execute function refuse_young_delete()`)
      this.addSql(`create trigger ${log}_no_truncate before truncate on ${log} for each statement execute function refuse_change()`)
    }
  }
}
