import { Migration } from '@mikro-orm/migrations'
import { awardTables } from '../award-workflow/award-tables.js'
import { postgres } from '../award-workflow/dialect.js'
import { evidenceTables } from '../award-workflow/evidence-tables.js'
import { objectionGuard, writeGuards } from '../award-workflow/write-guards.js'

/** The whole way of an honour: cycles, nominations, evidence, the log, and what the database itself refuses. */
export class AwardWorkflow0012 extends Migration {
  override up(): void {
    for (const statement of [...awardTables(postgres), ...evidenceTables(postgres)]) this.addSql(statement)
    for (const statement of [...writeGuards(postgres), ...postgres.guard(objectionGuard(true))]) this.addSql(statement)
  }
}
