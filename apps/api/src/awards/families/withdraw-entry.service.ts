import { keep, undo } from '../../database/transaction.js'
import type { AwardDeps } from '../award-deps.js'
import { inWorkflow } from '../entries/in-workflow.js'
import { moveEntry } from '../entries/move-entry.service.js'
import { type Credentials, type FoundEntry, findEntry } from '../nominations/find-entry.service.js'
import { type HeldNomination, holdNomination } from '../nominations/hold-nomination.js'
import { entryById } from '../records/nominations.repository.js'
import { type Refusal, refuse } from '../refusals.js'
import { conferredStates, isOneOf } from '../rules/award-states.js'

export type WithdrawOutcome = { kind: 'WITHDRAWN'; held: HeldNomination } | Refusal

/** The family's code opens the entry for the family; the nominator's only as long as it is a draft. */
async function findOwn(deps: AwardDeps, credentials: Credentials, address: string): Promise<FoundEntry & { by?: 'FAMILY' | 'NOMINATOR' }> {
  const own = await findEntry(deps, 'FAMILY', credentials, address)
  if (own.kind === 'FOUND') return { ...own, by: 'FAMILY' }
  const others = await findEntry(deps, 'NOMINATOR', credentials, address)
  return others.kind === 'FOUND' ? { ...others, by: 'NOMINATOR' } : own
}

/** Takes an entry back, by the family at any time before the honour is conferred. Doing it twice answers the same. */
export async function withdrawEntry(deps: AwardDeps, credentials: Credentials, address: string): Promise<WithdrawOutcome> {
  const found = await findOwn(deps, credentials, address)
  if (found.kind === 'REFUSED') return found
  const { by = 'NOMINATOR' } = found
  return inWorkflow<WithdrawOutcome>(deps, async (tx, now) => {
    const entry = await entryById(tx, found.entry.award.id)
    if (!entry) throw new Error('An entry is gone')
    if (entry.award.state === 'WITHDRAWN') return undo({ kind: 'WITHDRAWN', held: holdNomination(deps, entry) })
    const moved = await moveEntry(tx, entry.award, { to: 'WITHDRAWN', mover: { kind: by, id: entry.award.id }, now })
    if (moved.kind === 'MOVED') return keep({ kind: 'WITHDRAWN', held: holdNomination(deps, { ...entry, award: moved.award }) })
    return undo(refuse(isOneOf(entry.award.state, conferredStates) ? 'NOT_WITHDRAWABLE' : 'NOT_CHANGEABLE'))
  })
}
