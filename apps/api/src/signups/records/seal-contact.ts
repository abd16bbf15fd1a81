import { newCode } from '../../kernel/codes.js'
import type { Sealer } from '../../kernel/encryption.js'
import type { Hasher } from '../../kernel/keyed-hash.js'
import type { SignUpRequest } from '../newcomers/read-sign-up-input.js'
import type { SignUpRow } from './sign-up.entity.js'

const binding =
  (field: string) =>
  (signUpId: string): string =>
    `sign-up:${signUpId}:${field}`

export const nameBinding = binding('name')
export const phoneBinding = binding('phone')
export const addressBinding = binding('visit-address')
export const codeBinding = binding('code')

export type SealedContact = Pick<SignUpRow, 'nameSealed' | 'phoneSealed' | 'visitAddressSealed' | 'codeHash' | 'codeSealed'>

/** Seals what is personal, each field to its row, and draws the code. Costly: only for a party that has passed the gate. */
export function sealContact(keys: { sealer: Sealer; hasher: Hasher }, id: string, request: SignUpRequest): SealedContact {
  const { sealer, hasher } = keys
  const code = newCode()
  return {
    nameSealed: sealer.seal(request.name, nameBinding(id)),
    phoneSealed: request.phone === null ? null : sealer.seal(request.phone, phoneBinding(id)),
    visitAddressSealed: request.visitAddress === null ? null : sealer.seal(request.visitAddress, addressBinding(id)),
    codeHash: hasher.hash('code', code),
    codeSealed: sealer.seal(code, codeBinding(id)),
  }
}
