const GROUP = 8

/** `a1b2c3d4 …` in eight groups of eight: what a reader compares at a glance, and what wraps on a narrow screen. */
export function lotGroups(digest: string): string[] {
  return Array.from({ length: Math.ceil(digest.length / GROUP) }, (_, at) => digest.slice(at * GROUP, (at + 1) * GROUP))
}
