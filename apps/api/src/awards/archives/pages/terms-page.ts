import { levels } from '../../certificates/certificate-text.js'
import { facts, page } from '../archive-page.js'
import { momentWords } from '../archive-words.js'
import type { CycleRecord } from '../read-cycle.js'

const units = { NATURAL: '个自然日', WORKDAY: '个工作日' } as const

/** By what terms the cycle ran; they were copied when it was opened. */
export function termsPage({ cycle, staffName }: CycleRecord, ceremony: string | null): string {
  return page(
    `${cycle.name}年度${cycle.title} 本届安排`,
    facts([
      ['称号', cycle.title],
      ['届次', cycle.name],
      ['级别', levels[cycle.level]],
      ['颁授单位', cycle.awardingBody],
      ['推荐开始', momentWords(cycle.nominationsFrom)],
      ['推荐截止', momentWords(cycle.nominationsUntil)],
      ['总户数', cycle.households],
      ['名额', `${cycle.quota}（不超过总户数的两成）`],
      ['公示', `${cycle.noticeDays}${units[cycle.noticeUnit]}`],
      ['有效期', `${cycle.validYears}年`],
      ['表彰会', ceremony],
      ['开启人', staffName(cycle.openedBy)],
      ['开启时间', momentWords(cycle.createdAt)],
      ['结束时间', momentWords(cycle.concludedAt)],
    ]),
  )
}
