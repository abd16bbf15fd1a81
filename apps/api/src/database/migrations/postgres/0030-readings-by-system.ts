import { Migration } from '@mikro-orm/migrations'
import { postgres } from '../award-workflow/dialect.js'
import { readingsBySystem } from '../desk-logs/readings-by-system.js'

const guard = `create trigger contact_readings_append_only before update or delete on contact_readings
  for each row execute function refuse_change()`

/** What the system opens of a contact stands in the same log as what persons open. */
export class ReadingsBySystem0030 extends Migration {
  override up(): void {
    for (const statement of readingsBySystem(postgres, [guard])) this.addSql(statement)
  }
}
