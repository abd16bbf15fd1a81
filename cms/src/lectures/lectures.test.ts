import { describe, expect, it } from 'vitest'
import { choices } from '../words/choices'
import { templateSegments } from './segment-templates'
import { type SessionRow, topicMatrixOf } from './topic-matrix'

const session = (changes: Partial<SessionRow>): SessionRow => ({
  documentId: 'a',
  title: '讲堂',
  issueNo: 1,
  eventStatus: '如期举行',
  meetings: [{ startsAt: '2027-03-05T01:00:00.000Z' }],
  ...changes,
})

describe('the templates', () => {
  it('have five, six and seven segments, each of another type, and end with a blessing', () => {
    const sizes = { FIVE: 5, SIX: 6, SEVEN: 7 } as const
    for (const template of Object.keys(choices.lectureTemplate) as (keyof typeof sizes)[]) {
      const segments = templateSegments(template)
      expect(segments).toHaveLength(sizes[template])
      expect(new Set(segments.map(({ type }) => type)).size).toBe(segments.length)
      expect(segments.at(-1)?.type).toBe('送吉祥')
      for (const { title, minutes } of segments) expect(title.length * minutes).toBeGreaterThan(0)
    }
  })
})

describe('the matrix', () => {
  const cells = (rows: SessionRow[], field: string) =>
    topicMatrixOf(rows, new Set(['a']), 2027)
      .topics.find((topic) => topic.field === field)
      ?.months.map((marks) => marks.length)

  it('has four topic classes by twelve months', () => {
    const { topics } = topicMatrixOf([], new Set(), 2027)
    expect(topics.map(({ months }) => months.length)).toEqual([12, 12, 12, 12])
  })

  it('counts a session under each of its topics, in the month of its first meeting in Shanghai', () => {
    const lastEvening = '2027-04-30T16:30:00.000Z'
    const rows = [
      session({ socialMorality: true, familyVirtue: true, meetings: [{ startsAt: '2027-05-08T01:00:00Z' }, { startsAt: lastEvening }] }),
    ]
    expect(cells(rows, 'socialMorality')).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
    expect(cells(rows, 'familyVirtue')?.[4]).toBe(1)
    expect(cells(rows, 'personalCharacter')?.every((count) => count === 0)).toBe(true)
  })

  it('leaves out other years and what was cancelled, and lists what has no time', () => {
    const rows = [
      session({ socialMorality: true, meetings: [{ startsAt: '2026-03-05T01:00:00Z' }] }),
      session({ socialMorality: true, eventStatus: '取消' }),
      session({ documentId: 'b', socialMorality: true, meetings: [] }),
    ]
    expect(cells(rows, 'socialMorality')?.every((count) => count === 0)).toBe(true)
    expect(topicMatrixOf(rows, new Set(['a']), 2027).undated).toEqual([{ id: 'b', title: '讲堂', issueNo: 1, published: false }])
  })

  it('tells drafts from what is published', () => {
    const rows = [session({ socialMorality: true }), session({ documentId: 'b', socialMorality: true })]
    const march = topicMatrixOf(rows, new Set(['a']), 2027).topics[0]?.months[2]
    expect(march?.map(({ published }) => published)).toEqual([true, false])
  })
})
