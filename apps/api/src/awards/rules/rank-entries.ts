export interface ScoredEntry {
  awardId: string
  /** In all, of everybody who scored. */
  points: number
  votes: number
}

export type Ranking =
  | { kind: 'BEST'; awardIds: string[] }
  /** The last place is shared: so many fewer, or so many more, can be told apart. */
  | { kind: 'TIE'; fewer: number; more: number }

/** Which mean is the greater, as whole numbers: a mean that is rounded would make a tie, or break one. */
const byMean = (one: ScoredEntry, other: ScoredEntry): number => other.points * one.votes - one.points * other.votes

/** The entries with the best means. Who stands aside from an entry neither lowers nor raises it. */
export function rankEntries(entries: readonly ScoredEntry[], places: number): Ranking {
  const ranked = entries.filter(({ votes }) => votes > 0).sort(byMean)
  const [last, next] = [ranked[places - 1], ranked[places]]
  if (!last || !next || byMean(last, next) !== 0) return { kind: 'BEST', awardIds: ranked.slice(0, places).map(({ awardId }) => awardId) }
  const fewer = ranked.filter((entry) => byMean(entry, last) < 0).length
  return { kind: 'TIE', fewer, more: ranked.filter((entry) => byMean(entry, last) <= 0).length }
}
