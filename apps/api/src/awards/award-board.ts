import type { AwardCategory, AwardLevel } from '@culture/contract'
import { comparator } from '../graph/index.js'
import type { Sealer } from '../kernel/encryption.js'
import type { AwardRepository } from './award.repository.js'
import { awardOrder } from './award-order.js'
import type { ShownAward } from './award-record.js'
import { showAward } from './show-award.js'

export interface AwardQuery {
  category?: AwardCategory | null | undefined
  cycle?: string | null | undefined
  level?: AwardLevel | null | undefined
}

/** Every honour that may be shown, newest first, in memory: a page of the site asks no database. */
export class AwardBoard {
  #all: readonly ShownAward[] = []
  #byId: ReadonlyMap<string, ShownAward> = new Map()
  #mark: string | null = null
  #version = 0

  constructor(
    private readonly repository: AwardRepository,
    private readonly sealer: Sealer,
    private readonly log: { error(line: object, message: string): void },
  ) {}

  /** Grows with every change. */
  get version(): number {
    return this.#version
  }

  byId(id: string): ShownAward | null {
    return this.#byId.get(id) ?? null
  }

  find({ category, cycle, level }: AwardQuery): readonly ShownAward[] {
    if (!category && !cycle && !level) return this.#all
    return this.#all.filter(
      (award) => (!category || award.category === category) && (!cycle || award.cycle === cycle) && (!level || award.level === level),
    )
  }

  /** Reads the records anew where they have changed: one small query, or two. */
  async refresh(): Promise<void> {
    const mark = await this.repository.mark()
    if (mark === this.#mark) return
    const rows = await this.repository.shown()
    this.#all = rows.flatMap((row) => this.#show(row)).sort(comparator(awardOrder))
    this.#byId = new Map(this.#all.map((award) => [award.id, award]))
    this.#mark = mark
    this.#version += 1
  }

  /** A record whose name does not open, after a lost key, is left out; the others stay. */
  #show(row: Parameters<typeof showAward>[0]): ShownAward[] {
    try {
      return [showAward(row, this.sealer)]
    } catch (err) {
      this.log.error({ err, awardId: row.id }, 'an award cannot be shown: its name does not open')
      return []
    }
  }
}
