import { describe, expect, it } from 'vitest'
import { festivalKeys } from '../../tests/codes'
import { activityRow, lectureSessionRow, segmentRow, signUpRow } from '../../tests/sample-rows'
import { wordOf } from '../words/choices'
import { activityOf } from './activity'
import { lectureSessionOf } from './lecture-session'

const slot = { key: null, startsAt: '2027-05-08T01:00:00.000Z', endsAt: '2027-05-08T01:40:00.000Z', capacity: 2 }
const festivalDate = { documentId: 'festival', key: '春节' as const }
const schedule = { year: 2027, offsetDays: -7, startTime: '09:00:00.000', endTime: '11:30:00.000' }

describe('times', () => {
  it('are counted from the festival when an editor says so: a week before 春节 2027 is 30 January', () => {
    const row = activityRow({ meetings: [], festival: festivalDate, festivalSchedule: schedule })
    expect(activityOf(row)?.meetings).toEqual([{ startsAt: '2027-01-30T01:00:00.000Z', endsAt: '2027-01-30T03:30:00.000Z' }])
  })

  it('that were entered win over the festival, and come in order', () => {
    const meetings = [
      { startsAt: '2027-03-08T01:00:00.000Z', endsAt: '2027-03-08T02:00:00.000Z' },
      { startsAt: '2027-03-01T01:00:00.000Z', endsAt: '2027-03-01T02:00:00.000Z' },
    ]
    const row = activityRow({ meetings, festival: festivalDate, festivalSchedule: schedule })
    expect(activityOf(row)?.meetings).toEqual(meetings.toReversed())
  })

  it('run from the first visit to the last where only slots were entered', () => {
    const later = { ...slot, startsAt: '2027-05-08T02:00:00.000Z', endsAt: '2027-05-08T02:40:00.000Z' }
    const row = activityRow({ meetings: [], signUp: signUpRow({ mode: '上门预约', slots: [later, slot] }) })
    expect(activityOf(row)?.meetings).toEqual([{ startsAt: slot.startsAt, endsAt: later.endsAt }])
  })

  it('that are missing keep the entry back', () => {
    expect(activityOf(activityRow({ meetings: [] }))).toBeNull()
    expect(activityOf(activityRow({ meetings: [], festivalSchedule: schedule }))).toBeNull()
    expect(lectureSessionOf(lectureSessionRow({ meetings: [] }))).toBeNull()
  })
})

describe('sign-up', () => {
  it('opens at nine so many days before and closes so many hours before', () => {
    const signUp = signUpRow({ opensDaysBefore: 14, closesHoursBefore: 24 })
    expect(activityOf(activityRow({ signUp }))?.signUp).toMatchObject({
      opensAt: '2027-01-16T01:00:00.000Z',
      closesAt: '2027-01-29T01:00:00.000Z',
    })
  })

  it('opens and closes at the given moments, which win', () => {
    const given = { opensAt: '2027-01-20T00:00:00.000Z', closesAt: '2027-01-28T00:00:00.000Z' }
    const signUp = signUpRow({ ...given, opensDaysBefore: 14, closesHoursBefore: 24 })
    expect(activityOf(activityRow({ signUp }))?.signUp).toMatchObject({
      ...given,
      channels: ['ONLINE', 'PHONE', 'WINDOW', 'PROXY'],
      unit: 'PERSON',
    })
  })

  it('closes with the start when it closes zero hours before', () => {
    expect(activityOf(activityRow({ signUp: signUpRow({ closesHoursBefore: 0 }) }))?.signUp.closesAt).toBe('2027-01-30T01:00:00.000Z')
  })

  it('is not needed where nothing was entered, and holds nothing back from an earlier choice', () => {
    const none = { mode: 'NONE', unit: null, capacity: null, channels: [], slots: [] }
    expect(activityOf(activityRow())?.signUp).toMatchObject(none)
    expect(activityOf(activityRow({ signUp: signUpRow({ mode: '不用报名', slots: [slot] }) }))?.signUp).toMatchObject(none)
  })
})

