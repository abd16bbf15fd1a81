import { randomBytes } from 'node:crypto'
import type { DrawPromise } from '../../events/index.js'
import type { Sealer } from '../../kernel/encryption.js'
import { commitmentOf } from '../rules/draw-order.js'

const SEED_BYTES = 32
const seedBinding = (placesId: string): string => `draw:${placesId}:seed`

/** A seed from the system's source of randomness; nobody sees it before it is drawn with. */
export function newPromise({ sealer }: { sealer: Sealer }, placesId: string): DrawPromise {
  const seed = randomBytes(SEED_BYTES).toString('hex')
  return { commitment: commitmentOf(seed), seedSealed: sealer.seal(seed, seedBinding(placesId)) }
}

/** The seed in hex; throws when it is not the one that was promised. */
export function openPromise({ sealer }: { sealer: Sealer }, placesId: string, { commitment, seedSealed }: DrawPromise): string {
  const seed = sealer.open(seedSealed, seedBinding(placesId))
  if (commitmentOf(seed) !== commitment) throw new Error(`The seed of the draw for ${placesId} is not the one that was promised`)
  return seed
}
