/** What one party holds, by its order of arrival. */
export interface Held {
  units: number
  heads: number
}

export interface Hit {
  units: number
  parties: number
  people: number
}

/**
 * Who would not fit into a lower capacity: those who came last, whole parties at a time. Units are counted exactly; a party of
 * which only a part would not fit is hit with all its people, because a family is not split.
 */
export function whoWouldBeHit(heldByArrival: readonly Held[], capacity: number): Hit {
  let taken = 0
  const hit: Hit = { units: 0, parties: 0, people: 0 }
  for (const { units, heads } of heldByArrival) {
    taken += units
    if (taken <= capacity) continue
    hit.parties += 1
    hit.people += heads
  }
  return { ...hit, units: Math.max(0, taken - capacity) }
}
