import type { PublishedType } from '@culture/contract'
import { activityOf } from '../export/activity'
import { lectureSessionOf } from '../export/lecture-session'
import { meetingsOf } from '../export/meetings'
import type { ActivityRow, EventRow, LectureSessionRow } from '../export/rows.types'
import { codeOf } from '../words/choices'
import { checkSignUp } from './check-sign-up'
import type { Fault } from './fault.types'
import { needsPermit } from './large-events'

/** Why an entry cannot go out as it is; none when all is well. */
export function checkEntry(type: PublishedType, row: unknown): Fault[] {
  if (type === 'activity') return checkActivity(row as ActivityRow)
  if (type === 'lecture-session') return checkLectureSession(row as LectureSessionRow)
  return []
}

const fault = (broken: unknown, field: string, sentence: string): Fault[] => (broken ? [{ field, sentence }] : [])

function checkActivity(row: ActivityRow): Fault[] {
  const large = needsPermit(row.expectedAttendance, row.permitNumber)
  return [
    ...checkTimes(row),
    ...checkEvent(row, activityOf(row)),
    ...fault(large, 'permitNumber', '预计一千人以上的活动，要先填许可编号才能发布。'),
  ]
}

function checkLectureSession(row: LectureSessionRow): Fault[] {
  return [
    ...checkTimes(row),
    ...checkEvent(row, lectureSessionOf(row)),
    ...fault(row.segments.length === 0, 'segments', '请至少写一个环节。'),
  ]
}

function checkTimes(row: EventRow & Partial<ActivityRow>): Fault[] {
  const meetings = meetingsOf(row)
  if (meetings.length === 0) return [missingTime(row)]
  const backwards = meetings.some(({ startsAt, endsAt }) => endsAt <= startsAt)
  return fault(backwards, row.meetings.length > 0 ? 'meetings' : 'festivalSchedule.endTime', '活动时间的结束要晚于开始。')
}

function missingTime({ festivalSchedule, festival }: Partial<ActivityRow>): Fault {
  if (!festivalSchedule) return { field: 'meetings', sentence: '请填写活动时间。' }
  return festival
    ? { field: 'festivalSchedule.year', sentence: `${festival.key}在${festivalSchedule.year}年没有公历日子，请直接填时间。` }
    : { field: 'festival', sentence: '按节日推算时间，要先选好节日，并且先把这个节日发布。' }
}

function checkEvent(row: EventRow, event: ReturnType<typeof activityOf> | ReturnType<typeof lectureSessionOf>): Fault[] {
  const changed = codeOf('eventStatus', row.eventStatus) !== 'SCHEDULED' && !row.statusReason?.trim()
  const silent = row.cover?.picture && !row.cover.alt?.trim() && !row.cover.picture.alternativeText?.trim()
  return [
    ...fault(changed, 'statusReason', '延期或取消要写明原因，报了名的居民会看到。'),
    ...fault(silent, 'cover.alt', '封面图片还缺一句图片说明，给看不见图的人听。'),
    ...(event ? checkSignUp(event) : []),
  ]
}
