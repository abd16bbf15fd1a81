import { addDays, isLocalDate, type LocalDate, weekdayOf } from './local-date.js'
import { endOfDay, localDateOf } from './shanghai-time.js'
import { isStatutoryHoliday, mayBeWorkday } from './statutory-holidays.js'
import { type WorkdayCalendar, workdayCalendar, type YearNotCovered } from './workdays.js'

export interface NoticePolicy {
  unit: 'NATURAL' | 'WORKDAY'
  /** Both ends counted. */
  days: number
}

export interface NoticeWindow {
  kind: 'WINDOW'
  startsOn: LocalDate
  endsOn: LocalDate
  /** 24:00 Asia/Shanghai of `endsOn`. */
  closesAt: Date
}
export type NoticeWindowRefusal =
  | YearNotCovered
  | { kind: 'TOO_SHORT'; minimumDays: number }
  | { kind: 'NOT_A_DATE' }
  /** The calendar covers the window: it is counted, not entered. */
  | { kind: 'END_IS_KNOWN'; endsOn: LocalDate }
  | { kind: 'END_TOO_EARLY'; earliest: LocalDate }
  | { kind: 'END_TOO_LATE'; latest: LocalDate }
  | { kind: 'END_IS_NO_WORKDAY' }

export const MINIMUM_NOTICE_DAYS = 3

const shipped = workdayCalendar()

/**
 * The window of a public notice that is put up on `startsOn`. Natural days run over holidays; of workdays only
 * those of the State Council calendar count, the first day among them when it is one. Where the calendar does not
 * reach, `endByHand` is the last day as somebody has counted it from the published notice; nowhere else is it taken.
 */
export function noticeWindow(
  startsOn: LocalDate,
  policy: NoticePolicy,
  calendar: WorkdayCalendar = shipped,
  endByHand: LocalDate | null = null,
): NoticeWindow | NoticeWindowRefusal {
  if (!isLocalDate(startsOn) || (endByHand !== null && !isLocalDate(endByHand))) return { kind: 'NOT_A_DATE' }
  if (!Number.isInteger(policy.days) || policy.days < MINIMUM_NOTICE_DAYS) return { kind: 'TOO_SHORT', minimumDays: MINIMUM_NOTICE_DAYS }
  const counted = policy.unit === 'NATURAL' ? addDays(startsOn, policy.days - 1) : lastOfWorkdays(startsOn, policy.days, calendar.isWorkday)
  if (typeof counted === 'string')
    return endByHand === null
      ? { kind: 'WINDOW', startsOn, endsOn: counted, closesAt: endOfDay(counted) }
      : { kind: 'END_IS_KNOWN', endsOn: counted }
  if (endByHand === null) return counted
  return (
    refusedEnd(startsOn, policy.days, calendar, endByHand) ?? { kind: 'WINDOW', startsOn, endsOn: endByHand, closesAt: endOfDay(endByHand) }
  )
}

function lastOfWorkdays<T>(startsOn: LocalDate, days: number, isWorkday: (date: LocalDate) => boolean | T): LocalDate | T {
  let day = startsOn
  for (let left = days; ; day = addDays(day, 1)) {
    const works = isWorkday(day)
    if (typeof works !== 'boolean') return works
    if (works) left -= 1
    if (left === 0) return day
  }
}

/** As far as the calendar reaches, what it says; beyond it, whether the day may be one at all. */
const mayCount =
  (calendar: WorkdayCalendar) =>
  (date: LocalDate): boolean => {
    const works = calendar.isWorkday(date)
    return typeof works === 'boolean' ? works : mayBeWorkday(date)
  }

/**
 * The first day on which a window of workdays can end at all: as if every day worked that may be one. A window whose
 * end is entered by hand is never shorter.
 */
export const earliestEnd = (startsOn: LocalDate, days: number, calendar: WorkdayCalendar = shipped): LocalDate =>
  lastOfWorkdays<never>(startsOn, days, mayCount(calendar))

/** Two holidays and their weekends within one window; what lies beyond is a slip of the pen. */
const latestEnd = (startsOn: LocalDate, days: number): LocalDate => addDays(startsOn, days * 2 + 21)

function refusedEnd(startsOn: LocalDate, days: number, calendar: WorkdayCalendar, end: LocalDate): NoticeWindowRefusal | null {
  const earliest = earliestEnd(startsOn, days, calendar)
  if (end < earliest) return { kind: 'END_TOO_EARLY', earliest }
  const latest = latestEnd(startsOn, days)
  if (end > latest) return { kind: 'END_TOO_LATE', latest }
  return mayCount(calendar)(end) ? null : { kind: 'END_IS_NO_WORKDAY' }
}

/**
 * When a window closes from which `gapSeconds` were lost: at the first midnight by which it has been up for as long as it was meant to,
 * of workdays at the end of one. Without a gap it closes as planned. In a year that is not covered every weekend and every day off by
 * law is passed over: a notice that is up may only ever stay longer.
 */
export function extendedClose(
  plannedClose: Date,
  gapSeconds: number,
  unit: NoticePolicy['unit'],
  calendar: WorkdayCalendar = shipped,
): Date {
  if (gapSeconds <= 0) return plannedClose
  // The last instant of what is owed, so that exactly midnight belongs to the day before.
  let day = localDateOf(new Date(plannedClose.getTime() + gapSeconds * 1_000 - 1))
  while (unit === 'WORKDAY' && mayBeOff(day, calendar)) day = addDays(day, 1)
  return endOfDay(day)
}

function mayBeOff(day: LocalDate, calendar: WorkdayCalendar): boolean {
  const works = calendar.isWorkday(day)
  return typeof works === 'boolean' ? !works : weekdayOf(day) > 5 || isStatutoryHoliday(day)
}
