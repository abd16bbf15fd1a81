import { Migration } from '@mikro-orm/migrations'
import { postgres } from '../award-workflow/dialect.js'
import { drawStatements } from '../draws/draw-tables.js'

/** The database itself can tell whether a seed is the one that was promised. */
const seedFits = `alter table event_places add constraint event_places_draw_seed_fits
  check (draw_seed is null or draw_commitment = encode(sha256(decode(draw_seed, 'hex')), 'hex'))`

/** Places may be drawn by lot. */
export class Draws0009 extends Migration {
  override up(): void {
    for (const statement of drawStatements(postgres)) this.addSql(statement)
    this.addSql(seedFits)
  }
}
