const minute = 60_000

/** When each segment begins, if all keep to their minutes. */
export function segmentTimes<Segment extends { minutes: number }>(
  segments: readonly Segment[],
  startsAt: Date,
): { segment: Segment; startsAt: Date }[] {
  let next = startsAt.getTime()
  return segments.map((segment) => {
    const begins = new Date(next)
    next += segment.minutes * minute
    return { segment, startsAt: begins }
  })
}
