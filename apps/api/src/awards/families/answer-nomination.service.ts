import type { Entities } from '../../database/orm.js'
import { keep, undo, type Verdict } from '../../database/transaction.js'
import { codeOfBytes } from '../../kernel/codes.js'
import { readPhone } from '../../kernel/phone.js'
import type { AwardDeps } from '../award-deps.js'
import { inWorkflow } from '../entries/in-workflow.js'
import { moveEntry } from '../entries/move-entry.service.js'
import { appendStep } from '../log/append-step.js'
import { findForConsent } from '../nominations/find-entry.service.js'
import { type HeldNomination, holdNomination } from '../nominations/hold-nomination.js'
import { refusedConsents, refusedSubmission } from '../nominations/nominate-family.service.js'
import { type Entry, entryById, updateNomination } from '../records/nominations.repository.js'
import { seals } from '../records/seal-nomination.js'
import { faults, type Refusal, refuse } from '../refusals.js'
import { type ConsentAnswers, consentsOf } from '../rules/consents.js'
import { recordConsents } from './record-consents.js'

export interface FamilyAnswer {
  /** The code that was handed to the family. */
  code: string
  accept: boolean
  consents: ConsentAnswers | null
  /** Where the family can be reached; its last four digits open the entry later. */
  phone: string | null
  idempotencyKey: string
}

export type AnswerOutcome =
  | { kind: 'CONSENTED'; held: HeldNomination; familyCode: string }
  | { kind: 'DECLINED'; held: HeldNomination }
  | Refusal

/** The family's own code, which the nominator never sees: the same answer sent twice gives it again. */
function familyCodeFor({ hasher }: AwardDeps, awardId: string, key: string): string {
  const [, hash = ''] = hasher.hash('award-family-code', `${awardId}:${key}`).split('.')
  return codeOfBytes(Buffer.from(hash, 'base64url'))
}

async function decline(tx: Entities, deps: AwardDeps, entry: Entry, now: Date): Promise<Verdict<AnswerOutcome>> {
  const moved = await moveEntry(tx, entry.award, {
    to: 'WITHDRAWN',
    mover: { kind: 'FAMILY', id: entry.award.id },
    now,
    reason: 'DECLINED',
  })
  if (moved.kind !== 'MOVED') return undo(refuse('NOT_CHANGEABLE'))
  return keep({ kind: 'DECLINED', held: holdNomination(deps, { ...entry, award: moved.award }) })
}

interface Acceptance {
  consents: ConsentAnswers
  phone: string
  familyCode: string
}

async function consent(tx: Entities, deps: AwardDeps, entry: Entry, given: Acceptance, now: Date): Promise<Verdict<AnswerOutcome>> {
  const { award, nomination } = entry
  const patch = {
    familySealed: seals(deps.sealer, award.id).family.seal(given.phone),
    familyCodeHash: deps.hasher.hash('award-code', given.familyCode),
  }
  await updateNomination(tx, award.id, patch, now)
  const wanted = consentsOf(given.consents)
  await recordConsents(tx, award.id, wanted, now)
  const actor = { actorKind: 'FAMILY', actorId: award.id }
  const step = { subject: 'AWARD' as const, subjectId: award.id, kind: 'CONSENT_GIVEN' as const, ...actor, evidence: wanted }
  await appendStep(tx, award.communityId, step, now)
  const moved = await moveEntry(tx, award, { to: 'SUBMITTED', mover: { kind: 'NOMINATOR', id: award.id }, now })
  if (moved.kind !== 'MOVED') return undo(refusedSubmission(moved))
  const held = holdNomination(deps, { award: moved.award, nomination: { ...nomination, ...patch } })
  return keep({ kind: 'CONSENTED', held, familyCode: given.familyCode })
}

/** Null when the nomination waits for an answer. */
function notWaiting(deps: AwardDeps, entry: Entry, familyCode: string, now: Date): AnswerOutcome | null {
  const { award, nomination } = entry
  const held = holdNomination(deps, entry)
  if (nomination.familyCodeHash === deps.hasher.hash('award-code', familyCode) && held.status === 'UNDER_WAY')
    return { kind: 'CONSENTED', held, familyCode }
  if (award.state === 'WITHDRAWN') return refuse('DECLINED_BEFORE')
  if (held.status !== 'AWAITING_CONSENT') return refuse('NOT_CHANGEABLE')
  return nomination.consentUntil && now.toISOString() >= nomination.consentUntil ? refuse('CONSENT_LAPSED') : null
}

/** An answer on paper, entered at the desk: the same as if the family had typed the code that it was handed. */
export async function enterAnswer(
  deps: AwardDeps,
  awardId: string,
  answer: Omit<FamilyAnswer, 'code'>,
  address: string,
): Promise<AnswerOutcome> {
  const entry = await entryById(deps.database.fork(), awardId)
  const code = entry && seals(deps.sealer, awardId).consentCode.open(entry.nomination.consentCodeSealed)
  return code ? answerNomination(deps, { ...answer, code }, address) : refuse('NOMINATION_NOT_FOUND')
}

/** The family says yes, to each thing apart, or no. Only then does a nomination by others become an entry. */
export async function answerNomination(deps: AwardDeps, answer: FamilyAnswer, address: string): Promise<AnswerOutcome> {
  const counted = await deps.limits.consume('ADDRESS_ATTEMPTS', address)
  if (counted.kind === 'LIMITED') return refuse('RATE_LIMITED')
  const found = await findForConsent(deps, answer.code, address)
  if (found.kind === 'REFUSED') return found
  const phone = readPhone(answer.phone ?? '')
  const refused = answer.accept ? refusedConsents(answer.consents) : null
  if (refused) return refused
  if (answer.accept && phone.kind === 'REFUSED') return refuse('INVALID_INPUT', [faults.phoneNotANumber('phone')])
  return inWorkflow<AnswerOutcome>(deps, async (tx, now) => {
    const entry = await entryById(tx, found.entry.award.id)
    if (!entry) throw new Error('An entry is gone')
    const familyCode = familyCodeFor(deps, entry.award.id, answer.idempotencyKey)
    const settled = notWaiting(deps, entry, familyCode, now)
    if (settled) return undo(settled)
    if (!answer.accept || !answer.consents || phone.kind === 'REFUSED') return decline(tx, deps, entry, now)
    return consent(tx, deps, entry, { consents: answer.consents, phone: phone.number, familyCode }, now)
  })
}
