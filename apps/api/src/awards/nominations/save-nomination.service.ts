import type { Entities } from '../../database/orm.js'
import { keep, undo, type Verdict } from '../../database/transaction.js'
import { newCode } from '../../kernel/codes.js'
import { newId } from '../../kernel/ids.js'
import { digest } from '../../kernel/keyed-hash.js'
import type { AwardDeps } from '../award-deps.js'
import { inWorkflow } from '../entries/in-workflow.js'
import { beginEntry } from '../entries/move-entry.service.js'
import type { AwardRow } from '../records/award.entity.js'
import type { AwardCycleRow } from '../records/award-cycle.entity.js'
import { type AwardNominationRow, AwardNominationSchema } from '../records/award-nomination.entity.js'
import { cycleById, type Entry, entryBy, entryById, updateAward, updateNomination } from '../records/nominations.repository.js'
import { seals } from '../records/seal-nomination.js'
import { faults, type Refusal, refuse } from '../refusals.js'
import { subjectOf } from '../rules/nomination.js'
import { findEntry } from './find-entry.service.js'
import { type HeldNomination, holdNomination, openNomination } from './hold-nomination.js'
import type { NominationContent, NominationInput } from './nomination-input.js'
import { readNominationInput } from './read-nomination-input.js'

/** A nomination on paper or by telephone is entered by a member of staff, who then stands aside from checking and scoring it. */
export interface Writer {
  staffId: string | null
}

export interface SavedNomination {
  entry: Entry
  cycle: AwardCycleRow
  content: NominationContent
}

export type SaveOutcome = { kind: 'SAVED'; held: HeldNomination; code: string } | Refusal

const KEY_LENGTHS = { least: 8, most: 200 }

const isOpen = ({ status, nominationsFrom, nominationsUntil }: AwardCycleRow, now: string): boolean =>
  status === 'OPEN' && now >= nominationsFrom && now < nominationsUntil

/** What was said before, and over it what is said now; nothing that was left empty erases anything. */
const merged = (before: NominationContent, now: NominationContent, chosen: boolean): NominationContent => ({
  kind: chosen ? now.kind : before.kind,
  contact: {
    name: now.contact.name ?? before.contact.name,
    phone: now.contact.phone ?? before.contact.phone,
    organisation: now.contact.organisation ?? before.contact.organisation,
  },
  nominee: now.nominee ?? before.nominee,
  place: now.place ?? before.place,
  keyText: now.keyText,
  summary: now.summary ?? before.summary,
  deed: now.deed ?? before.deed,
})

function newRows(deps: AwardDeps, cycle: AwardCycleRow, key: string, now: Date): Entry {
  const id = newId()
  const at = now.toISOString()
  const code = newCode()
  const award: AwardRow = {
    ...{ id, communityId: deps.communityId, origin: 'NOMINATED', cycleId: cycle.id, category: cycle.category, cycle: cycle.name },
    ...{ state: 'DRAFT', stepSeq: null, subject: subjectOf(cycle.category), nameSealed: seals(deps.sealer, id).name.seal('') },
    ...{ householdHash: null, nominatorId: null, schemeId: cycle.schemeId, title: cycle.title, summary: null, deed: null, level: null },
    ...{ awardingBody: null, documentNo: null, certificateNo: null, awardedOn: null, validUntil: null, noticeStartsOn: null },
    ...{ noticeEndsOn: null, barredUntil: null, hiddenAt: null, createdAt: at, updatedAt: at },
  }
  const nomination: AwardNominationRow = {
    ...{ awardId: id, nominatorKind: 'NEIGHBOUR', contactSealed: null, familySealed: null, placeSealed: null, summarySealed: null },
    ...{ deedSealed: null, keyHash: digest(key), codeHash: deps.hasher.hash('award-code', code) },
    ...{ codeSealed: seals(deps.sealer, id).code.seal(code), consentCodeHash: null, consentCodeSealed: null, familyCodeHash: null },
    ...{ consentVersion: null, returnReason: null, nominatedAt: null, consentUntil: null, erasedAt: null, updatedAt: at },
  }
  return { award, nomination }
}

async function begin(tx: Entities, deps: AwardDeps, cycle: AwardCycleRow, key: string, writer: Writer, now: Date): Promise<Entry> {
  const rows = newRows(deps, cycle, key, now)
  const mover = writer.staffId ? { kind: 'STAFF' as const, id: writer.staffId } : { kind: 'NOMINATOR' as const, id: rows.award.id }
  const award = await beginEntry(tx, rows.award, mover, now)
  await tx.insert(AwardNominationSchema, rows.nomination)
  return { award, nomination: rows.nomination }
}

/** Under what the nominee is known: a family by its door, a worker by name and workplace. */
function hashOf({ hasher }: AwardDeps, { subject }: AwardRow, { keyText, nominee, place }: NominationContent): string | null {
  if (subject === 'FAMILY') return keyText && hasher.hash('household', keyText)
  return nominee && place && hasher.hash('award-person', `${nominee}@${place}`)
}

