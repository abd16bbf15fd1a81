import type { LocalDate } from '@culture/calendar'
import type { ShownWords } from '../honours/show-award.js'

/** Somebody on notice, as everybody may read it. */
export interface ShownCandidate extends ShownWords {
  awardId: string
}

/** A notice as everybody may read it: with its candidates while it is up, afterwards with numbers only. */
export interface ShownNotice {
  id: string
  cycleId: string
  round: number
  startsOn: LocalDate
  endsOn: LocalDate
  closesAt: Date
  extended: boolean
  completed: boolean
  candidates: readonly ShownCandidate[]
  candidateCount: number
  /** Confirmed so far: approved, or conferred already. */
  confirmedCount: number
  /** Whether nothing of it is open any more. */
  settled: boolean
}

export class NoticeBoard {
  #all: readonly ShownNotice[] = []
  #byId: ReadonlyMap<string, ShownNotice> = new Map()

  show(notices: readonly ShownNotice[]): void {
    this.#all = notices
    this.#byId = new Map(notices.map((notice) => [notice.id, notice]))
  }

  /** Newest first. */
  all(): readonly ShownNotice[] {
    return this.#all
  }

  byId(id: string): ShownNotice | null {
    return this.#byId.get(id) ?? null
  }

  ofCycle(cycleId: string): readonly ShownNotice[] {
    return this.#all.filter((notice) => notice.cycleId === cycleId)
  }

  /** The page is a tombstone from the very instant at which the window closes, whether or not somebody has looked since. */
  isOpen({ closesAt, completed }: ShownNotice, now: Date): boolean {
    return !completed && now < closesAt
  }
}
