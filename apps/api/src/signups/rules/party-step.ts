interface Size {
  units: number
  heads: number
}

/** Differences to what the party has; both are at least zero for LARGER and at most zero for SMALLER. */
export type PartyStep = Size & { kind: 'LARGER' | 'SMALLER' | 'SAME' }

/** Units and heads never move in opposite directions: units are heads, or do not change. */
export function partyStep(now: Size, next: Size): PartyStep {
  const units = next.units - now.units
  const heads = next.heads - now.heads
  if (heads === 0 && units === 0) return { kind: 'SAME', units, heads }
  return { kind: heads > 0 ? 'LARGER' : 'SMALLER', units, heads }
}
