import type { FamilyEntryFragment } from '@culture/contract/operations'
import type { APIContext } from 'astro'
import { findFamilyEntry } from '../../../actions/awards/families.ts'
import { type HeldAwardCode, heldAwardCode, lapsedAddress } from '../held/held-award-codes.ts'

export type OpenedEntry =
  | { kind: 'OPEN'; held: HeldAwardCode; entry: FamilyEntryFragment }
  /** This phone does not hold the family's code any more. */
  | { kind: 'LAPSED'; address: string }
  | { kind: 'UNAVAILABLE'; held: HeldAwardCode }

/** The family's entry whose `ref` stands in the address of the page. */
export async function openFamilyEntry({
  cookies,
  params,
  clientAddress,
}: Pick<APIContext, 'cookies' | 'params' | 'clientAddress'>): Promise<OpenedEntry> {
  const held = heldAwardCode(cookies, params.ref)
  if (!held) return { kind: 'LAPSED', address: lapsedAddress('/family') }
  const found = await findFamilyEntry(held, clientAddress)
  if (found.kind === 'NOT_FOUND') return { kind: 'LAPSED', address: lapsedAddress('/family') }
  return found.kind === 'FOUND' ? { kind: 'OPEN', held, entry: found.entry } : { kind: 'UNAVAILABLE', held }
}