describe('cover', () => {
  const picture = { url: '/uploads/a.jpg', width: 800, height: 600, alternativeText: '旧说明', updatedAt: '2027-01-01T00:00:00.000Z' }
  const empty = { picture: null, alt: null, motif: null, palette: null, seed: null }

  it('is the picture when there is one', () => {
    const cover = activityOf(activityRow({ cover: { ...empty, picture, alt: '写春联的老人' } }))?.cover
    expect(cover).toEqual({
      kind: 'PICTURE',
      url: `/uploads/a.jpg?v=${Date.parse(picture.updatedAt)}`,
      width: 800,
      height: 600,
      alt: '写春联的老人',
    })
  })

  it('is a paper-cut that fits every festival when nothing was chosen, the same each time and another for another entry', () => {
    for (const key of festivalKeys) {
      const row = activityRow({ festival: { documentId: 'festival', key: wordOf('festivalKey', key) } })
      expect(activityOf(row)?.cover).toMatchObject({ kind: 'PAPER_CUT', theme: 'FESTIVAL', alt: expect.stringContaining('剪纸') })
    }
    const one = activityOf(activityRow({ cover: empty }))?.cover
    expect(one).toEqual(activityOf(activityRow())?.cover)
    expect(one).not.toEqual(activityOf(activityRow({ documentId: 'zyxwvutsrqponmlkjihgfedc' }))?.cover)
  })

  it('is what the editor chose', () => {
    const cover = activityOf(activityRow({ cover: { ...empty, motif: '大红花', palette: '本土文化', seed: 0, alt: '一朵花' } }))?.cover
    expect(cover).toEqual({ kind: 'PAPER_CUT', motif: 'rosette', theme: 'LOCAL', seed: 0, alt: '一朵花' })
  })

  it('shows photos of a recap only with the consent of those shown', () => {
    const photo = { picture, alt: '合影', caption: null, photographer: null, consent: true }
    const recap = {
      headline: null,
      text: '热闹',
      attendance: 46,
      volunteers: null,
      photos: [photo, { ...photo, alt: '没同意', consent: false }],
    }
    expect(activityOf(activityRow({ recap }))?.recap?.photos.map(({ cover }) => cover.alt)).toEqual(['合影'])
  })
})

describe('lists and words', () => {
  it('are split as editors write them', () => {
    expect(activityOf(activityRow())).toMatchObject({
      bring: ['笔', '墨'],
      topics: ['亲子', '书法'],
      summary: null,
      slug: 'abcdefghijklmnopqrstuvwx',
    })
  })
})

describe('a lecture session', () => {
  it('keeps a story to the hall unless its subject agreed to more, and keeps its place in the order', () => {
    const withheld = {
      type: 'STORY',
      title: '讲故事',
      minutes: 12,
      content: null,
      classicText: null,
      gloss: null,
      source: null,
      awardKey: null,
    }
    const scopes = [null, '只在讲堂里讲', '网站公开，遮名'] as const
    const session = lectureSessionOf(lectureSessionRow({ segments: scopes.map((consentScope) => segmentRow({ consentScope })) }))
    expect(session?.segments).toEqual([withheld, withheld, { ...withheld, title: '王师傅修了十年灯', content: '王师傅的事' }])
  })

  it('shows other segments as they are, and masks names unless told otherwise', () => {
    const names = [
      ['张示三', '遮名显示'],
      ['张示三', '公开全名（本人已同意）'],
      ['社区工作者', '不是人名（如“社区工作者”）'],
    ] as const
    const session = lectureSessionOf(
      lectureSessionRow({
        segments: [segmentRow({ type: '唱歌曲', title: '合唱' })],
        speakers: names.map(([name, display]) => ({ kind: '宣讲人', name, display })),
      }),
    )
    expect(session?.segments[0]).toMatchObject({ type: 'SONG', title: '合唱' })
    expect(session?.speakers.map(({ displayName }) => displayName)).toEqual(['张*三', '张示三', '社区工作者'])
    expect(session?.topicClasses).toEqual(['SOCIAL_MORALITY', 'PERSONAL_CHARACTER'])
  })
})