/** Writes what is known now; everything personal sealed to its row. */
async function write(tx: Entities, deps: AwardDeps, entry: Entry, content: NominationContent, writer: Writer, now: Date): Promise<Entry> {
  const { award, nomination } = entry
  const sealed = seals(deps.sealer, award.id)
  const { contact } = content
  const change = {
    nameSealed: sealed.name.seal(content.nominee ?? ''),
    householdHash: hashOf(deps, award, content) ?? award.householdHash,
    nominatorId: writer.staffId ?? (contact.phone ? deps.hasher.hash('award-nominator', contact.phone) : award.nominatorId),
  }
  const said = {
    nominatorKind: content.kind,
    contactSealed: sealed.contact.seal(contact),
    placeSealed: sealed.place.seal(content.place),
    summarySealed: sealed.summary.seal(content.summary),
    deedSealed: sealed.deed.seal(content.deed),
  }
  await updateAward(tx, award.id, change, now)
  await updateNomination(tx, award.id, said, now)
  return { award: { ...award, ...change }, nomination: { ...nomination, ...said } }
}

export type AfterSaving<T> = (tx: Entities, saved: SavedNomination, now: Date) => Promise<Verdict<T | Refusal>>

async function known(deps: AwardDeps, input: NominationInput, address: string): Promise<Entry | null | Refusal> {
  if (input.code !== null) {
    const found = await findEntry(deps, 'NOMINATOR', { code: input.code, phoneTail: input.phoneTail ?? '' }, address)
    return found.kind === 'FOUND' ? found.entry : found
  }
  return entryBy(deps.database.fork(), 'keyHash', [digest(input.idempotencyKey)])
}

async function admitted(deps: AwardDeps, content: NominationContent, address: string): Promise<boolean> {
  const { limits, hasher } = deps
  const { phone } = content.contact
  const counted = [
    limits.consume('ADDRESS_ATTEMPTS', address),
    ...(phone ? [limits.consume('PHONE_ATTEMPTS', hasher.hash('phone', phone))] : []),
  ]
  return (await Promise.all(counted)).every((decision) => decision.kind === 'ALLOWED')
}

/** Saves what was filled in so far, and goes on with `after` in the same transaction. A draft that exists is found by its code or by the form's own key. */
export async function saveThen<T>(
  deps: AwardDeps,
  input: NominationInput,
  address: string,
  writer: Writer,
  after: AfterSaving<T>,
): Promise<T | Refusal> {
  const key = input.idempotencyKey
  if (key.length < KEY_LENGTHS.least || key.length > KEY_LENGTHS.most)
    return refuse('INVALID_INPUT', [faults.keyMalformed('idempotencyKey')])
  const before = await known(deps, input, address)
  if (before && 'reason' in before) return before
  const cycleId = before ? before.award.cycleId : input.cycleId
  const cycle = cycleId ? await cycleById(deps.database.fork(), cycleId) : null
  if (!cycle || cycle.communityId !== deps.communityId) return refuse('CYCLE_NOT_FOUND')
  const content = readNominationInput(input, { subject: subjectOf(cycle.category), estates: deps.catalogue.estates() })
  if ('reason' in content) return content
  if (!(await admitted(deps, content, address))) return refuse('RATE_LIMITED')
  return inWorkflow<T | Refusal>(deps, async (tx, now) => {
    // Read again under the lock: the same form may have come twice.
    const current = before ? await entryById(tx, before.award.id) : await entryBy(tx, 'keyHash', [digest(key)])
    const again = current !== null && (current.award.state !== 'DRAFT' || current.nomination.nominatedAt !== null)
    if (again && current.award.state !== 'RETURNED')
      return after(tx, { entry: current, cycle, content: openNomination(deps, current) }, now)
    if (!current && !isOpen(cycle, now.toISOString())) return undo(refuse('NOT_OPEN'))
    const entry = current ?? (await begin(tx, deps, cycle, key, writer, now))
    const whole = merged(openNomination(deps, entry), content, input.nominator !== null)
    return after(tx, { entry: await write(tx, deps, entry, whole, writer, now), cycle, content: whole }, now)
  })
}

/** Saves a draft: the code opens it again, on this or another telephone. */
export function saveNomination(deps: AwardDeps, input: NominationInput, address: string): Promise<SaveOutcome> {
  return saveThen<SaveOutcome>(deps, input, address, { staffId: null }, async (_tx, { entry }) => {
    const held = holdNomination(deps, entry)
    if (!held.changeable) return undo(refuse('NOT_CHANGEABLE'))
    const code = seals(deps.sealer, entry.award.id).code.open(entry.nomination.codeSealed) ?? ''
    return keep({ kind: 'SAVED', held, code })
  })
}
