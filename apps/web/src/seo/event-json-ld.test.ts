import { describe, expect, it } from 'vitest'
import { eventJsonLd, withShanghaiOffset } from './event-json-ld.ts'
import { jsonLdText } from './json-ld-text.ts'

const event = {
  title: '老物件里的|滦平',
  summary: '一件老物件、一段老故事。',
  status: 'SCHEDULED',
  startsAt: '2027-03-20T06:30:00.000Z',
  endsAt: '2027-03-20T08:00:00.000Z',
  updatedAt: '2027-02-01T08:30:00.000Z',
  venue: { name: '一楼活动室', address: '党群服务中心一楼', stepFree: true },
  cover: { url: 'https://site.example/covers/objects-local-19.svg' },
  signUp: {
    unit: 'PERSON',
    capacity: 50,
    leftOnline: 38,
    state: 'OPEN',
    opensAt: '2027-03-06T00:00:00.000Z',
    closesAt: '2027-03-19T06:30:00.000Z',
  },
} as const
const publisher = {
  community: {
    name: '05鑫港社区',
    adminPath: ['河北省', '承德市', '滦平县', '中兴路街道'],
    telephone: '0314-0000000',
    hostUnit: '05鑫港社区',
  },
  page: 'https://site.example/events/culture-forum-old-objects',
}

describe('an event as structured data', () => {
  it('is what it was', async () => {
    await expect(`${JSON.stringify(eventJsonLd(event, publisher), null, 2)}\n`).toMatchFileSnapshot('./snapshots/culture-forum.jsonld.txt')
  })

  it('gives times with the offset of Shanghai', () => {
    expect(withShanghaiOffset('2027-02-19T17:30:00Z')).toBe('2027-02-20T01:30:00+08:00')
  })

  it.each([
    ['SCHEDULED', 'EventScheduled'],
    ['POSTPONED', 'EventRescheduled'],
    ['CANCELLED', 'EventCancelled'],
    ['FINISHED', 'EventScheduled'],
  ] as const)('says that %s is %s', (status, expected) => {
    expect(eventJsonLd({ ...event, status }, publisher)).toMatchObject({ eventStatus: `https://schema.org/${expected}` })
  })

  it('counts places only where a place is a person', () => {
    expect(eventJsonLd(event, publisher)).toMatchObject({ maximumAttendeeCapacity: 50, remainingAttendeeCapacity: 38 })
    expect(eventJsonLd({ ...event, signUp: { ...event.signUp, unit: 'HOUSEHOLD' } }, publisher)).not.toHaveProperty(
      'maximumAttendeeCapacity',
    )
  })

  it('cannot end its own data block', () => {
    const text = jsonLdText(eventJsonLd({ ...event, title: '</script><b>' }, publisher))
    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toMatchObject({ name: '</script><b>' })
  })
})
