import type { Database } from '../database/orm.js'
import { keep, transact } from '../database/transaction.js'
import type { Node, NodeSource } from '../graph/index.js'
import type { Clock } from '../kernel/clock.js'
import { fromGlobalId } from '../kernel/ids.js'
import { type ChangeRow, changesAfter, countAfter, keepLatest, knownDigests, lockLatest, writeChange } from './changes.repository.js'
import { nodeDigest } from './node-digest.js'

export interface ChangesDeps {
  database: Pick<Database, 'fork'>
  clock: Clock
  communityId: string
  sources: readonly NodeSource[]
}

export interface ChangesPage {
  /** One more than asked for where there are more. */
  rows: ChangeRow[]
  totalCount: number
}

const typeOf = (nodeId: string): string => fromGlobalId(nodeId)?.type ?? ''

/** Finds what has changed since it last looked, and tells it in order. */
export class FindChanges {
  #seen: string | null = null
  #looking: Promise<void> = Promise.resolve()

  constructor(private readonly deps: ChangesDeps) {}

  /** Up to `first` and one, behind the number `after`. */
  async page(after: number, first: number): Promise<ChangesPage> {
    await this.look()
    const { database, communityId } = this.deps
    const em = database.fork()
    return { rows: await changesAfter(em, communityId, after, first + 1), totalCount: await countAfter(em, communityId, after) }
  }

  /** Compares what is public with what was; one look at a time. */
  look(): Promise<void> {
    const turn = this.#looking.then(() => this.#look())
    this.#looking = turn.catch(() => {})
    return turn
  }

  async #look(): Promise<void> {
    const { sources } = this.deps
    const version = sources.map((source) => source.version()).join(' ')
    if (version === this.#seen) return
    const nodes = new Map<string, Node>(sources.flatMap((source) => [...source.all()]).map((node) => [node.id, node]))
    await this.#write(nodes)
    this.#seen = version
  }

  async #write(nodes: ReadonlyMap<string, Node>): Promise<void> {
    const { database, clock, communityId } = this.deps
    await transact(database, async (tx) => {
      const latest = await lockLatest(tx, communityId)
      const known = await knownDigests(tx, communityId)
      const changedAt = clock.now().toISOString()
      const changed = [...nodes].flatMap(([nodeId, node]) => {
        const digest = nodeDigest(node)
        return known.get(nodeId)?.digest === digest ? [] : [{ nodeId, type: typeOf(nodeId), digest }]
      })
      const gone = [...known].flatMap(([nodeId, { type, digest }]) =>
        digest === null || nodes.has(nodeId) ? [] : [{ nodeId, type, digest: null }],
      )
      const rows = [...changed, ...gone].map((row, at) => ({ ...row, number: latest + at + 1, changedAt }))
      for (const row of rows) await writeChange(tx, communityId, row)
      await keepLatest(tx, communityId, latest + rows.length)
      return keep(undefined)
    })
  }
}
