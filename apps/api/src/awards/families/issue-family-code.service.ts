import { keep, undo } from '../../database/transaction.js'
import { newCode } from '../../kernel/codes.js'
import { readPhone } from '../../kernel/phone.js'
import type { AwardDeps } from '../award-deps.js'
import { type DeskRefusal, refuseDesk } from '../desk-refusals.js'
import { inWorkflow } from '../entries/in-workflow.js'
import { appendStep } from '../log/append-step.js'
import { type AwardNominationRow, AwardNominationSchema } from '../records/award-nomination.entity.js'
import { awardById, nominationOf, updateNomination } from '../records/nominations.repository.js'
import { seals } from '../records/seal-nomination.js'
import { isOneOf, shownStates } from '../rules/award-states.js'

export type FamilyCodeOutcome = { kind: 'DONE'; awardId: string; code: string } | DeskRefusal

/** An honour that was taken over has no nomination; an empty one holds the family's code. */
const bare = (awardId: string, at: string): AwardNominationRow => ({
  ...{ awardId, nominatorKind: 'ORGANISATION', contactSealed: null, familySealed: null, placeSealed: null, summarySealed: null },
  ...{ deedSealed: null, keyHash: null, codeHash: null, codeSealed: null, consentCodeHash: null, consentCodeSealed: null },
  ...{
    familyCodeHash: null,
    consentVersion: null,
    returnReason: null,
    nominatedAt: null,
    consentUntil: null,
    erasedAt: null,
    updatedAt: at,
  },
})

/**
 * Gives an honoured family a code of its own, or another one for a code that was lost: with it, it takes its display down whenever it
 * likes. The code before it opens nothing any more.
 */
export async function issueFamilyCode(deps: AwardDeps, awardId: string, phone: string, staffId: string): Promise<FamilyCodeOutcome> {
  const reading = readPhone(phone)
  if (reading.kind === 'REFUSED') return refuseDesk('INVALID_INPUT', '请填写这家人的电话，以后凭后四位查看。')
  return inWorkflow<FamilyCodeOutcome>(deps, async (tx, now) => {
    const award = await awardById(tx, awardId)
    if (!award || award.communityId !== deps.communityId) return undo(refuseDesk('NOT_FOUND'))
    if (!isOneOf(award.state, shownStates)) return undo(refuseDesk('NO_SUCH_STEP'))
    if (!(await nominationOf(tx, awardId))) await tx.insert(AwardNominationSchema, bare(awardId, now.toISOString()))
    const code = newCode()
    const familySealed = seals(deps.sealer, awardId).family.seal(reading.number)
    await updateNomination(tx, awardId, { familySealed, familyCodeHash: deps.hasher.hash('award-code', code) }, now)
    const actor = { actorKind: 'STAFF', actorId: staffId }
    await appendStep(tx, deps.communityId, { subject: 'AWARD', subjectId: awardId, kind: 'CODE_ISSUED', ...actor, evidence: null }, now)
    return keep({ kind: 'DONE', awardId, code })
  })
}
