import { hmacSha256Hex, sha256Hex } from '../../kernel/published-hash.js'

/** Ranks lots so that anybody can repeat it. All digests and the seed are lower-case hexadecimal, 64 digits. */
export interface Lot {
  entryHash: string
}

/** SHA-256 of the seed's 32 bytes, shown before anybody enters: the seed cannot be chosen afterwards. */
export const commitmentOf = (seed: string): string => sha256Hex(Buffer.from(seed, 'hex'))

/**
 * What the public list calls an entry. The key's own hash is keyed, so that nobody finds a household by trying doors; the commitment
 * salts it, so that a household has another hash in every draw, and the same one when it leaves and enters again.
 */
export const entryHashOf = (commitment: string, keyHash: string): string => sha256Hex(`${commitment}:${keyHash}`)

/** HMAC-SHA-256 under the seed's bytes, of the entry hash as it is written. */
const lotOf = (seed: Buffer, entryHash: string): string => hmacSha256Hex(seed, entryHash)

/** Smallest first. Two equal digests would stand by their entry hashes, which differ. */
export function drawOrder<L extends Lot>(seed: string, lots: readonly L[]): L[] {
  const key = Buffer.from(seed, 'hex')
  const drawn = lots.map((lot) => ({ lot, sortedBy: `${lotOf(key, lot.entryHash)}${lot.entryHash}` }))
  return drawn.sort((a, b) => (a.sortedBy < b.sortedBy ? -1 : 1)).map(({ lot }) => lot)
}
