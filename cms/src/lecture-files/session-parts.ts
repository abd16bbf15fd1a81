import { timeText } from '@culture/calendar'
import { escaped, printedPage } from '@culture/contract'
import type { EventLifeAnswer } from '../event-life/event-life.types'
import { lifeFacts } from '../event-life/life-sentences'
import { isForHallOnly } from '../export/hall-only'
import type { SegmentRow } from '../export/rows.types'
import { type Code, codeOf } from '../words/choices'
import { paragraphs } from './file-page'
import type { FilePart } from './lecture-file.types'
import type { SavedSession } from './read-session'
import { sessionFacts, sessionTitle, startOf } from './session-facts'

const HALL_ONLY = '这一段只同意在讲堂里讲，文字留在内容后台，不进归档材料。'
const BLANK_LINES = 40
const FEWEST_REFLECTIONS = 2

type SegmentType = Code<'segmentType'>

const segmentsOf = ({ segments }: SavedSession, type: SegmentType): SegmentRow[] =>
  segments.filter((segment) => codeOf('segmentType', segment.type) === type)

const written = (segment: SegmentRow): string => [segment.content, segment.classicText].filter((text) => text?.trim()).join('\n')

/** A segment in full; of one for the hall only that there was one. */
function segmentHtml(segment: SegmentRow): string {
  if (isForHallOnly(segment)) return `<h2>${escaped(segment.type)}</h2><p>${HALL_ONLY}</p>`
  const { title, content, classicText, gloss, source } = segment
  return [
    `<h2>${escaped(title)}</h2>`,
    ...(content?.trim() ? [paragraphs(content)] : []),
    ...(classicText?.trim() ? [paragraphs(classicText)] : []),
    ...(source?.trim() ? [`<p>出处：${escaped(source)}</p>`] : []),
    ...(gloss?.trim() ? ['<h2>释义</h2>', paragraphs(gloss)] : []),
  ].join('')
}

function signInSheet(session: SavedSession, life: EventLifeAnswer['life']): FilePart {
  const rows = Array.from({ length: BLANK_LINES }, (_, at) => `<tr><td>${at + 1}</td><td></td><td></td><td></td></tr>`).join('')
  const table = `<table class="sign"><thead><tr><th>序号</th><th>姓名</th><th>来了几人</th><th>签名</th></tr></thead><tbody>${rows}</tbody></table>`
  const counts = lifeFacts(life).map((fact) => `<p>${escaped(fact)}</p>`)
  const attendance = session.recap?.attendance
  const came = typeof attendance === 'number' ? [`<p>实到 ${attendance} 人（活动回顾）。</p>`] : []
  return {
    ...{ number: 1, title: '签到表' },
    page: printedPage(`签到表 ${sessionTitle(session)}`, sessionFacts(session), ...counts, ...came, table),
    missing:
      life.kind === 'UNAVAILABLE'
        ? '签到表没有报名人数：报名系统现在不回应，过一会儿再下载。签名的那一份请从服务台打印门口名单，签好后放进来。'
        : '签名的那一份：内容后台不存居民姓名，请从服务台打印门口名单，签好后放进来。',
  }
}

function hostScript(session: SavedSession): FilePart {
  const { segments, host } = session
  let at = startOf(session)?.getTime() ?? null
  const html = segments.map((segment) => {
    const time = at === null ? '' : `${timeText(new Date(at))} `
    if (at !== null) at += segment.minutes * 60_000
    return `<p><b>${escaped(`${time}${segment.type}（${segment.minutes} 分钟）`)}</b></p>${segmentHtml(segment)}`
  })
  const part = { number: 2, title: '主持词' }
  if (segments.length === 0) return { ...part, page: null, missing: '主持词：还没有环节。请先套用模板，再逐个写好。' }
  const missing = host ? null : '主持词没有主持人：请填“主持人”。'
  return { ...part, page: printedPage(`主持词 ${sessionTitle(session)}`, sessionFacts(session), ...html), missing }
}

interface Asked {
  number: number
  title: string
  type: SegmentType
  /** As the editor sees the segment's kind. */
  word: string
  complete?: (segments: readonly SegmentRow[]) => string | null
}

/** The texts of one kind of segment, and what of them an editor still has to write. */
function textsOf(session: SavedSession, { number, title, type, word, complete }: Asked): FilePart {
  const segments = segmentsOf(session, type)
  if (segments.length === 0) return { number, title, page: null, missing: `${title}：没有“${word}”这个环节。` }
  const page = printedPage(`${title} ${sessionTitle(session)}`, sessionFacts(session), ...segments.map(segmentHtml))
  if (segments.some(isForHallOnly))
    return { number, title, page, missing: `${title}：只同意在讲堂里讲，没有放进来。本人同意公开后，改选“本人同意”再下载。` }
  const missing = segments.every((segment) => !written(segment)) ? `${title}：“${word}”还没有写内容。` : (complete?.(segments) ?? null)
  return { number, title, page, missing }
}

/** One segment may hold several reflections, parted by an empty line. */
const reflectionsIn = (segments: readonly SegmentRow[]): number =>
  segments.flatMap((segment) => written(segment).split(/\n\s*\n/)).filter((text) => text.trim()).length

const classicGap = (segments: readonly SegmentRow[]): string | null =>
  segments.some(({ classicText, gloss }) => classicText?.trim() && gloss?.trim()) ? null : '经典与释义：原文和释义要都写上。'

const reflectionGap = (segments: readonly SegmentRow[]): string | null => {
  const count = reflectionsIn(segments)
  return count >= FEWEST_REFLECTIONS ? null : `感悟：要两三篇，现在有${count}篇。一段里写几篇的，中间空一行。`
}

/** The seven things that are filed of a session, out of what was entered for it anyway. */
export const sessionParts = (session: SavedSession, life: EventLifeAnswer['life']): FilePart[] => [
  signInSheet(session, life),
  hostScript(session),
  textsOf(session, { number: 3, title: '故事', type: 'STORY', word: '讲故事' }),
  textsOf(session, { number: 4, title: '经典与释义', type: 'CLASSIC', word: '诵经典', complete: classicGap }),
  textsOf(session, { number: 5, title: '善心承诺', type: 'PLEDGE', word: '发善心' }),
  textsOf(session, { number: 6, title: '感悟', type: 'REFLECTION', word: '谈感悟', complete: reflectionGap }),
  textsOf(session, { number: 7, title: '吉祥礼单', type: 'BLESSING', word: '送吉祥' }),
]
