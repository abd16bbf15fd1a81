import { addDays, isLocalDate, type LocalDate } from './local-date.js'
import { endOfDay } from './shanghai-time.js'
import { isWorkday, type YearNotCovered } from './workdays.js'

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
export type NoticeWindowRefusal = YearNotCovered | { kind: 'TOO_SHORT'; minimumDays: number } | { kind: 'NOT_A_DATE' }

export const MINIMUM_NOTICE_DAYS = 3

/**
 * The window of a public notice that is put up on `startsOn`. Natural days run over holidays; of workdays only
 * those of the State Council calendar count, the first day among them when it is one.
 */
export function noticeWindow(startsOn: LocalDate, policy: NoticePolicy): NoticeWindow | NoticeWindowRefusal {
  if (!isLocalDate(startsOn)) return { kind: 'NOT_A_DATE' }
  if (!Number.isInteger(policy.days) || policy.days < MINIMUM_NOTICE_DAYS) return { kind: 'TOO_SHORT', minimumDays: MINIMUM_NOTICE_DAYS }
  const endsOn = policy.unit === 'NATURAL' ? addDays(startsOn, policy.days - 1) : lastOfWorkdays(startsOn, policy.days)
  if (typeof endsOn !== 'string') return endsOn
  return { kind: 'WINDOW', startsOn, endsOn, closesAt: endOfDay(endsOn) }
}

function lastOfWorkdays(startsOn: LocalDate, days: number): LocalDate | YearNotCovered {
  let day = startsOn
  for (let left = days; ; day = addDays(day, 1)) {
    const works = isWorkday(day)
    if (typeof works !== 'boolean') return works
    if (works) left -= 1
    if (left === 0) return day
  }
}
