import { type AddressSource, clientAddress } from './client-address.js'

/** Who asks. Residents have no account: a viewer of the public graph is an address and nothing more. */
export interface Viewer {
  kind: 'ANONYMOUS'
  /** For counting only; never logged, never stored. */
  address: string
}

export const identifyViewer = (source: AddressSource, secret: string, now: number): Viewer => ({
  kind: 'ANONYMOUS',
  address: clientAddress(source, secret, now),
})
