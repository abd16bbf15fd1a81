import { Migration } from '@mikro-orm/migrations'
import { sqlite } from '../award-workflow/dialect.js'
import { drawStatements } from '../draws/draw-tables.js'

/** Places may be drawn by lot. */
export class Draws0009 extends Migration {
  override up(): void {
    for (const statement of drawStatements(sqlite)) this.addSql(statement)
  }
}
