import { Migration } from '@mikro-orm/migrations'
import { sqlite } from '../award-workflow/dialect.js'
import { noticeEnd } from '../award-workflow/notice-end.js'

/** The last day of a notice may be entered by hand where no calendar reaches, and no notice is planned too short. */
export class NoticeEnd0026 extends Migration {
  override up(): void {
    for (const statement of noticeEnd(sqlite)) this.addSql(statement)
  }
}
