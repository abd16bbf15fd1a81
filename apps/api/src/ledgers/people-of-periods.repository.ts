import { boundQuery } from '../database/bound-query.js'
import type { Entities } from '../database/orm.js'

/** The ledgers that say 人数 over a period. */
export type PeopleLedger = 'activities' | 'lectures'

export interface PeriodPeople {
  ledger: PeopleLedger
  /** `2027-Q1` or `2027-02`. */
  period: string
  people: number
}

const KEEP = `insert into period_people (community_id, ledger, period, people, counted_at)
  values (:communityId, :ledger, :period, :people, :countedAt)
  on conflict (community_id, ledger, period) do update set people = excluded.people, counted_at = excluded.counted_at
  where period_people.people <> excluded.people`

export const keepPeople = (tx: Entities, communityId: string, count: PeriodPeople, now: Date): Promise<unknown> =>
  boundQuery(tx, KEEP, { communityId, ...count, countedAt: now.toISOString() })

const KEPT = 'select people from period_people where community_id = :communityId and ledger = :ledger and period = :period'

/** As it was last counted; null where it never was. */
export async function keptPeople(em: Entities, communityId: string, ledger: PeopleLedger, period: string): Promise<number | null> {
  const [row] = await boundQuery<{ people: number | string }>(em, KEPT, { communityId, ledger, period })
  return row ? Number(row.people) : null
}
