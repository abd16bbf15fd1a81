import { timingSafeEqual } from 'node:crypto'
import { readCode } from '../../kernel/codes.js'
import { readPhoneTail, phoneTail as tailOf } from '../../kernel/phone.js'
import { phoneBinding } from '../records/seal-contact.js'
import type { SignUpRow } from '../records/sign-up.entity.js'
import { findByCode } from '../records/sign-ups.repository.js'
import { type Refusal, refuse } from '../refusals.js'
import type { SignUpDeps } from '../sign-up-deps.js'

export interface Credentials {
  code: string
  phoneTail: string
}

export type FoundSignUp = { kind: 'FOUND'; row: SignUpRow } | Refusal

const NOBODY = 'nobody'

/** Compares in the same time and with the same work whether or not the code exists. */
function tailMatches({ sealer }: SignUpDeps, row: SignUpRow | null, tail: string): boolean {
  const id = row?.id ?? NOBODY
  const sealed = row?.phoneSealed ?? sealer.seal('0000000xxxx', phoneBinding(id))
  const kept = tailOf(sealer.open(sealed, phoneBinding(id)))
  return timingSafeEqual(Buffer.from(kept), Buffer.from(tail)) && row !== null
}

/**
 * Finds a sign-up by its code and the last four digits of its phone. Every wrong pair gives the same answer and counts against the
 * address and the code; a pair that has been tried too often is refused even when it is right.
 */
export async function findSignUp(deps: SignUpDeps, { code, phoneTail }: Credentials, address: string): Promise<FoundSignUp> {
  const { limits, hasher, database } = deps
  const codeText = readCode(code)
  const tail = readPhoneTail(phoneTail)
  const codeHash = hasher.hash('code', codeText ?? code)
  const checks = [limits.check('ADDRESS_LOOKUPS', address), limits.check('CODE_LOOKUPS', codeHash)]
  if ((await Promise.all(checks)).some((decision) => decision.kind === 'LIMITED')) return refuse('RATE_LIMITED')
  const row = await findByCode(database.fork(), hasher.candidates('code', codeText ?? code))
  if (tailMatches(deps, row, tail ?? '----') && row) return { kind: 'FOUND', row }
  await Promise.all([limits.charge('ADDRESS_LOOKUPS', address, 1), limits.charge('CODE_LOOKUPS', codeHash, 1)])
  return refuse('SIGN_UP_NOT_FOUND')
}
