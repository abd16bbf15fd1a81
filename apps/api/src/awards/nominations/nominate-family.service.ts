import type { Entities } from '../../database/orm.js'
import { keep, undo, type Verdict } from '../../database/transaction.js'
import { newCode } from '../../kernel/codes.js'
import type { AwardDeps } from '../award-deps.js'
import type { Moved } from '../entries/move-entry.service.js'
import { moveEntry } from '../entries/move-entry.service.js'
import { recordConsents } from '../families/record-consents.js'
import { appendStep } from '../log/append-step.js'
import { type Entry, updateNomination } from '../records/nominations.repository.js'
import { seals } from '../records/seal-nomination.js'
import { faults, type Refusal, refuse } from '../refusals.js'
import type { AwardGuard } from '../rules/award-guards.js'
import { type ConsentAnswers, consentsOf, neededConsents } from '../rules/consents.js'
import { consentDeadline, subjectOf } from '../rules/nomination.js'
import { type HeldNomination, holdNomination } from './hold-nomination.js'
import type { NominationInput } from './nomination-input.js'
import { missingParts } from './read-nomination-input.js'
import { type SavedNomination, saveThen, type Writer } from './save-nomination.service.js'

export type NominateOutcome =
  | { kind: 'SUBMITTED'; held: HeldNomination; code: string }
  | { kind: 'AWAITS_CONSENT'; held: HeldNomination; code: string; consentCode: string }
  | Refusal

/** Why an entry was not taken, in words that tell a neighbour nothing about the family. */
export function refusedSubmission(move: Exclude<Moved, { kind: 'MOVED' }>): Refusal {
  const missing: readonly AwardGuard[] = move.kind === 'NOT_YET' ? move.missing : []
  if (missing.includes('familyConsent')) return refuse('CONSENT_NEEDED')
  if (missing.includes('noOtherEntry')) return refuse('ALREADY_NOMINATED')
  if (missing.includes('notBarred')) return refuse('NOT_NOW')
  return refuse(missing.includes('cycleOpen') ? 'NOT_OPEN' : 'NOT_CHANGEABLE')
}

export const refusedConsents = (answers: ConsentAnswers | null): Refusal | null => {
  const missing = neededConsents.filter((need) => !answers?.[need])
  return missing.length === 0
    ? null
    : refuse(
        'CONSENT_NEEDED',
        missing.map((need) => faults.consentNeeded('consents', need)),
      )
}

/** A nomination that was made before answers as it did. */
function answerAgain(deps: AwardDeps, entry: Entry): NominateOutcome {
  const held = holdNomination(deps, entry)
  const sealed = seals(deps.sealer, entry.award.id)
  const code = sealed.code.open(entry.nomination.codeSealed) ?? ''
  if (held.status !== 'AWAITING_CONSENT') return { kind: 'SUBMITTED', held, code }
  return { kind: 'AWAITS_CONSENT', held, code, consentCode: sealed.consentCode.open(entry.nomination.consentCodeSealed) ?? '' }
}

async function makeNomination(
  tx: Entities,
  deps: AwardDeps,
  { entry, content }: SavedNomination,
  input: NominationInput,
  writer: Writer,
  now: Date,
): Promise<Entry> {
  const { award, nomination } = entry
  const sealed = seals(deps.sealer, award.id)
  const self = content.kind === 'SELF'
  const consentCode = sealed.consentCode.open(nomination.consentCodeSealed) ?? newCode()
  const made = {
    ...{ nominatedAt: now.toISOString(), consentUntil: consentDeadline(now).toISOString(), returnReason: null },
    consentVersion: input.consentVersion,
    consentCodeHash: self ? null : deps.hasher.hash('award-consent-code', consentCode),
    consentCodeSealed: self ? null : sealed.consentCode.seal(consentCode),
    ...(self ? { familyCodeHash: nomination.codeHash, familySealed: sealed.family.seal(content.contact.phone) } : {}),
  }
  await updateNomination(tx, award.id, made, now)
  // What the family agreed to was another text: it is asked anew.
  await recordConsents(tx, award.id, self && input.consents ? consentsOf(input.consents) : [], now)
  const evidence = [content.contact, content.nominee, content.place, content.summary, content.deed]
  const actorKind = writer.staffId ? 'STAFF' : 'NOMINATOR'
  const actorId = writer.staffId ?? award.id
  await appendStep(tx, award.communityId, { subject: 'AWARD', subjectId: award.id, kind: 'NOMINATED', actorKind, actorId, evidence }, now)
  return { award, nomination: { ...nomination, ...made } }
}

async function nominate(
  tx: Entities,
  deps: AwardDeps,
  saved: SavedNomination,
  input: NominationInput,
  writer: Writer,
  now: Date,
): Promise<Verdict<NominateOutcome>> {
  if (!holdNomination(deps, saved.entry).changeable) return undo(answerAgain(deps, saved.entry))
  const missing = missingParts(saved.content, subjectOf(saved.cycle.category))
  if (missing.length > 0) return undo(refuse('INVALID_INPUT', missing))
  if (input.consentVersion !== (deps.catalogue.consentVersion() ?? input.consentVersion))
    return undo(refuse('INVALID_INPUT', [faults.consentOutdated('consentVersion')]))
  const self = saved.content.kind === 'SELF'
  const refused = self ? refusedConsents(input.consents) : null
  if (refused) return undo(refused)
  const entry = await makeNomination(tx, deps, saved, input, writer, now)
  if (!self) return keep(answerAgain(deps, entry))
  const moved = await moveEntry(tx, entry.award, { to: 'SUBMITTED', mover: { kind: 'NOMINATOR', id: entry.award.id }, now })
  return moved.kind === 'MOVED' ? keep(answerAgain(deps, { ...entry, award: moved.award })) : undo(refusedSubmission(moved))
}

/** Makes the nomination. A family that nominates itself consents with it; any other is waited for, fifteen days. */
export const nominateFamily = (
  deps: AwardDeps,
  input: NominationInput,
  address: string,
  writer: Writer = { staffId: null },
): Promise<NominateOutcome> =>
  saveThen<NominateOutcome>(deps, input, address, writer, (tx, saved, now) => nominate(tx, deps, saved, input, writer, now))
