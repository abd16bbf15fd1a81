import type { Entities } from '../../database/orm.js'
import { keep, undo, type Verdict } from '../../database/transaction.js'
import { newId } from '../../kernel/ids.js'
import { readPhone } from '../../kernel/phone.js'
import { visibleText } from '../../kernel/visible-text.js'
import type { AwardDeps } from '../award-deps.js'
import { inWorkflow } from '../entries/in-workflow.js'
import { appendStep } from '../log/append-step.js'
import { AwardObjectionSchema } from '../records/evidence.entity.js'
import { awardById } from '../records/nominations.repository.js'
import { objectionBinding } from '../records/seal-nomination.js'
import { type FieldFault, faults, type Refusal, refuse } from '../refusals.js'
import { isOneOf, noticedStates } from '../rules/award-states.js'
import { countGraphemes } from '../rules/count-graphemes.js'
import { newestNotice } from './objections.repository.js'

export interface ObjectionInput {
  /** Of the candidate's record; null where the global id was none of a candidate. */
  awardId: string | null
  text: string
  /** Who objects, for the answer; may be left out. */
  name: string | null
  phone: string | null
}

export interface ObjectionEntry {
  channel: 'FORM' | 'PHONE' | 'PAPER'
  /** Who wrote it down; null for the form. */
  staffId: string | null
}

export type ObjectionOutcome = { kind: 'RECEIVED'; objectionId: string } | Refusal

const SHORTEST = 5
const LONGEST = 1_000

function faultsOf({ text, name, phone }: ObjectionInput): FieldFault[] {
  const length = countGraphemes(text)
  return [
    ...(length < SHORTEST ? [{ path: ['text'], code: 'TOO_SHORT', message: '请写清楚是什么情况' }] : []),
    ...(length > LONGEST ? [faults.tooLong(LONGEST, length, 'text')] : []),
    ...(name !== null && countGraphemes(name) > 30 ? [faults.nameTooLong('name')] : []),
    ...(phone !== null && readPhone(phone).kind === 'REFUSED' ? [faults.phoneNotANumber('phone')] : []),
  ]
}

async function write(
  tx: Entities,
  deps: AwardDeps,
  input: ObjectionInput,
  entry: ObjectionEntry,
  now: Date,
): Promise<Verdict<ObjectionOutcome>> {
  const award = input.awardId ? await awardById(tx, input.awardId) : null
  const notice = award && (await newestNotice(tx, award.id))
  if (!award || !notice || award.communityId !== deps.communityId || !isOneOf(award.state, noticedStates))
    return undo(refuse('NOT_ON_NOTICE'))
  // Paper that came in time may be entered afterwards, as long as nobody has confirmed the result.
  if (entry.channel === 'FORM' && now.toISOString() >= notice.closesAt) return undo(refuse('NOT_ON_NOTICE'))
  const id = newId()
  const contact = input.name || input.phone ? JSON.stringify({ name: input.name, phone: input.phone }) : null
  await tx.insert(AwardObjectionSchema, {
    ...{ id, awardId: award.id, noticeId: notice.id, channel: entry.channel, enteredBy: entry.staffId, raisedAt: now.toISOString() },
    textSealed: deps.sealer.seal(input.text, objectionBinding(id, 'text')),
    contactSealed: contact && deps.sealer.seal(contact, objectionBinding(id, 'contact')),
    ...{ finding: null, foundBy: null, foundAt: null, erasedAt: null },
  })
  const actor = { actorKind: entry.staffId ? 'STAFF' : 'RESIDENT', actorId: entry.staffId ?? id }
  const evidence = [id, input.text, contact]
  await appendStep(tx, deps.communityId, { subject: 'AWARD', subjectId: award.id, kind: 'OBJECTION_RAISED', ...actor, evidence }, now)
  return keep({ kind: 'RECEIVED', objectionId: id })
}

/** Somebody knows better. Name and telephone may be left out; what is said is read by those who handle it and by nobody else. */
export async function raiseObjection(
  deps: AwardDeps,
  input: ObjectionInput,
  address: string,
  entry: ObjectionEntry = { channel: 'FORM', staffId: null },
): Promise<ObjectionOutcome> {
  const counted = await deps.limits.consume('ADDRESS_OBJECTIONS', address)
  if (counted.kind === 'LIMITED' && entry.staffId === null) return refuse('RATE_LIMITED')
  const tidy = (text: string | null): string | null => (text === null ? null : visibleText(text).normalize('NFC').trim() || null)
  const read = { ...input, text: tidy(input.text) ?? '', name: tidy(input.name), phone: tidy(input.phone) }
  const found = faultsOf(read)
  if (found.length > 0) return refuse('INVALID_INPUT', found)
  return inWorkflow<ObjectionOutcome>(deps, (tx, now) => write(tx, deps, read, entry, now))
}
