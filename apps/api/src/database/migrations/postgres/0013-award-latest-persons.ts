import { Migration } from '@mikro-orm/migrations'
import { postgres } from '../award-workflow/dialect.js'
import { latestPersons } from '../award-workflow/latest-persons.js'

/** The second person is another than the one of the latest notice or suspension, as the rule has it. */
export class AwardLatestPersons0013 extends Migration {
  override up(): void {
    for (const statement of latestPersons(postgres)) this.addSql(statement)
  }
}
