import type { AddressSource } from './client-address.js'
import { SignedAddresses } from './signed-addresses.js'

/** Who asks. Residents have no account: a viewer of the public graph is an address and nothing more. */
export interface Viewer {
  kind: 'ANONYMOUS'
  /** For counting only; never logged, never stored. */
  address: string
}

/** `now` is Unix time in milliseconds. */
export type IdentifyViewer = (source: AddressSource, now: number) => Viewer

export function createIdentifier(secret: string): IdentifyViewer {
  const addresses = new SignedAddresses(secret)
  return (source, now) => ({ kind: 'ANONYMOUS', address: addresses.of(source, now) })
}
