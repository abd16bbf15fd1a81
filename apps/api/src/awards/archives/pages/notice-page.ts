import { addDays, localDateOf } from '@culture/calendar'
import { facts, heading, page, table } from '../archive-page.js'
import { dayWords, erased, gapWords, momentWords } from '../archive-words.js'
import type { CycleRecord, NoticeRecord } from '../read-cycle.js'
import { entryTitle } from './nomination-page.js'

const lastDay = (closesAt: string): string => addDays(localDateOf(new Date(closesAt)), -1)

/** The notice as it was up: the names of the board in the yard, the texts, and every time in which it could not be seen. */
export function noticePage({ notice, gaps, awardIds }: NoticeRecord, { cycle, entries, staffName }: CycleRecord): string {
  const shown = entries.filter(({ award }) => awardIds.includes(award.id))
  return page(
    `${cycle.name}年度${cycle.title}候选名单公示（第${notice.round}次）`,
    facts([
      ['张榜', momentWords(notice.putUpAt)],
      ['张榜人', staffName(notice.putUpBy)],
      ['公示开始', dayWords(notice.startsOn)],
      ['原定最后一天', dayWords(notice.endsOn)],
      ['最后一天对照的通知', notice.endDocumentNo ?? '由系统按放假安排计算'],
      ['实际最后一天', `${dayWords(lastDay(notice.closesAt))} 24:00`],
      ['中断合计', `${notice.gapSeconds}秒，已顺延`],
      ['公示期满', momentWords(notice.completedAt) ?? '还没有期满'],
    ]),
    heading('榜上的名单'),
    table(
      ['推荐', '一句话', '事迹'],
      shown.map((entry) => [entryTitle(entry), entry.award.summary ?? erased, entry.award.deed ?? erased]),
    ),
    heading('看不到公示的时间'),
    table(
      ['从', '到', '原因', '记录人'],
      gaps.map(({ fromAt, untilAt, cause, notedBy }) => [
        ...[momentWords(fromAt), momentWords(untilAt), gapWords[cause], cause === 'REPORTED' ? staffName(notedBy) : '系统'],
      ]),
    ),
  )
}
