import { CLIENT_ADDRESS_HEADER, readClientAddress } from '@culture/contract'
import { LruMap } from '../kernel/lru-map.js'
import { type AddressSource, canonicalAddress } from './client-address.js'

/** A header that was verified is believed again for this long without reckoning its HMAC anew. */
const REMEMBERED_MS = 60_000
const MAX_CHARACTERS = 2_000_000

interface Verified {
  address: string
  at: number
}

/** Where residents are: the address that the web app signed, else the peer. Nothing else in a request is believed. */
export class SignedAddresses {
  readonly #verified = new LruMap<Verified>(MAX_CHARACTERS)

  constructor(private readonly secret: string) {}

  of(source: AddressSource, now: number): string {
    const value = source.headers[CLIENT_ADDRESS_HEADER]
    const header = Array.isArray(value) ? value[0] : value
    return (header && this.#signed(header, now)) || canonicalAddress(source.ip)
  }

  #signed(header: string, now: number): string | null {
    const before = this.#verified.get(header)
    if (before && now >= before.at && now - before.at < REMEMBERED_MS) return before.address
    const signed = readClientAddress(this.secret, header, now)
    if (signed === null) return null
    const address = canonicalAddress(signed)
    this.#verified.set(header, { address, at: now }, header.length)
    return address
  }
}
