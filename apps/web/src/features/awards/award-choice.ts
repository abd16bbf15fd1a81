import type { AwardCategory } from '@culture/contract/operations'
import { honourWords } from '../../words/honours.ts'

export interface AwardChoice {
  category: AwardCategory | null
  cycle: string | null
}

/** Reads the query of `/honours`; what it does not know is left out. */
export function readAwardChoice(query: URLSearchParams): AwardChoice {
  const category = query.get('category')
  const cycle = query.get('cycle')
  return {
    category: category !== null && Object.hasOwn(honourWords.category, category) ? (category as AwardCategory) : null,
    cycle: cycle !== null && /^[\p{L}\p{N}·—-]{1,20}$/u.test(cycle) ? cycle : null,
  }
}

/** The address of a choice with some values changed. */
export function awardQuery(choice: AwardChoice, changes: Partial<AwardChoice> & { after?: string | null } = {}): string {
  const parts = Object.entries({ ...choice, ...changes }).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value)}`] : [],
  )
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/**
 * The cycles a reader may choose, newest first: none that is younger than the latest award, for a cycle opens for
 * nominations long before anything in it is conferred and would lead to an empty page.
 */
export function conferredCycles(schemes: readonly { cycle: string }[], latest: string | undefined): string[] {
  const cycles = [...new Set(schemes.map(({ cycle }) => cycle))].sort().reverse()
  return latest === undefined ? [] : cycles.filter((cycle) => cycle <= latest)
}

/** Groups what was conferred by category, in the order in which the categories are known. */
export function byCategory<T extends { category: AwardCategory }>(awards: readonly T[]): { category: AwardCategory; awards: T[] }[] {
  const known = Object.keys(honourWords.category) as AwardCategory[]
  return known
    .map((category) => ({ category, awards: awards.filter((award) => award.category === category) }))
    .filter((group) => group.awards.length > 0)
}
