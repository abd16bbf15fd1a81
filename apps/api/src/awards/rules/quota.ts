/** A community cycle honours up to a fifth of its households, and at least one. */
export const largestQuota = (households: number): number => Math.max(1, Math.floor(households / 5))
