/** How long something took, over many times, in milliseconds. */
export interface Spread {
  name: string
  times: number
  p50: number
  p95: number
  most: number
}

/** The smallest value that at least this share of all values does not exceed. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN

export const spreadOf = (name: string, values: readonly number[]): Spread => {
  const sorted = values.toSorted((one, other) => one - other).map(Math.round)
  return { name, times: sorted.length, p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), most: percentile(sorted, 1) }
}

export const printSpreads = (spreads: readonly Spread[], head = 'from 发布 pressed until'): void => {
  const widest = Math.max(head.length, ...spreads.map(({ name }) => name.length))
  const row = (name: string, cells: readonly (string | number)[]) =>
    console.log(`${name.padEnd(widest)}  ${cells.map((cell) => String(cell).padStart(8)).join('  ')}`)
  console.log()
  row(head, ['times', 'p50 ms', 'p95 ms', 'most ms'])
  for (const { name, times, p50, p95, most } of spreads) row(name, [times, p50, p95, most])
}
