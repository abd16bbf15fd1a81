import { Migration } from '@mikro-orm/migrations'
import { sqlite } from '../award-workflow/dialect.js'
import { withinQuota } from '../award-workflow/within-quota.js'

/** A panel selects no more than the quota, the database included. */
export class WithinQuota0032 extends Migration {
  override up(): void {
    for (const statement of withinQuota(sqlite)) this.addSql(statement)
  }
}
