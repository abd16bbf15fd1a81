import type { AwardCycleRow } from '../records/award-cycle.entity.js'

export type NominationWindow = 'NOT_YET_OPEN' | 'OPEN' | 'CLOSED'

/** Every cycle, newest first. */
export class CycleBoard {
  #all: readonly AwardCycleRow[] = []
  #byId: ReadonlyMap<string, AwardCycleRow> = new Map()

  show(cycles: readonly AwardCycleRow[]): void {
    this.#all = cycles
    this.#byId = new Map(cycles.map((cycle) => [cycle.id, cycle]))
  }

  all(): readonly AwardCycleRow[] {
    return this.#all
  }

  byId(id: string): AwardCycleRow | null {
    return this.#byId.get(id) ?? null
  }

  ofScheme(schemeId: string): AwardCycleRow | null {
    return this.#all.find((cycle) => cycle.schemeId === schemeId) ?? null
  }

  ofCeremony(eventId: string): readonly AwardCycleRow[] {
    return this.#all.filter((cycle) => cycle.ceremonyEventId === eventId)
  }

  window({ status, nominationsFrom, nominationsUntil }: AwardCycleRow, now: Date): NominationWindow {
    const at = now.toISOString()
    if (status !== 'OPEN' || at >= nominationsUntil) return 'CLOSED'
    return at < nominationsFrom ? 'NOT_YET_OPEN' : 'OPEN'
  }
}
