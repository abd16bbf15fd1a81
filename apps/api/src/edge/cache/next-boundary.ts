const DAY = 86_400_000
const SHANGHAI = 8 * 3_600_000

/** The next midnight in Asia/Shanghai, which has had no other offset since 1991. */
export const nextMidnight = (now: number): number => (Math.floor((now + SHANGHAI) / DAY) + 1) * DAY - SHANGHAI

/** The first of the sorted instants after `now`, or the next midnight where that comes first. All in Unix milliseconds. */
export function nextBoundary(sorted: readonly number[], now: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) <= now) low = middle + 1
    else high = middle
  }
  return Math.min(sorted[low] ?? Number.POSITIVE_INFINITY, nextMidnight(now))
}
