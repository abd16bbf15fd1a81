import type { APIContext } from 'astro'
import { type FoundNomination, findNomination } from '../../../actions/awards/nominations.ts'
import { type HeldAwardCode, heldAwardCode, lapsedAddress } from '../held/held-award-codes.ts'

export type OpenedNomination =
  | { kind: 'OPEN'; held: HeldAwardCode; nomination: FoundNomination }
  /** This phone does not hold its code any more. */
  | { kind: 'LAPSED'; address: string }
  | { kind: 'UNAVAILABLE'; held: HeldAwardCode }

/** The nomination whose `ref` stands in the address of the page. */
export async function openNomination({
  cookies,
  params,
  clientAddress,
}: Pick<APIContext, 'cookies' | 'params' | 'clientAddress'>): Promise<OpenedNomination> {
  const held = heldAwardCode(cookies, params.ref)
  if (!held) return { kind: 'LAPSED', address: lapsedAddress('/nominate') }
  const found = await findNomination(held, clientAddress)
  if (found.kind === 'NOT_FOUND') return { kind: 'LAPSED', address: lapsedAddress('/nominate') }
  return found.kind === 'FOUND' ? { kind: 'OPEN', held, nomination: found.nomination } : { kind: 'UNAVAILABLE', held }
}
