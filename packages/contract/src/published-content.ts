/**
 * The shape in which the CMS exports published entries to the API (one signed route, see
 * `content-protocol.ts`). Times are ISO 8601 in UTC; local dates are `YYYY-MM-DD` in Asia/Shanghai.
 * References to other entries are their `id`s (Strapi `documentId`). Nothing in here is ever a draft,
 * and no field holds a raw personal name: `displayName`s are masked by the exporter's content rules.
 */
import type { PublishedSiteSettings } from './published-site-settings.js'

export type { PublishedSiteSettings } from './published-site-settings.js'

export const publishedTypes = [
  'activity',
  'series',
  'lecture-session',
  'team',
  'venue',
  'festival',
  'award-scheme',
  'family-story',
  'partner',
  'page',
  'site-settings',
] as const
export type PublishedType = (typeof publishedTypes)[number]

/** Envelope of every exported entry. `communityId` is on every record. */
export interface PublishedEntry<T extends PublishedType = PublishedType> {
  type: T
  id: string
  communityId: string
  /** ISO instant of the last publish. */
  updatedAt: string
  data: PublishedData[T]
}

export interface PublishedData {
  activity: PublishedActivity
  series: PublishedSeries
  'lecture-session': PublishedLectureSession
  team: PublishedTeam
  venue: PublishedVenue
  festival: PublishedFestival
  'award-scheme': PublishedAwardScheme
  'family-story': PublishedFamilyStory
  partner: PublishedPartner
  page: PublishedPage
  'site-settings': PublishedSiteSettings
}

export type EventStatus = 'SCHEDULED' | 'POSTPONED' | 'CANCELLED'
export type Theme = 'TIMES' | 'LOCAL' | 'FESTIVAL' | 'OTHER'
export type ActivityKind =
  | 'PERFORMANCE'
  | 'FORUM'
  | 'CLASS'
  | 'WORKSHOP'
  | 'GATHERING'
  | 'HOME_VISIT'
  | 'COMMENDATION'
  | 'VOLUNTEERING'
  | 'OTHER'
export type TopicClass = 'SOCIAL_MORALITY' | 'PROFESSIONAL_ETHICS' | 'FAMILY_VIRTUE' | 'PERSONAL_CHARACTER'
export type SegmentType = 'SELF_REFLECTION' | 'SONG' | 'SHORT_FILM' | 'STORY' | 'CLASSIC' | 'REFLECTION' | 'PLEDGE' | 'BLESSING' | 'OTHER'
export type RoleKind = 'HOST' | 'SPEAKER' | 'SONG_LEADER' | 'COMMENTATOR'
export type SignUpMode = 'NONE' | 'REQUIRED' | 'OPTIONAL' | 'PARTIAL' | 'PERFORMER_ONLY' | 'HOME_VISIT'
export type CapacityUnit = 'PERSON' | 'HOUSEHOLD' | 'SLOT'
export type Channel = 'ONLINE' | 'PHONE' | 'WINDOW' | 'PAPER' | 'PROXY'
export type TeamKind = 'ARTS' | 'VOLUNTEER'
export type AwardCategory = 'CIVILIZED_FAMILY' | 'SCHOLARLY_FAMILY' | 'DEDICATED_WORKER' | 'BEAUTIFUL_FAMILY'
export type AwardLevel = 'COMMUNITY' | 'SUBDISTRICT' | 'COUNTY' | 'CITY' | 'PROVINCE' | 'NATIONAL'
export type FestivalKey =
  | 'SPRING_FESTIVAL'
  | 'LANTERN'
  | 'QINGMING'
  | 'DRAGON_BOAT'
  | 'QIXI'
  | 'MID_AUTUMN'
  | 'DOUBLE_NINTH'
  | 'NEW_YEARS_EVE'
  | 'LABA'
  | 'DRAGON_HEAD'
  | 'WINTER_SOLSTICE'

export interface PublishedMeeting {
  startsAt: string
  endsAt: string
}
export interface PublishedSlot {
  id: string
  startsAt: string
  endsAt: string
  capacity: number
}

