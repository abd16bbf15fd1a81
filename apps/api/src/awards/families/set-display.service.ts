import { keep, undo } from '../../database/transaction.js'
import type { AwardDeps } from '../award-deps.js'
import { inWorkflow } from '../entries/in-workflow.js'
import { appendStep } from '../log/append-step.js'
import { type Credentials, findEntry } from '../nominations/find-entry.service.js'
import { entryById, updateAward } from '../records/nominations.repository.js'
import { type Refusal, refuse } from '../refusals.js'
import { consentsOf } from '../rules/consents.js'
import { type FamilyEntry, holdFamilyEntry } from './hold-family-entry.js'
import { recordConsents } from './record-consents.js'

/** What of the honour may be seen from now on. */
export interface DisplayWish {
  shown: boolean
  fullName: boolean
  photo: boolean
  story: boolean
  media: boolean
}

export type DisplayOutcome = { kind: 'CHANGED'; family: FamilyEntry } | Refusal

/** The family decides, at any time and at once: whether it is shown at all, and each thing apart. Nobody asks why. */
export async function setDisplay(deps: AwardDeps, credentials: Credentials, wish: DisplayWish, address: string): Promise<DisplayOutcome> {
  const found = await findEntry(deps, 'FAMILY', credentials, address)
  if (found.kind === 'REFUSED') return found
  return inWorkflow<DisplayOutcome>(deps, async (tx, now) => {
    const entry = await entryById(tx, found.entry.award.id)
    if (!entry) throw new Error('An entry is gone')
    if (entry.award.state === 'WITHDRAWN') return undo(refuse('NOT_CHANGEABLE'))
    const { id, communityId } = entry.award
    const { consents } = await holdFamilyEntry(deps, tx, entry)
    const wanted = consentsOf({ ...consents, ...wish })
    await recordConsents(tx, id, wanted, now)
    const hiddenAt = wish.shown ? null : (entry.award.hiddenAt ?? now.toISOString())
    const evidence = { wanted, shown: wish.shown }
    const actor = { actorKind: 'FAMILY', actorId: id }
    const stepSeq = await appendStep(tx, communityId, { subject: 'AWARD', subjectId: id, kind: 'DISPLAY_CHANGED', ...actor, evidence }, now)
    await updateAward(tx, id, { hiddenAt, stepSeq }, now)
    const after = { ...entry, award: { ...entry.award, hiddenAt } }
    return keep({ kind: 'CHANGED', family: await holdFamilyEntry(deps, tx, after) })
  })
}
