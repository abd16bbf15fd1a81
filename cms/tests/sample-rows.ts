import type { ActivityRow, LectureSessionRow, SegmentRow, SignUpRow } from '../src/export/rows.types'

/** The least an editor can have entered, to be varied by each test. */
export const signUpRow = (changes: Partial<SignUpRow> = {}): SignUpRow => ({
  mode: '需要报名',
  unit: '按人',
  capacity: 40,
  headLimit: null,
  offlineReserve: 0,
  waitlistLimit: 20,
  maxPartySize: null,
  opensAt: null,
  opensDaysBefore: null,
  closesAt: null,
  closesHoursBefore: null,
  allocation: '先到先得',
  drawAt: null,
  online: true,
  phone: true,
  window: true,
  paper: false,
  proxy: true,
  guardianConsentUnder: 14,
  note: null,
  slots: [],
  ...changes,
})

const eventRow = {
  documentId: 'abcdefghijklmnopqrstuvwx',
  communityId: 'xingang-05',
  publishedAt: '2027-01-01T00:00:00.000Z',
  slug: null,
  title: '写春联',
  summary: '',
  statusReason: null,
  eventStatus: '如期举行' as const,
  meetings: [{ startsAt: '2027-01-30T01:00:00.000Z', endsAt: '2027-01-30T03:30:00.000Z' }],
  venue: null,
  teams: [],
  cover: null,
  signUp: null,
  bring: '笔\n\n 墨 ',
  accessibility: null,
  sequence: null,
  recap: null,
}

export const activityRow = (changes: Partial<ActivityRow> = {}): ActivityRow => ({
  ...eventRow,
  theme: '节庆文化',
  kind: '动手体验',
  topics: '亲子、书法，',
  series: null,
  festival: null,
  festivalSchedule: null,
  programme: [],
  body: null,
  expectedAttendance: null,
  permitNumber: null,
  ...changes,
})

export const segmentRow = (changes: Partial<SegmentRow> = {}): SegmentRow => ({
  type: '讲故事',
  title: '王师傅修了十年灯',
  minutes: 12,
  content: '王师傅的事',
  classicText: null,
  gloss: null,
  source: null,
  awardKey: null,
  consentScope: null,
  ...changes,
})

export const lectureSessionRow = (changes: Partial<LectureSessionRow> = {}): LectureSessionRow => ({
  ...eventRow,
  year: 2027,
  issueNo: 3,
  socialMorality: true,
  professionalEthics: false,
  familyVirtue: null,
  personalCharacter: true,
  segments: [segmentRow()],
  host: null,
  speakers: [],
  ...changes,
})