/** A paper-cut cover drawn by the site from these four values, or an uploaded picture. */
export type PublishedCover =
  | { kind: 'PAPER_CUT'; motif: string; theme: Theme; seed: number; alt: string }
  | { kind: 'PICTURE'; url: string; width: number; height: number; alt: string }

/** Sign-up settings as an editor sets them; instants already resolved from days and hours before. */
export interface PublishedSignUp {
  mode: SignUpMode
  unit: CapacityUnit | null
  capacity: number | null
  /** Most heads in the room whatever the unit; null = no extra limit. */
  headLimit: number | null
  /** Places held back for telephone and counter until 24 h before the close. */
  offlineReserve: number
  waitlistLimit: number
  maxPartySize: number | null
  opensAt: string | null
  closesAt: string | null
  /** When places are drawn by lot among all who signed up in time; null = first come, first served. */
  drawsAt: string | null
  channels: Channel[]
  guardianConsentUnder: number
  note: string | null
  slots: PublishedSlot[]
}

/** What activity and lecture session share. */
export interface PublishedEvent {
  slug: string
  title: string
  summary: string | null
  status: EventStatus
  statusReason: string | null
  /** At least one, in order; the event runs from the first start to the last end. */
  meetings: PublishedMeeting[]
  venueId: string | null
  teamIds: string[]
  cover: PublishedCover | null
  signUp: PublishedSignUp
  bring: string[]
  accessibility: string | null
  sequence: number
  recap: PublishedRecap | null
}
export interface PublishedActivity extends PublishedEvent {
  theme: Theme
  kind: ActivityKind
  topics: string[]
  seriesId: string | null
  festivalId: string | null
  programme: { title: string; performer: string | null; minutes: number | null; note: string | null }[]
  /** Markdown; the API renders and sanitises it. */
  body: string
}
export interface PublishedLectureSession extends PublishedEvent {
  issueNo: number
  year: number
  topicClasses: TopicClass[]
  segments: PublishedSegment[]
  host: PublishedRole | null
  speakers: PublishedRole[]
}
export interface PublishedSegment {
  type: SegmentType
  title: string
  minutes: number
  content: string | null
  classicText: string | null
  gloss: string | null
  source: string | null
  /** Of a story: the number of the award that it tells of. */
  awardKey?: string | null
}
export interface PublishedRole {
  kind: RoleKind
  displayName: string
}
export interface PublishedRecap {
  headline: string | null
  text: string
  attendance: number | null
  volunteers: number | null
  photos: { cover: Extract<PublishedCover, { kind: 'PICTURE' }>; photographer: string | null; caption: string | null }[]
}
export interface PublishedSeries {
  slug: string
  name: string
  intro: string | null
}
export interface PublishedTeam {
  slug: string
  name: string
  kind: TeamKind
  artForm: string | null
  intro: string
  memberCount: number | null
  practice: string | null
  recruiting: boolean
  contactPhone: string | null
}
export interface PublishedVenue {
  name: string
  address: string | null
  estate: string | null
  stepFree: boolean
  indoor: boolean
  seats: number | null
  directions: string | null
  accessibility: string | null
}
export interface PublishedFestival {
  key: FestivalKey
  name: string
  rule: string
  intro: string | null
}
export interface PublishedAwardScheme {
  slug: string
  name: string
  category: AwardCategory
  cycle: string
  level: AwardLevel
  criteria: string[]
  awardingBody: string
  documentNo: string | null
  noticeUnit: 'NATURAL' | 'WORKDAY'
  noticeDays: number
  validYears: number
}
/** Only SITE_MASKED, SITE_NAMED and MEDIA stories are ever exported. */
export interface PublishedFamilyStory {
  slug: string
  title: string
  displayName: string
  body: string
  category: AwardCategory | null
  consentScope: 'SITE_MASKED' | 'SITE_NAMED' | 'MEDIA'
  /** The award record's number in the API, where the story belongs to an award. */
  awardKey: string | null
}
export interface PublishedPartner {
  name: string
  role: string | null
  url: string | null
}
export interface PublishedPage {
  slug: string
  title: string
  body: string
}
