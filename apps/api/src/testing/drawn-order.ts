import { createHash, createHmac } from 'node:crypto'
import type { DrawRecords } from './event-records.js'
import type { ModelParty } from './event-terms.js'

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')

/**
 * The order of the lots as anybody can work it out from what is written in the decision on draws, without the code under test.
 * Throws where the seed is not the one that was promised.
 */
export function orderByHand(
  { commitment, seed, keyHashes }: DrawRecords,
  entered: readonly { party: ModelParty; at: number }[],
): ModelParty[] {
  const bytes = Buffer.from(seed ?? '', 'hex')
  if (seed === null || sha256(bytes) !== commitment) throw new Error('The seed is not the one that was promised')
  const rankOf = (at: number): string =>
    createHmac('sha256', bytes)
      .update(sha256(`${commitment}:${keyHashes[at]}`))
      .digest('hex')
  const lots = entered.map(({ party, at }) => ({ party, rank: rankOf(at) }))
  return lots.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ party }) => party)
}
