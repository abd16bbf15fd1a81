import { createHash } from 'node:crypto'
import type { Source } from '../limits/operation-plan.js'
import { type Encoding, encode } from './encodings.js'

export interface Representation {
  body: Buffer
  /** The encoding that `body` has; `identity` where encoding did not pay. */
  encoding: Encoding
  /** Strong: it differs between encodings, as their bytes do. */
  etag: string
}

const suffix: Record<Encoding, string> = { br: '-br', gzip: '-gz', identity: '' }

export interface AnswerToKeep {
  body: string
  contentType: string
  sources: ReadonlySet<Source>
  /** Versions of what the answer was made from. */
  stamp: string
  /** Unix time in milliseconds at which the clock alone makes it wrong. */
  staleAt: number
}

/** One answer as bytes, in each encoding that was asked for, made once. */
export class KeptAnswer {
  readonly #identity: Representation
  readonly #made = new Map<Encoding, Representation>()
  readonly #making = new Map<Encoding, Promise<Representation>>()

  readonly contentType: string
  readonly sources: ReadonlySet<Source>
  readonly stamp: string
  readonly staleAt: number

  constructor({ body, contentType, sources, stamp, staleAt }: AnswerToKeep) {
    this.contentType = contentType
    this.sources = sources
    this.stamp = stamp
    this.staleAt = staleAt
    const bytes = Buffer.from(body)
    const digest = createHash('sha256').update(contentType).update(bytes).digest('base64url').slice(0, 22)
    this.#identity = { body: bytes, encoding: 'identity', etag: `"${digest}"` }
    this.#made.set('identity', this.#identity)
  }

  get weight(): number {
    // Encoded copies weigh about half again at most.
    return this.#identity.body.length * 1.5 + 500
  }

  /** At once when it was made before. */
  representation(encoding: Encoding): Representation | Promise<Representation> {
    return this.#made.get(encoding) ?? this.#make(encoding)
  }

  #make(encoding: Encoding): Promise<Representation> {
    const running = this.#making.get(encoding) ?? this.#encode(encoding)
    this.#making.set(encoding, running)
    return running
  }

  async #encode(encoding: Encoding): Promise<Representation> {
    const body = await encode(this.#identity.body, encoding)
    const plain = body === this.#identity.body
    const made: Representation = plain
      ? this.#identity
      : { body, encoding, etag: this.#identity.etag.replace(/"$/, `${suffix[encoding]}"`) }
    this.#made.set(encoding, made)
    this.#making.delete(encoding)
    return made
  }
}

/** True when the reader's copy, named by `If-None-Match`, is this one. */
export const hasCopy = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined && (ifNoneMatch === '*' || ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
