import { fileName } from '@culture/contract'
import { describe, expect, it } from 'vitest'
import type { EventLifeAnswer } from '../event-life/event-life.types'
import type { SegmentRow } from '../export/rows.types'
import type { SavedSession } from './read-session'
import { sessionParts } from './session-parts'

const segment = (type: SegmentRow['type'], text: Partial<SegmentRow> = {}): SegmentRow => ({
  ...{ type, title: type, minutes: 5, content: null, classicText: null, gloss: null, source: null, awardKey: null, consentScope: null },
  ...text,
})
const life: EventLifeAnswer['life'] = {
  ...{ kind: 'LIFE', taken: 30, capacity: 40, askedCapacity: 40, capacityNotApplied: false },
  ...{ left: 10, waiting: 0, heads: 32, unit: 'PERSON', wouldHit: null },
}
const whole: SegmentRow[] = [
  segment('做自省', { content: '静坐三分钟' }),
  segment('讲故事', { title: '六千张派工单', content: '李师傅修了十年水管', consentScope: '网站公开，全名' }),
  segment('诵经典', { classicText: '黎明即起', gloss: '天亮就起床', source: '朱子治家格言' }),
  segment('发善心', { content: '帮邻居提菜上楼' }),
  segment('谈感悟', { content: '王阿姨说很受教育\n\n小张说要常回家' }),
  segment('送吉祥', { content: '福字三十张' }),
]
const session = (segments: SegmentRow[], changes: Partial<SavedSession> = {}): SavedSession =>
  ({
    ...{
      documentId: 'd',
      year: 2027,
      issueNo: 3,
      title: '敬业',
      segments,
      speakers: [],
      recap: null,
      venue: { documentId: 'v', name: '大厅' },
    },
    ...{ host: { kind: '主持人', name: '李示一', display: '遮名显示' }, familyVirtue: true, ...changes },
    meetings: [{ startsAt: '2027-03-03T06:00:00.000Z', endsAt: '2027-03-03T08:00:00.000Z' }],
  }) as SavedSession
const missing = (segments: SegmentRow[], changes: Partial<SavedSession> = {}) =>
  sessionParts(session(segments, changes), life).flatMap(({ number, missing: sentence }) => (number > 1 && sentence ? [sentence] : []))

describe('the seven parts of a session', () => {
  it('are all there when all was entered', () => {
    const parts = sessionParts(session(whole), life)
    expect(parts.map(({ number, title }) => `${number} ${title}`)).toEqual([
      ...['1 签到表', '2 主持词', '3 故事', '4 经典与释义', '5 善心承诺', '6 感悟', '7 吉祥礼单'],
    ])
    expect(missing(whole)).toEqual([])
    expect(parts[0]?.page).toContain('已报 30 人')
    const script = parts[1]?.page ?? ''
    expect(script).toMatch(/下午2:00 做自省（5 分钟）.*下午2:05 讲故事.*下午2:10 诵经典/s)
    expect(parts[3]?.page).toMatch(/黎明即起.*朱子治家格言.*天亮就起床/s)
  })

  it.each([
    ['no story', whole.filter(({ type }) => type !== '讲故事'), /故事：没有“讲故事”这个环节/],
    ['an empty pledge', whole.map((one) => (one.type === '发善心' ? segment('发善心') : one)), /善心承诺：“发善心”还没有写内容/],
    [
      'one reflection',
      whole.map((one) => (one.type === '谈感悟' ? segment('谈感悟', { content: '只有一篇' }) : one)),
      /感悟：要两三篇，现在有1篇/,
    ],
    ['no explanation', whole.map((one) => (one.type === '诵经典' ? { ...one, gloss: ' ' } : one)), /原文和释义要都写上/],
  ] as const)('are named in Chinese when there is %s', (_, segments, sentence) => {
    expect(missing([...segments])).toEqual([expect.stringMatching(sentence)])
  })

  it('are all named when nothing was entered', () => {
    expect(missing([])).toHaveLength(6)
    expect(missing(whole, { host: null })).toEqual([expect.stringContaining('请填“主持人”')])
  })

  it.each([undefined, '只在讲堂里讲' as const])('leave a story with consent %s out of every page, its title too', (consentScope) => {
    const segments = whole.map((one) => (one.type === '讲故事' ? { ...one, consentScope: consentScope ?? null } : one))
    const parts = sessionParts(session(segments), life)
    expect(JSON.stringify(parts)).not.toMatch(/李师傅|派工单/)
    expect(parts[2]?.missing).toContain('只同意在讲堂里讲')
  })

  it('tell that the number of sign-ups could not be had', () => {
    const [sheet] = sessionParts(session(whole), { kind: 'UNAVAILABLE' })
    expect(sheet?.missing).toContain('报名系统现在不回应')
    expect(sheet?.page).toContain('<table class="sign">')
  })

  it('hold nothing that a browser would run', () => {
    const parts = sessionParts(
      session([segment('送吉祥', { title: '<b>', content: '<script>alert(1)</script>' })], { title: '"><img src=x>' }),
      life,
    )
    expect(JSON.stringify(parts)).not.toMatch(/<script|<img/)
  })
})

it.each([
  ['道德讲堂 2027年第3期 “敬/业”？', '道德讲堂 2027年第3期 “敬＿业”？'],
  ['../a\u202e', '＿a＿'],
  ['', '未命名'],
])('%j becomes the file name %j', (text, name) => expect(fileName(text)).toBe(name))
