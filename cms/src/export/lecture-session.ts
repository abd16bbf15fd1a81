import type { PublishedLectureSession, PublishedRole, PublishedSegment, TopicClass } from '@culture/contract'
import { choices, codeOf } from '../words/choices'
import { eventOf } from './event'
import { isForHallOnly } from './hall-only'
import { maskName } from './mask-name'
import type { LectureSessionRow, RoleRow, SegmentRow } from './rows.types'
import { orNull } from './text'

export function lectureSessionOf(row: LectureSessionRow): PublishedLectureSession | null {
  const event = eventOf(row, { theme: 'OTHER', festival: null })
  if (!event) return null
  return {
    ...event,
    issueNo: row.issueNo,
    year: row.year,
    topicClasses: topicClassesOf(row),
    segments: row.segments.map(segmentOf),
    host: row.host && roleOf(row.host),
    speakers: row.speakers.map(roleOf),
  }
}

const topicClassesOf = (row: LectureSessionRow): TopicClass[] =>
  (
    [
      ['SOCIAL_MORALITY', row.socialMorality],
      ['PROFESSIONAL_ETHICS', row.professionalEthics],
      ['FAMILY_VIRTUE', row.familyVirtue],
      ['PERSONAL_CHARACTER', row.personalCharacter],
    ] as const
  )
    .filter(([, chosen]) => chosen)
    .map(([topic]) => topic)

/** A segment for the hall only keeps its place in the order and gives nothing else away. */
function segmentOf(row: SegmentRow): PublishedSegment {
  const type = codeOf('segmentType', row.type) ?? 'OTHER'
  const { minutes } = row
  if (isForHallOnly(row))
    return { type, title: choices.segmentType[type], minutes, content: null, classicText: null, gloss: null, source: null, awardKey: null }
  return {
    type,
    title: row.title,
    minutes,
    content: orNull(row.content),
    classicText: orNull(row.classicText),
    gloss: orNull(row.gloss),
    source: orNull(row.source),
    awardKey: orNull(row.awardKey),
  }
}

function roleOf({ kind, name, display }: RoleRow): PublishedRole {
  const open = ['FULL', 'TITLE'].includes(codeOf('nameDisplay', display) ?? 'MASKED')
  return { kind: codeOf('roleKind', kind) ?? 'SPEAKER', displayName: open ? name : maskName(name) }
}
