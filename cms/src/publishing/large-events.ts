/** From here on the law on large public events asks for a permit. */
const PERMIT_FROM = 1_000
/** From here on the office should be asking around. */
const WARN_FROM = 500

export const needsPermit = (expected: number | null | undefined, permitNumber: string | null | undefined): boolean =>
  (expected ?? 0) >= PERMIT_FROM && !permitNumber?.trim()

/** What an editor should know about the size of an event while writing it; null when there is nothing to say. */
export function attendanceNotice(expected: number | null | undefined, permitNumber: string | null | undefined): string | null {
  if (needsPermit(expected, permitNumber)) return `预计${expected}人，属于大型群众性活动：先办安全许可，填上许可编号才能发布。`
  if ((expected ?? 0) >= PERMIT_FROM) return `预计${expected}人，许可编号已填。请把应急方案一起备好。`
  if ((expected ?? 0) >= WARN_FROM) return `预计${expected}人，人不少。请提前向街道和派出所报备；到${PERMIT_FROM}人就要先办许可。`
  return null
}
