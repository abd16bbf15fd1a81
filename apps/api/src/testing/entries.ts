import {
  noSignUp,
  type PublishedActivity,
  type PublishedData,
  type PublishedEntry,
  type PublishedLectureSession,
  type PublishedSiteSettings,
  type PublishedType,
} from '@culture/contract'

/** Published entries for tests: sound by default, with what a test is about laid over. */
export const entry = <T extends PublishedType>(
  type: T,
  id: string,
  data: PublishedData[T],
  updatedAt = '2027-02-01T00:00:00.000Z',
): PublishedEntry<T> => ({
  ...{ type, id, updatedAt, data },
  communityId: 'xingang-05',
})

const event = (slug: string) => ({
  slug,
  title: `活动 ${slug}`,
  summary: null,
  status: 'SCHEDULED' as const,
  statusReason: null,
  meetings: [{ startsAt: '2027-02-20T06:00:00.000Z', endsAt: '2027-02-20T08:00:00.000Z' }],
  venueId: null,
  teamIds: [],
  cover: null,
  signUp: noSignUp,
  bring: [],
  accessibility: null,
  sequence: 0,
  recap: null,
})

export const activity = (slug: string, over: Partial<PublishedActivity> = {}, updatedAt?: string): PublishedEntry<'activity'> =>
  entry(
    'activity',
    `activity-${slug}`,
    { ...event(slug), theme: 'LOCAL', kind: 'GATHERING', topics: [], seriesId: null, festivalId: null, programme: [], body: '', ...over },
    updatedAt,
  )

export const lecture = (slug: string, over: Partial<PublishedLectureSession> = {}, updatedAt?: string): PublishedEntry<'lecture-session'> =>
  entry(
    'lecture-session',
    `lecture-${slug}`,
    { ...event(slug), issueNo: 1, year: 2027, topicClasses: ['FAMILY_VIRTUE'], segments: [], host: null, speakers: [], ...over },
    updatedAt,
  )

export const settings = (over: Partial<PublishedSiteSettings> = {}): PublishedEntry<'site-settings'> =>
  entry('site-settings', 'settings', {
    name: '试验社区',
    adminPath: ['河北省', '承德市'],
    hostUnit: '试验社区居民委员会',
    telephone: '0314-0000000',
    address: '1 号楼',
    officeHours: null,
    icpNumber: null,
    policeNumber: null,
    demo: true,
    facts: [],
    sourceNote: '据报道',
    estates: [{ key: 'A', name: 'A小区', buildings: ['1', '2', '3'], unitsPerBuilding: 4, floors: 6, roomsPerFloor: 2 }],
    consentVersion: '2027-01',
    ...over,
  })

export const team = (slug: string): PublishedEntry<'team'> =>
  entry('team', `team-${slug}`, {
    ...{ slug, name: `队伍 ${slug}`, kind: 'ARTS', artForm: null, intro: '', memberCount: null, practice: null },
    ...{ recruiting: false, contactPhone: null },
  })
