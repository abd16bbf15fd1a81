import { addDays, isLocalDate, startOfDay } from '@culture/calendar'
import { PutUpNoticeDocument, ReportNoticeGapDocument } from '@culture/contract/desk-operations'
import { deskNoticeWords as words } from '../../../../words/desk-award-notices.ts'
import { deskAwardWords } from '../../../../words/desk-awards.ts'
import { plainText } from '../../../signups/form/plain-text.ts'
import type { Desk } from '../../session/desk-door.ts'
import { refusalOf } from '../acts/act-outcome.ts'

const MINUTE_MS = 60_000

/** The instant of a day and a time of 24 hours in Shanghai, such as 13:30 or 24:00; null for anything else. */
export function momentOf(day: string, time: string): Date | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(time) ?? []
  if (!isLocalDate(day) || hours === undefined || minutes === undefined) return null
  const [hour, minute] = [Number(hours), Number(minutes)]
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null
  return hour === 24 ? startOfDay(addDays(day, 1)) : new Date(startOfDay(day).getTime() + (hour * 60 + minute) * MINUTE_MS)
}

/** Puts the notice up; where no calendar reaches, with the last day that staff have counted. Why not, or null. */
export async function putUp(desk: Desk, cycleId: string, form: FormData): Promise<string | null> {
  if (form.get('sure') !== 'yes') return deskAwardWords.sureMissing(words.putUpSure)
  const [endsOn, documentNo] = [plainText(form.get('endsOn')), plainText(form.get('documentNo'))]
  const end = form.has('endsOn') ? { endsOn, documentNo } : null
  if (end && !isLocalDate(endsOn)) return deskAwardWords.invalidDay
  return refusalOf(await desk.ask(PutUpNoticeDocument, { cycleId, end }), (data) => data.putUpNotice)
}

/** A time in which nobody could see the notice. Why it was not taken, or null. */
export async function reportGap(desk: Desk, form: FormData): Promise<string | null> {
  const day = plainText(form.get('day'))
  const [from, until] = [momentOf(day, plainText(form.get('from'))), momentOf(day, plainText(form.get('until')))]
  if (!from || !until) return words.invalidTime
  const gap = { noticeId: plainText(form.get('noticeId')), from: from.toISOString(), until: until.toISOString() }
  return refusalOf(await desk.ask(ReportNoticeGapDocument, gap), (data) => data.reportNoticeGap)
}
