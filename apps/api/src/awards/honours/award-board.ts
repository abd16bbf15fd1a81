import type { AwardCategory, AwardLevel } from '@culture/contract'
import { comparator } from '../../graph/index.js'
import type { ShownAward } from '../records/award-record.js'
import { awardOrder } from './award-order.js'

export interface AwardQuery {
  category?: AwardCategory | null | undefined
  cycle?: string | null | undefined
  level?: AwardLevel | null | undefined
}

/** Every honour that may be shown, newest first, in memory: a page of the site asks no database. */
export class AwardBoard {
  #all: readonly ShownAward[] = []
  #byId: ReadonlyMap<string, ShownAward> = new Map()
  #byCertificate: ReadonlyMap<string, ShownAward> = new Map()
  #valid: ReadonlySet<string> = new Set()

  show(awards: readonly ShownAward[], validCertificates: readonly string[]): void {
    this.#all = [...awards].sort(comparator(awardOrder))
    this.#byId = new Map(this.#all.map((award) => [award.id, award]))
    this.#byCertificate = new Map(this.#all.map((award) => [award.certificateNo, award]))
    this.#valid = new Set(validCertificates)
  }

  byId(id: string): ShownAward | null {
    return this.#byId.get(id) ?? null
  }

  byCertificate(number: string): ShownAward | null {
    return this.#byCertificate.get(number) ?? null
  }

  ofCycle(cycleId: string): readonly ShownAward[] {
    return this.#all.filter((award) => award.cycleId === cycleId)
  }

  /** Also where the family has taken the display down: the certificate is valid all the same. */
  isValid(certificateNo: string): boolean {
    return this.#valid.has(certificateNo)
  }

  find({ category, cycle, level }: AwardQuery): readonly ShownAward[] {
    if (!category && !cycle && !level) return this.#all
    return this.#all.filter(
      (award) => (!category || award.category === category) && (!cycle || award.cycle === cycle) && (!level || award.level === level),
    )
  }
}
