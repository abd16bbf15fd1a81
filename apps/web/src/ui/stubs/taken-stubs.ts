const stubs = 10

/** How many of ten stubs are torn off. The last one stays while a single place is free, and none is torn while all are. */
export function takenStubs(taken: number, capacity: number): number {
  if (capacity <= 0 || taken >= capacity) return stubs
  if (taken <= 0) return 0
  return Math.min(stubs - 1, Math.max(1, Math.round((taken / capacity) * stubs)))
}
