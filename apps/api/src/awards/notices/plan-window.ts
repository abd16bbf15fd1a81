import { earliestEnd, type LocalDate, type NoticeWindow, type NoticeWindowRefusal, noticeWindow, workdayCalendar } from '@culture/calendar'
import type { Entities } from '../../database/orm.js'
import { type DeskRefusal, refuseDesk } from '../desk-refusals.js'
import type { AwardCycleRow } from '../records/award-cycle.entity.js'
import { documentNoOf } from './enter-holiday-year.service.js'
import { enteredYears } from './notices.repository.js'

/** The last day of a notice as staff have counted it, and the State Council's notice that they counted by. */
export interface NoticeEnd {
  endsOn: LocalDate
  documentNo: string
}

export interface PlannedWindow extends NoticeWindow {
  /** Null where the calendar has counted. */
  endDocumentNo: string | null
}

const spoken = (date: LocalDate): string => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

function inWords(refusal: NoticeWindowRefusal): string {
  switch (refusal.kind) {
    case 'YEAR_NOT_COVERED':
      return `还没有录入${refusal.year}年的放假安排，工作日算不准。请先录入国务院的放假通知；来不及录入的，请对照通知数好工作日，填写公示的最后一天和通知文号。`
    case 'END_IS_KNOWN':
      return `这段时间的放假安排已经有了，系统算得出：公示到${spoken(refusal.endsOn)}。请不要另填最后一天。`
    case 'END_TOO_EARLY':
      return `公示期不够：照这一届的天数，最早也要到${spoken(refusal.earliest)}。请对照放假通知重新数一遍。`
    case 'END_TOO_LATE':
      return `公示的最后一天太晚了，最迟是${spoken(refusal.latest)}。请看看年份和月份有没有填错。`
    case 'END_IS_NO_WORKDAY':
      return '公示的最后一天要是工作日，这一天放假。请对照放假通知重新数一遍。'
    case 'NOT_A_DATE':
      return '公示的最后一天写得不对，请写成 2027-02-05 的样子。'
    case 'TOO_SHORT':
      throw new Error('A cycle has an impossible notice')
  }
}

const refusedWindow = (refusal: NoticeWindowRefusal): DeskRefusal =>
  refuseDesk(refusal.kind === 'YEAR_NOT_COVERED' ? 'YEAR_NOT_COVERED' : 'INVALID_INPUT', inWords(refusal))

/** The window of a notice that goes up on a day: counted, and only where no calendar reaches, with its end as staff have entered it. */
export async function planWindow(
  em: Entities,
  cycle: AwardCycleRow,
  startsOn: LocalDate,
  end: NoticeEnd | null,
): Promise<PlannedWindow | DeskRefusal> {
  const calendar = workdayCalendar(await enteredYears(em, cycle.communityId))
  const window = noticeWindow(startsOn, { unit: cycle.noticeUnit, days: cycle.noticeDays }, calendar, end?.endsOn ?? null)
  if (window.kind !== 'WINDOW') return refusedWindow(window)
  if (end === null) return { ...window, endDocumentNo: null }
  const endDocumentNo = documentNoOf(end.documentNo)
  return endDocumentNo === null
    ? refuseDesk('INVALID_INPUT', '请填写放假通知的文号，如 国办发明电〔2026〕7号。')
    : { ...window, endDocumentNo }
}

/** Until when a notice would be up, as far as it can be said. */
export type NoticeOutlook = { kind: 'COUNTED'; endsOn: LocalDate } | { kind: 'BY_HAND'; yearMissing: number; earliest: LocalDate }

export async function foreseeWindow(em: Entities, cycle: AwardCycleRow, startsOn: LocalDate): Promise<NoticeOutlook> {
  const calendar = workdayCalendar(await enteredYears(em, cycle.communityId))
  const window = noticeWindow(startsOn, { unit: cycle.noticeUnit, days: cycle.noticeDays }, calendar)
  if (window.kind === 'WINDOW') return { kind: 'COUNTED', endsOn: window.endsOn }
  if (window.kind !== 'YEAR_NOT_COVERED') throw new Error(`A cycle has an impossible notice: ${window.kind}`)
  return { kind: 'BY_HAND', yearMissing: window.year, earliest: earliestEnd(startsOn, cycle.noticeDays, calendar) }
}
