import { Migration } from '@mikro-orm/migrations'
import { sqlite } from '../award-workflow/dialect.js'
import { readingsBySystem } from '../desk-logs/readings-by-system.js'

const guards = ['update', 'delete'].map(
  (change) =>
    `create trigger contact_readings_no_${change} before ${change} on contact_readings begin select raise(abort, 'append only'); end`,
)

/** What the system opens of a contact stands in the same log as what persons open. */
export class ReadingsBySystem0030 extends Migration {
  override up(): void {
    for (const statement of readingsBySystem(sqlite, guards)) this.addSql(statement)
  }
}
