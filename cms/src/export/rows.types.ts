import type { Word } from '../words/choices'

/** Published rows as the database layer returns them with the populate of `populate.ts`. */
export interface Row {
  documentId: string
  communityId: string | null
  publishedAt: string | Date
}
export interface Reference {
  documentId: string
}
export interface PictureRow {
  url: string
  width: number | null
  height: number | null
  alternativeText: string | null
  updatedAt: string | Date
}
export interface MeetingRow {
  startsAt: string
  endsAt: string
}
export interface FestivalScheduleRow {
  year: number
  offsetDays: number
  startTime: string
  endTime: string
}
export interface SlotRow {
  key: string | null
  startsAt: string
  endsAt: string
  capacity: number
}
export interface SignUpRow {
  mode: Word<'signUpMode'>
  unit: Word<'capacityUnit'> | null
  capacity: number | null
  headLimit: number | null
  offlineReserve: number | null
  waitlistLimit: number | null
  maxPartySize: number | null
  opensAt: string | null
  opensDaysBefore: number | null
  closesAt: string | null
  closesHoursBefore: number | null
  allocation: Word<'allocation'> | null
  drawAt: string | null
  online: boolean | null
  phone: boolean | null
  window: boolean | null
  paper: boolean | null
  proxy: boolean | null
  guardianConsentUnder: number | null
  note: string | null
  slots: SlotRow[]
}
export interface CoverRow {
  picture: PictureRow | null
  alt: string | null
  motif: Word<'motif'> | null
  palette: Word<'theme'> | null
  seed: number | null
}
export interface RecapRow {
  headline: string | null
  text: string
  attendance: number | null
  volunteers: number | null
  photos: { picture: PictureRow | null; alt: string; caption: string | null; photographer: string | null; consent: boolean | null }[]
}
export interface EventRow extends Row {
  slug: string | null
  title: string
  summary: string | null
  eventStatus: Word<'eventStatus'>
  statusReason: string | null
  meetings: MeetingRow[]
  venue: Reference | null
  teams: Reference[]
  cover: CoverRow | null
  signUp: SignUpRow | null
  bring: string | null
  accessibility: string | null
  sequence: number | null
  recap: RecapRow | null
}
export interface ActivityRow extends EventRow {
  theme: Word<'theme'>
  kind: Word<'activityKind'>
  topics: string | null
  series: Reference | null
  festival: (Reference & { key: Word<'festivalKey'> }) | null
  festivalSchedule: FestivalScheduleRow | null
  programme: { title: string; performer: string | null; minutes: number | null; note: string | null }[]
  body: string | null
  expectedAttendance: number | null
  permitNumber: string | null
}
export interface RoleRow {
  kind: Word<'roleKind'>
  name: string
  display: Word<'nameDisplay'>
}
export interface SegmentRow {
  type: Word<'segmentType'>
  title: string
  minutes: number
  content: string | null
  classicText: string | null
  gloss: string | null
  source: string | null
  awardKey: string | null
  consentScope: Word<'consentScope'> | null
}
export interface LectureSessionRow extends EventRow {
  year: number
  issueNo: number
  socialMorality: boolean | null
  professionalEthics: boolean | null
  familyVirtue: boolean | null
  personalCharacter: boolean | null
  segments: SegmentRow[]
  host: RoleRow | null
  speakers: RoleRow[]
}
export interface SeriesRow extends Row {
  slug: string | null
  name: string
  intro: string | null
}
export interface TeamRow extends Row {
  slug: string | null
  name: string
  kind: Word<'teamKind'>
  artForm: string | null
  intro: string
  memberCount: number | null
  practice: string | null
  recruiting: boolean | null
  contactPhone: string | null
}
export interface VenueRow extends Row {
  name: string
  address: string | null
  estate: string | null
  stepFree: boolean | null
  indoor: boolean | null
  seats: number | null
  directions: string | null
  accessibility: string | null
}
export interface FestivalRow extends Row {
  key: Word<'festivalKey'>
  name: string
  rule: string
  intro: string | null
}
export interface AwardSchemeRow extends Row {
  slug: string | null
  name: string
  category: Word<'awardCategory'>
  cycle: string
  level: Word<'awardLevel'>
  criteria: string
  awardingBody: string
  documentNo: string | null
  noticeUnit: Word<'noticeUnit'>
  noticeDays: number
  validYears: number
}
export interface FamilyStoryRow extends Row {
  slug: string | null
  title: string
  familyName: string
  body: string
  category: Word<'awardCategory'> | null
  consentScope: Word<'consentScope'>
  awardKey: string | null
}
export interface PartnerRow extends Row {
  name: string
  role: string | null
  url: string | null
}
export interface PageRow extends Row {
  slug: string | null
  title: string
  body: string
}
export interface EstateRow {
  key: string
  name: string
  buildings: string
  unitsPerBuilding: number
  floors: number
  roomsPerFloor: number
}
export interface SiteSettingsRow extends Row {
  name: string
  adminPath: string
  hostUnit: string
  telephone: string
  address: string
  officeHours: string | null
  icpNumber: string | null
  policeNumber: string | null
  demo: boolean | null
  facts: { label: string; text: string }[]
  sourceNote: string
  estates: EstateRow[]
  consentVersion: string
}
