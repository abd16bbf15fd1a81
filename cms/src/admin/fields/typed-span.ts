import { momentOf, noClock, type TypedClock, type TypedDay, typedMoment } from './typed-moment'

export interface Span {
  startsAt?: string | null
  endsAt?: string | null
}

/** From one time to another, nearly always on one day. */
export interface TypedSpan {
  day: TypedDay
  from: TypedClock
  to: TypedClock
  /** Only where it ends on another day. */
  lastDay: TypedDay | null
}

const sameDay = (one: TypedDay, other: TypedDay) => one.year === other.year && one.month === other.month && one.day === other.day

export function typedSpan({ startsAt, endsAt }: Span): TypedSpan {
  const [start, end] = [typedMoment(startsAt), typedMoment(endsAt)]
  const day = startsAt ? start : end
  const { year, month, day: dayOfMonth } = day
  const lastDay = startsAt && endsAt && !sameDay(start, end) ? { year: end.year, month: end.month, day: end.day } : null
  return { day: { year, month, day: dayOfMonth }, from: clockPart(start), to: endsAt ? clockPart(end) : noClock, lastDay }
}

const clockPart = ({ hour, minute }: TypedClock): TypedClock => ({ hour, minute })

export const spanOf = ({ day, from, to, lastDay }: TypedSpan): Required<Span> => ({
  startsAt: momentOf({ ...day, ...from }),
  endsAt: momentOf({ ...(lastDay ?? day), ...to }),
})
