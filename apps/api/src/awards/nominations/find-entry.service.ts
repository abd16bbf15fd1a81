import { timingSafeEqual } from 'node:crypto'
import { readCode } from '../../kernel/codes.js'
import { readPhoneTail, phoneTail as tailOf } from '../../kernel/phone.js'
import type { AwardDeps } from '../award-deps.js'
import { type Entry, entryBy } from '../records/nominations.repository.js'
import { seals } from '../records/seal-nomination.js'
import { type Refusal, refuse } from '../refusals.js'

export interface Credentials {
  code: string
  phoneTail: string
}

export type FoundEntry = { kind: 'FOUND'; entry: Entry } | Refusal

/** Whose code it is: the nominator's, or the family's own. A family that nominated itself has one code for both. */
export type Holder = 'NOMINATOR' | 'FAMILY'

const finders = { NOMINATOR: 'codeHash', FAMILY: 'familyCodeHash' } as const

function phoneFor({ sealer }: AwardDeps, { award, nomination }: Entry, holder: Holder): string | null {
  const sealed = seals(sealer, award.id)
  return holder === 'FAMILY' ? sealed.family.open(nomination.familySealed) : sealed.contact.open(nomination.contactSealed).phone
}

const equal = (kept: string, typed: string): boolean => timingSafeEqual(Buffer.from(kept.padStart(4)), Buffer.from(typed.padStart(4)))

const tooOften = async ({ limits }: AwardDeps, address: string, codeHash: string): Promise<boolean> => {
  const checks = [limits.check('ADDRESS_LOOKUPS', address), limits.check('CODE_LOOKUPS', codeHash)]
  return (await Promise.all(checks)).some((decision) => decision.kind === 'LIMITED')
}

async function charge({ limits }: AwardDeps, address: string, codeHash: string): Promise<Refusal> {
  await Promise.all([limits.charge('ADDRESS_LOOKUPS', address, 1), limits.charge('CODE_LOOKUPS', codeHash, 1)])
  return refuse('NOMINATION_NOT_FOUND')
}

/** Finds an entry by a code and the last four digits of the holder's telephone. Every wrong pair is answered alike and counted. */
export async function findEntry(deps: AwardDeps, holder: Holder, { code, phoneTail }: Credentials, address: string): Promise<FoundEntry> {
  const { hasher, database } = deps
  const text = readCode(code) ?? code
  const codeHash = hasher.hash('award-code', text)
  if (await tooOften(deps, address, codeHash)) return refuse('RATE_LIMITED')
  const entry = await entryBy(database.fork(), finders[holder], hasher.candidates('award-code', text))
  const phone = entry && phoneFor(deps, entry, holder)
  const right = equal(phone ? tailOf(phone) : 'xxxx', readPhoneTail(phoneTail) ?? '----')
  return entry && right ? { kind: 'FOUND', entry } : charge(deps, address, codeHash)
}

/** Finds the entry that a family was handed a code for. Its telephone is not known yet, so the code stands alone. */
export async function findForConsent(deps: AwardDeps, code: string, address: string): Promise<FoundEntry> {
  const { hasher, database } = deps
  const text = readCode(code) ?? code
  const codeHash = hasher.hash('award-consent-code', text)
  if (await tooOften(deps, address, codeHash)) return refuse('RATE_LIMITED')
  const entry = await entryBy(database.fork(), 'consentCodeHash', hasher.candidates('award-consent-code', text))
  return entry ? { kind: 'FOUND', entry } : charge(deps, address, codeHash)
}
