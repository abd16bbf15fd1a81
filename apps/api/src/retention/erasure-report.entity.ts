import { defineEntity, p } from '@mikro-orm/core'

/** That something was erased, and how much; written in the transaction that erased it. Numbers only. */
export const ErasureReportSchema = defineEntity({
  name: 'ErasureReport',
  tableName: 'erasure_reports',
  properties: {
    /** The same for everything that one run erased. */
    runId: p.string().primary(),
    kind: p.string().primary(),
    communityId: p.string(),
    erasedAt: p.string(),
    /** How long it had been kept at least. */
    keptDays: p.integer(),
    erased: p.integer(),
  },
})
