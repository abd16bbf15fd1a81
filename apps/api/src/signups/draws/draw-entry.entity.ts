import { defineEntity, p } from '@mikro-orm/core'

/** Who took part in a draw and where they came out; written once, and never who they are. */
export const DrawEntrySchema = defineEntity({
  name: 'DrawEntry',
  tableName: 'draw_entries',
  properties: {
    placesId: p.string().primary(),
    rank: p.integer().primary(),
    entryHash: p.string(),
    signUpId: p.string(),
    /** Null only within the transaction of the draw. */
    outcome: p.string().$type<'CONFIRMED' | 'WAITING'>().nullable(),
  },
})
