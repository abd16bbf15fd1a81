import { coveredYears, type HolidayYear, type HolidayYearFault, holidayYearFaults } from '@culture/calendar'
import { keep } from '../../database/transaction.js'
import type { AwardDeps } from '../award-deps.js'
import { type DeskRefusal, refuseDesk } from '../desk-refusals.js'
import { inWorkflow } from '../entries/in-workflow.js'
import { appendStep } from '../log/append-step.js'
import { writeYear } from './notices.repository.js'

const sentences: Record<HolidayYearFault, string> = {
  NOT_A_DATE: '日期写得不对，请写成 2027-02-05 的样子。',
  OTHER_YEAR: '有的日期不在这一年。',
  ENDS_BEFORE_IT_BEGINS: '有一段假期的结束早于开始。',
  WORKDAY_ON_A_WEEKDAY: '调休上班日应是周六或周日。',
  WORKDAY_ON_A_HOLIDAY: '调休上班日落在了假期里。',
  TOO_FEW: '假期少于六段，请对照国务院的通知补全。',
}

export interface HolidayYearInput extends HolidayYear {
  year: number
  /** Of the State Council's notice, such as 国办发明电〔2026〕7号. */
  documentNo: string
}

export type HolidayYearOutcome = { kind: 'DONE'; year: number } | DeskRefusal

/** The number of a State Council notice without the spaces around it; null when it does not look like one. */
export const documentNoOf = (text: string): string | null => /^\S+〔\d{4}〕\d+号$/.exec(text.trim())?.[0] ?? null

/** Enters the State Council's arrangement of one more year, so that workdays of it can be counted. The shipped years stay as they are. */
export async function enterHolidayYear(deps: AwardDeps, input: HolidayYearInput, staffId: string): Promise<HolidayYearOutcome> {
  const { year, daysOff, workdays } = input
  if (coveredYears.includes(year)) return refuseDesk('INVALID_INPUT', '这一年的放假安排已经有了。')
  const [fault] = holidayYearFaults(year, { daysOff, workdays })
  if (fault) return refuseDesk('INVALID_INPUT', sentences[fault])
  const documentNo = documentNoOf(input.documentNo)
  if (documentNo === null) return refuseDesk('INVALID_INPUT', '请填写通知的文号，如 国办发明电〔2026〕7号。')
  return inWorkflow<HolidayYearOutcome>(deps, async (tx, now) => {
    const entered = { year, daysOff, workdays, documentNo, enteredBy: staffId, enteredAt: now.toISOString() }
    await writeYear(tx, deps.communityId, entered)
    // Of no one cycle: every notice that counts workdays of the year rests on it.
    const about = { subject: 'CYCLE', subjectId: `HOLIDAYS-${year}`, kind: 'HOLIDAYS_ENTERED' } as const
    await appendStep(tx, deps.communityId, { ...about, actorKind: 'STAFF', actorId: staffId, evidence: entered }, now)
    return keep({ kind: 'DONE', year })
  })
}
