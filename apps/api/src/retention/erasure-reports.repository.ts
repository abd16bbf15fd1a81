import { boundQuery } from '../database/bound-query.js'
import type { Entities } from '../database/orm.js'

export interface ErasureReport {
  runId: string
  erasedAt: string
  kind: string
  keptDays: number
  erased: number
}

interface ReportRow {
  run_id: string
  erased_at: string
  kind: string
  kept_days: number
  erased: number
}

const LATEST = `select run_id, erased_at, kind, kept_days, erased from erasure_reports where community_id = :communityId
  order by erased_at desc, run_id, kind limit :limit`

/** The newest first. */
export async function latestErasures(em: Entities, communityId: string, limit: number): Promise<ErasureReport[]> {
  const rows = await boundQuery<ReportRow>(em, LATEST, { communityId, limit })
  return rows.map(({ run_id, erased_at, kind, kept_days, erased }) => ({
    ...{ runId: run_id, erasedAt: erased_at, kind },
    ...{ keptDays: kept_days, erased },
  }))
}
