import type { Entities } from '../../database/orm.js'
import { transact, type Verdict } from '../../database/transaction.js'
import type { AwardDeps } from '../award-deps.js'
import { lockLog } from '../log/append-step.js'

export type WorkflowWork<T> = (tx: Entities, now: Date) => Promise<Verdict<T>>

/** Runs work that changes awards: one at a time for the community, in one transaction with its steps of the log. Readers see it afterwards. */
export async function inWorkflow<T>(deps: AwardDeps, work: WorkflowWork<T>): Promise<T> {
  const now = deps.clock.now()
  const answer = await transact(deps.database, async (tx) => {
    await lockLog(tx, deps.communityId)
    return work(tx, now)
  })
  await deps.changed()
  return answer
}
