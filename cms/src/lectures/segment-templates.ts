import { type Code, choices, type Word } from '../words/choices'

interface TemplateSegment {
  type: Word<'segmentType'>
  title: string
  minutes: number
}

/** Minutes as they usually run; an editor changes what is different this time. */
const minutes: Partial<Record<Code<'segmentType'>, number>> = {
  SELF_REFLECTION: 3,
  SONG: 5,
  SHORT_FILM: 8,
  STORY: 15,
  CLASSIC: 5,
  REFLECTION: 10,
  PLEDGE: 3,
  BLESSING: 3,
}

const orders: Readonly<Record<Code<'lectureTemplate'>, readonly Code<'segmentType'>[]>> = {
  FIVE: ['SONG', 'SHORT_FILM', 'STORY', 'CLASSIC', 'BLESSING'],
  SIX: ['SONG', 'SHORT_FILM', 'STORY', 'CLASSIC', 'REFLECTION', 'BLESSING'],
  SEVEN: ['SELF_REFLECTION', 'SONG', 'SHORT_FILM', 'STORY', 'CLASSIC', 'REFLECTION', 'BLESSING'],
}

/** The segments of a ready-made order, as an editor would have entered them. Stories start as “for the hall only”, as every story does. */
export const templateSegments = (template: Code<'lectureTemplate'>): TemplateSegment[] =>
  orders[template].map((type) => ({ type: choices.segmentType[type], title: choices.segmentType[type], minutes: minutes[type] ?? 5 }))
