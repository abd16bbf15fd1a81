/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActivityKind =
  | 'CLASS'
  | 'COMMENDATION'
  | 'FORUM'
  | 'GATHERING'
  | 'HOME_VISIT'
  | 'OTHER'
  | 'PERFORMANCE'
  | 'VOLUNTEERING'
  | 'WORKSHOP';

export type AnswerOfferInput = {
  accept: boolean;
  code: string;
  phoneTail: string;
};

export type AwardCategory =
  | 'BEAUTIFUL_FAMILY'
  | 'CIVILIZED_FAMILY'
  | 'DEDICATED_WORKER'
  | 'SCHOLARLY_FAMILY';

export type AwardFilter = {
  category?: AwardCategory | null | undefined;
  cycle?: string | null | undefined;
  level?: AwardLevel | null | undefined;
};

export type AwardLevel =
  | 'CITY'
  | 'COMMUNITY'
  | 'COUNTY'
  | 'NATIONAL'
  | 'PROVINCE'
  | 'SUBDISTRICT';

export type CancelSignUpInput = {
  code: string;
  phoneTail: string;
};

export type CapacityUnit =
  | 'HOUSEHOLD'
  | 'PERSON'
  | 'SLOT';

export type ChangePartyInput = {
  code: string;
  guardianConsent?: boolean | null | undefined;
  idempotencyKey: string;
  party: PartyInput;
  phoneTail: string;
};

export type Channel =
  | 'ONLINE'
  | 'PAPER'
  | 'PHONE'
  | 'PROXY'
  | 'WINDOW';

export type ContentSource =
  | 'CMS'
  | 'EMPTY'
  | 'REPLICA';

export type EventFilter = {
  activityKind?: ActivityKind | null | undefined;
  /** YYYY-MM-DD，上海时间 / one day in Asia/Shanghai */
  day?: string | null | undefined;
  /** 结束时刻不早于 / ends at or after */
  endsFrom?: string | null | undefined;
  festival?: FestivalKey | null | undefined;
  /** 只看还有空位的 / only events an online party can still join */
  hasFreePlaces?: boolean | null | undefined;
  kind?: EventKind | null | undefined;
  /** YYYY-MM，上海时间 / month in Asia/Shanghai */
  month?: string | null | undefined;
  series?: string | null | undefined;
  startsBefore?: string | null | undefined;
  status?: Array<EventStatus> | null | undefined;
  team?: string | null | undefined;
  theme?: Theme | null | undefined;
  topic?: string | null | undefined;
};

export type EventKind =
  | 'ACTIVITY'
  | 'LECTURE_SESSION';

export type EventOrder =
  | 'STARTS_AT_ASC'
  | 'STARTS_AT_DESC'
  | 'UPDATED_AT_DESC';

export type EventStatus =
  | 'CANCELLED'
  | 'FINISHED'
  | 'POSTPONED'
  | 'SCHEDULED';

export type FestivalKey =
  | 'DOUBLE_NINTH'
  | 'DRAGON_BOAT'
  | 'DRAGON_HEAD'
  | 'LABA'
  | 'LANTERN'
  | 'MID_AUTUMN'
  | 'NEW_YEARS_EVE'
  | 'QINGMING'
  | 'QIXI'
  | 'SPRING_FESTIVAL'
  | 'WINTER_SOLSTICE';

export type HouseholdInput = {
  building: string;
  estate: string;
  room: string;
  unit: string;
};

export type PartyInput = {
  adults: number;
  children0to6?: number | null | undefined;
  children7to13?: number | null | undefined;
  teens14to17?: number | null | undefined;
  wheelchairs?: number | null | undefined;
};

export type RoleKind =
  | 'COMMENTATOR'
  | 'HOST'
  | 'SONG_LEADER'
  | 'SPEAKER';

export type SegmentType =
  | 'BLESSING'
  | 'CLASSIC'
  | 'OTHER'
  | 'PLEDGE'
  | 'REFLECTION'
  | 'SELF_REFLECTION'
  | 'SHORT_FILM'
  | 'SONG'
  | 'STORY';

export type SignUpInput = {
  consentVersion: string;
  eventId: string;
  guardianConsent?: boolean | null | undefined;
  household?: HouseholdInput | null | undefined;
  idempotencyKey: string;
  name: string;
  /** 谁来报：本人或代报 / who acts: oneself or for a neighbour (代报名) */
  onBehalf?: boolean | null | undefined;
  party: PartyInput;
  phone: string;
  slotId?: string | null | undefined;
  visitAddress?: string | null | undefined;
};

export type SignUpMode =
  | 'HOME_VISIT'
  | 'NONE'
  | 'OPTIONAL'
  | 'PARTIAL'
  | 'PERFORMER_ONLY'
  | 'REQUIRED';

export type SignUpRefusal =
  | 'ALREADY_SIGNED_UP'
  | 'CLOSED'
  | 'EVENT_NOT_FOUND'
  | 'FULL'
  | 'GUARDIAN_REQUIRED'
  | 'HOUSEHOLD_REQUIRED'
  | 'HOUSEHOLD_UNKNOWN'
  | 'INVALID_INPUT'
  | 'KEY_REUSED'
  | 'NOT_CHANGEABLE'
  | 'NOT_OPEN'
  | 'OFFER_EXPIRED'
  | 'PARTY_TOO_LARGE'
  | 'RATE_LIMITED'
  | 'SIGN_UP_NOT_FOUND';

export type SignUpState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'FULL'
  | 'NOT_NEEDED'
  | 'NOT_YET_OPEN'
  | 'OPEN'
  | 'WAITLIST_ONLY';

export type SignUpStatus =
  | 'CANCELLED'
  | 'CHECKED_IN'
  | 'CONFIRMED'
  | 'EXPIRED'
  | 'NO_SHOW'
  | 'OFFERED'
  | 'WAITLISTED';

export type TeamKind =
  | 'ARTS'
  | 'VOLUNTEER';

export type Theme =
  | 'FESTIVAL'
  | 'LOCAL'
  | 'OTHER'
  | 'TIMES';

export type TopicClass =
  | 'FAMILY_VIRTUE'
  | 'PERSONAL_CHARACTER'
  | 'PROFESSIONAL_ETHICS'
  | 'SOCIAL_MORALITY';

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { community: { sourceNote: string, facts: Array<{ label: string, text: string }>, estates: Array<{ key: string, name: string, buildings: Array<string> }>, partners: Array<{ id: string, name: string, role: string | null, url: string | null }>, content: { syncedAt: string | null, source: ContentSource } }, seriesList: Array<{ id: string, slug: string, name: string, intro: string | null }> };

type EventRow_Activity_Fragment = { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } };

type EventRow_LectureSession_Fragment = { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } };

export type EventRowFragment =
  | EventRow_Activity_Fragment
  | EventRow_LectureSession_Fragment
;

export type EventQueryVariables = Exact<{
  slug: string;
}>;


export type EventQuery = { event:
    | { __typename: 'Activity', topics: Array<string>, bodyHtml: string, statusReason: string | null, bring: Array<string>, accessibility: string | null, url: string, sequence: number, updatedAt: string, theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { id: string, slug: string, name: string, intro: string | null } | null, festival: { key: FestivalKey, name: string, intro: string | null } | null, programme: Array<{ order: number, title: string, performer: string | null, minutes: number | null, note: string | null }>, recap: { headline: string | null, attendance: number | null, text: string, volunteers: number | null, photos: Array<{ photographer: string | null, caption: string | null, image: { url: string, nightUrl: string, alt: string, width: number, height: number } }> } | null, venue: { name: string, address: string | null, estate: string | null, stepFree: boolean, indoor: boolean, seats: number | null, directions: string | null, accessibility: string | null } | null, teams: Array<{ id: string, slug: string, name: string, kind: TeamKind }>, signUp: { guardianConsentUnder: number, channels: Array<Channel>, mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, taken: number, left: number }> }, meetings: Array<{ startsAt: string, endsAt: string }>, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null }
    | { __typename: 'LectureSession', statusReason: string | null, bring: Array<string>, accessibility: string | null, url: string, sequence: number, updatedAt: string, issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, segments: Array<{ order: number, type: SegmentType, title: string, minutes: number, content: string | null, classicText: string | null, gloss: string | null, source: string | null }>, host: { kind: RoleKind, displayName: string } | null, speakers: Array<{ kind: RoleKind, displayName: string }>, recap: { headline: string | null, attendance: number | null, text: string, volunteers: number | null, photos: Array<{ photographer: string | null, caption: string | null, image: { url: string, nightUrl: string, alt: string, width: number, height: number } }> } | null, venue: { name: string, address: string | null, estate: string | null, stepFree: boolean, indoor: boolean, seats: number | null, directions: string | null, accessibility: string | null } | null, teams: Array<{ id: string, slug: string, name: string, kind: TeamKind }>, signUp: { guardianConsentUnder: number, channels: Array<Channel>, mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, taken: number, left: number }> }, meetings: Array<{ startsAt: string, endsAt: string }>, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null }
   | null };

export type OtherEventsQueryVariables = Exact<{
  now: string;
}>;


export type OtherEventsQuery = { events: { nodes: Array<
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
    > } };

export type EventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EventsQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
    > } };

export type EventChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type EventChoicesQuery = { seriesList: Array<{ id: string, slug: string, name: string }>, teams: Array<{ id: string, slug: string, name: string }> };

export type PastEventsQueryVariables = Exact<{
  before: string;
  first: number;
}>;


export type PastEventsQuery = { events: { nodes: Array<
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
    > } };

export type CalendarFeedQueryVariables = Exact<{
  endsFrom: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CalendarFeedQuery = { events: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Activity', id: string, slug: string, title: string, summary: string | null, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, sequence: number, updatedAt: string, url: string, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null } | null }
      | { __typename: 'LectureSession', issueNo: number, id: string, slug: string, title: string, summary: string | null, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, sequence: number, updatedAt: string, url: string, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null } | null }
    > } };

export type AtomFeedQueryVariables = Exact<{
  first: number;
}>;


export type AtomFeedQuery = { events: { nodes: Array<
      | { __typename: 'Activity', id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, updatedAt: string }
      | { __typename: 'LectureSession', id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, updatedAt: string }
    > } };

export type SiteMapQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SiteMapQuery = { events: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Activity', slug: string, updatedAt: string }
      | { __typename: 'LectureSession', slug: string, updatedAt: string }
    > }, teams: Array<{ slug: string }>, community: { pages: Array<{ slug: string, updatedAt: string }> } };

export type FestivalsQueryVariables = Exact<{
  year: number;
  nextYear: number;
  now: string;
}>;


export type FestivalsQuery = { festivals: Array<{ key: FestivalKey, name: string, date: string, lunar: string }>, nextYear: Array<{ key: FestivalKey, name: string, date: string, lunar: string }>, events: { nodes: Array<
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
    > } };

export type HomeQueryVariables = Exact<{
  weekFrom: string;
  weekBefore: string;
  now: string;
  year: number;
  nextYear: number;
}>;


export type HomeQuery = { thisWeek: { nodes: Array<
      | { __typename: 'Activity', id: string, status: EventStatus, startsAt: string, endsAt: string, meetings: Array<{ startsAt: string, endsAt: string }> }
      | { __typename: 'LectureSession', id: string, status: EventStatus, startsAt: string, endsAt: string, meetings: Array<{ startsAt: string, endsAt: string }> }
    > }, coming: { nodes: Array<
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
    > }, nextLecture: { nodes: Array<{ __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, segments: Array<{ order: number, type: SegmentType, title: string }>, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }> }, festivals: Array<{ key: FestivalKey, name: string, date: string, lunar: string }>, nextFestivals: Array<{ key: FestivalKey, name: string, date: string, lunar: string }>, awards: { nodes: Array<{ id: string, category: AwardCategory, displayName: string, title: string, deed: string | null }> }, teams: Array<{ id: string, slug: string, name: string, kind: TeamKind, artForm: string | null, intro: string, memberCount: number | null, practice: string | null, recruiting: boolean, contactPhone: string | null }> };

export type HonoursQueryVariables = Exact<{
  filter?: AwardFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HonoursQuery = { awards: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, category: AwardCategory, cycle: string, level: AwardLevel, displayName: string, title: string, deed: string | null, awardingBody: string, documentNo: string, awardedOn: string, validUntil: string | null, story: { slug: string, title: string, displayName: string, bodyHtml: string } | null }> }, awardSchemes: Array<{ id: string, slug: string, name: string, category: AwardCategory, cycle: string, level: AwardLevel, criteria: Array<string>, awardingBody: string, documentNo: string | null }> };

export type LecturesQueryVariables = Exact<{
  now: string;
  first: number;
  after?: string | null | undefined;
  topicClass?: TopicClass | null | undefined;
}>;


export type LecturesQuery = { coming: { nodes: Array<{ __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, segments: Array<{ order: number, type: SegmentType, title: string }>, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }> }, past: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }> } };

export type PageQueryVariables = Exact<{
  slug: string;
}>;


export type PageQuery = { page: { title: string, bodyHtml: string, updatedAt: string } | null };

export type PictureFragment = { url: string, nightUrl: string, alt: string, width: number, height: number };

export type RecapFragment = { headline: string | null, text: string, attendance: number | null, volunteers: number | null, photos: Array<{ photographer: string | null, caption: string | null, image: { url: string, nightUrl: string, alt: string, width: number, height: number } }> };

export type SiteQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteQuery = { community: { name: string, adminPath: Array<string>, hostUnit: string, telephone: string, address: string, officeHours: string | null, icpNumber: string | null, policeNumber: string | null, demo: boolean, today: string, lunarToday: string, pages: Array<{ slug: string, title: string }> } };

export type TeamRowFragment = { id: string, slug: string, name: string, kind: TeamKind, artForm: string | null, intro: string, memberCount: number | null, practice: string | null, recruiting: boolean, contactPhone: string | null };

export type TeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamsQuery = { teams: Array<{ id: string, slug: string, name: string, kind: TeamKind, artForm: string | null, intro: string, memberCount: number | null, practice: string | null, recruiting: boolean, contactPhone: string | null }> };

export type TeamQueryVariables = Exact<{
  slug: string;
  now: string;
}>;


export type TeamQuery = { team: { id: string, slug: string, name: string, kind: TeamKind, artForm: string | null, intro: string, memberCount: number | null, practice: string | null, recruiting: boolean, contactPhone: string | null } | null, events: { nodes: Array<
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, teams: Array<{ id: string }>, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, teams: Array<{ id: string }>, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
    > } };

export type AnswerOfferMutationVariables = Exact<{
  input: AnswerOfferInput;
}>;


export type AnswerOfferMutation = { answerOffer:
    | { __typename: 'SignUpCancelled' }
    | { __typename: 'SignUpConfirmed' }
    | { __typename: 'SignUpRefused', reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> }
   };

export type CancelSignUpMutationVariables = Exact<{
  input: CancelSignUpInput;
}>;


export type CancelSignUpMutation = { cancelSignUp:
    | { __typename: 'SignUpCancelled' }
    | { __typename: 'SignUpRefused', reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> }
   };

export type ChangePartyMutationVariables = Exact<{
  input: ChangePartyInput;
}>;


export type ChangePartyMutation = { changeParty:
    | { __typename: 'SignUpConfirmed' }
    | { __typename: 'SignUpRefused', reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'SignUpWaitlisted' }
   };

type SignUpEvent_Activity_Fragment = { __typename: 'Activity', kind: ActivityKind, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, festival: { key: FestivalKey, name: string } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } };

type SignUpEvent_LectureSession_Fragment = { __typename: 'LectureSession', issueNo: number, year: number, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } };

export type SignUpEventFragment =
  | SignUpEvent_Activity_Fragment
  | SignUpEvent_LectureSession_Fragment
;

export type HeldSignUpFragment = { id: string, status: SignUpStatus, channel: Channel, position: number | null, partiesAhead: number | null, offerExpiresAt: string | null, changeable: boolean, createdAt: string, party: { adults: number, children0to6: number, children7to13: number, teens14to17: number, wheelchairs: number, heads: number }, event:
    | { __typename: 'Activity', kind: ActivityKind, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, festival: { key: FestivalKey, name: string } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
    | { __typename: 'LectureSession', issueNo: number, year: number, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
   };

export type RefusalFragment = { reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> };

export type MySignUpQueryVariables = Exact<{
  code: string;
  phoneTail: string;
}>;


export type MySignUpQuery = { signUp: { id: string, status: SignUpStatus, channel: Channel, position: number | null, partiesAhead: number | null, offerExpiresAt: string | null, changeable: boolean, createdAt: string, party: { adults: number, children0to6: number, children7to13: number, teens14to17: number, wheelchairs: number, heads: number }, event:
      | { __typename: 'Activity', kind: ActivityKind, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, festival: { key: FestivalKey, name: string } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
      | { __typename: 'LectureSession', issueNo: number, year: number, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
     } | null };

export type SignUpFormQueryVariables = Exact<{
  slug: string;
}>;


export type SignUpFormQuery = { event:
    | { __typename: 'Activity', kind: ActivityKind, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, festival: { key: FestivalKey, name: string } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
    | { __typename: 'LectureSession', issueNo: number, year: number, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
   | null, community: { consentVersion: string, estates: Array<{ key: string, name: string, buildings: Array<string>, unitsPerBuilding: number }> } };

export type TakePlacesMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type TakePlacesMutation = { signUp:
    | { __typename: 'SignUpConfirmed', code: string }
    | { __typename: 'SignUpRefused', reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'SignUpWaitlisted', code: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PictureFragmentDoc = new TypedDocumentString(`
    fragment Picture on Image {
  url
  nightUrl
  alt
  width
  height
}
    `, {"fragmentName":"Picture"}) as unknown as TypedDocumentString<PictureFragment, unknown>;
export const EventRowFragmentDoc = new TypedDocumentString(`
    fragment EventRow on Event {
  __typename
  id
  slug
  title
  summary
  status
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    stepFree
    indoor
  }
  cover {
    ...Picture
  }
  signUp {
    mode
    state
    unit
    capacity
    taken
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    note
  }
  ... on Activity {
    theme
    kind
    series {
      name
    }
    festival {
      key
      name
    }
    recap {
      headline
      attendance
    }
  }
  ... on LectureSession {
    issueNo
    year
    topicClasses
    recap {
      headline
      attendance
    }
  }
}
    fragment Picture on Image {
  url
  nightUrl
  alt
  width
  height
}`, {"fragmentName":"EventRow"}) as unknown as TypedDocumentString<EventRowFragment, unknown>;
export const RecapFragmentDoc = new TypedDocumentString(`
    fragment Recap on Recap {
  headline
  text
  attendance
  volunteers
  photos {
    image {
      ...Picture
    }
    photographer
    caption
  }
}
    fragment Picture on Image {
  url
  nightUrl
  alt
  width
  height
}`, {"fragmentName":"Recap"}) as unknown as TypedDocumentString<RecapFragment, unknown>;
export const TeamRowFragmentDoc = new TypedDocumentString(`
    fragment TeamRow on Team {
  id
  slug
  name
  kind
  artForm
  intro
  memberCount
  practice
  recruiting
  contactPhone
}
    `, {"fragmentName":"TeamRow"}) as unknown as TypedDocumentString<TeamRowFragment, unknown>;
export const SignUpEventFragmentDoc = new TypedDocumentString(`
    fragment SignUpEvent on Event {
  __typename
  id
  slug
  title
  status
  statusReason
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    address
    directions
    stepFree
  }
  cover {
    url
    nightUrl
    alt
    width
    height
  }
  bring
  accessibility
  signUp {
    mode
    state
    unit
    capacity
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    guardianConsentUnder
    channels
    note
    slots {
      id
      startsAt
      endsAt
      left
    }
  }
  ... on Activity {
    kind
    festival {
      key
      name
    }
  }
  ... on LectureSession {
    issueNo
    year
  }
}
    `, {"fragmentName":"SignUpEvent"}) as unknown as TypedDocumentString<SignUpEventFragment, unknown>;
export const HeldSignUpFragmentDoc = new TypedDocumentString(`
    fragment HeldSignUp on SignUp {
  id
  status
  channel
  position
  partiesAhead
  offerExpiresAt
  changeable
  createdAt
  party {
    adults
    children0to6
    children7to13
    teens14to17
    wheelchairs
    heads
  }
  event {
    ...SignUpEvent
  }
}
    fragment SignUpEvent on Event {
  __typename
  id
  slug
  title
  status
  statusReason
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    address
    directions
    stepFree
  }
  cover {
    url
    nightUrl
    alt
    width
    height
  }
  bring
  accessibility
  signUp {
    mode
    state
    unit
    capacity
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    guardianConsentUnder
    channels
    note
    slots {
      id
      startsAt
      endsAt
      left
    }
  }
  ... on Activity {
    kind
    festival {
      key
      name
    }
  }
  ... on LectureSession {
    issueNo
    year
  }
}`, {"fragmentName":"HeldSignUp"}) as unknown as TypedDocumentString<HeldSignUpFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on SignUpRefused {
  reason
  message
  fields {
    path
    message
    code
  }
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const AboutDocument = new TypedDocumentString(`
    query About {
  community {
    facts {
      label
      text
    }
    sourceNote
    estates {
      key
      name
      buildings
    }
    partners {
      id
      name
      role
      url
    }
    content {
      syncedAt
      source
    }
  }
  seriesList {
    id
    slug
    name
    intro
  }
}
    `) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const EventDocument = new TypedDocumentString(`
    query Event($slug: String!) {
  event(slug: $slug) {
    ...EventRow
    statusReason
    bring
    accessibility
    url
    sequence
    updatedAt
    venue {
      name
      address
      estate
      stepFree
      indoor
      seats
      directions
      accessibility
    }
    teams {
      id
      slug
      name
      kind
    }
    signUp {
      guardianConsentUnder
      channels
      slots {
        id
        startsAt
        endsAt
        capacity
        taken
        left
      }
    }
    ... on Activity {
      topics
      series {
        id
        slug
        name
        intro
      }
      festival {
        key
        name
        intro
      }
      programme {
        order
        title
        performer
        minutes
        note
      }
      bodyHtml
      recap {
        ...Recap
      }
    }
    ... on LectureSession {
      segments {
        order
        type
        title
        minutes
        content
        classicText
        gloss
        source
      }
      host {
        kind
        displayName
      }
      speakers {
        kind
        displayName
      }
      recap {
        ...Recap
      }
    }
  }
}
    fragment EventRow on Event {
  __typename
  id
  slug
  title
  summary
  status
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    stepFree
    indoor
  }
  cover {
    ...Picture
  }
  signUp {
    mode
    state
    unit
    capacity
    taken
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    note
  }
  ... on Activity {
    theme
    kind
    series {
      name
    }
    festival {
      key
      name
    }
    recap {
      headline
      attendance
    }
  }
  ... on LectureSession {
    issueNo
    year
    topicClasses
    recap {
      headline
      attendance
    }
  }
}
fragment Picture on Image {
  url
  nightUrl
  alt
  width
  height
}
fragment Recap on Recap {
  headline
  text
  attendance
  volunteers
  photos {
    image {
      ...Picture
    }
    photographer
    caption
  }
}`) as unknown as TypedDocumentString<EventQuery, EventQueryVariables>;
export const OtherEventsDocument = new TypedDocumentString(`
    query OtherEvents($now: DateTime!) {
  events(filter: {endsFrom: $now, status: [SCHEDULED, POSTPONED]}, first: 4) {
    nodes {
      ...EventRow
    }
  }
}
    fragment EventRow on Event {
  __typename
  id
  slug
  title
  summary
  status
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    stepFree
    indoor
  }
  cover {
    ...Picture
  }
  signUp {
    mode
    state
    unit
    capacity
    taken
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    note
  }
  ... on Activity {
    theme
    kind
    series {
      name
    }
    festival {
      key
      name
    }
    recap {
      headline
      attendance
    }
  }
  ... on LectureSession {
    issueNo
    year
    topicClasses
    recap {
      headline
      attendance
    }
  }
}
fragment Picture on Image {
  url
  nightUrl
  alt
  width
  height
}`) as unknown as TypedDocumentString<OtherEventsQuery, OtherEventsQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($filter: EventFilter, $orderBy: EventOrder, $first: Int!, $after: String) {
  events(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EventRow
    }
  }
}
    fragment EventRow on Event {
  __typename
  id
  slug
  title
  summary
  status
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    stepFree
    indoor
  }
  cover {
    ...Picture
  }
  signUp {
    mode
    state
    unit
    capacity
    taken
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    note
  }
  ... on Activity {
    theme
    kind
    series {
      name
    }
    festival {
      key
      name
    }
    recap {
      headline
      attendance
    }
  }
  ... on LectureSession {
    issueNo
    year
    topicClasses
    recap {
      headline
      attendance
    }
  }
}
fragment Picture on Image {
  url
  nightUrl
  alt
  width
  height
}`) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const EventChoicesDocument = new TypedDocumentString(`
    query EventChoices {
  seriesList {
    id
    slug
    name
  }
  teams {
    id
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<EventChoicesQuery, EventChoicesQueryVariables>;
export const PastEventsDocument = new TypedDocumentString(`
    query PastEvents($before: DateTime!, $first: Int!) {
  events(
    filter: {status: [FINISHED], startsBefore: $before}
    orderBy: STARTS_AT_DESC
    first: $first
  ) {
    nodes {
      ...EventRow
    }
  }
}
    fragment EventRow on Event {
  __typename
  id
  slug
  title
  summary
  status
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    stepFree
    indoor
  }
  cover {
    ...Picture
  }
  signUp {
    mode
    state
    unit
    capacity
    taken
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    note
  }
  ... on Activity {
    theme
    kind
    series {
      name
    }
    festival {
      key
      name
    }
    recap {
      headline
      attendance
    }
  }
  ... on LectureSession {
    issueNo
    year
    topicClasses
    recap {
      headline
      attendance
    }
  }
}
fragment Picture on Image {
  url
  nightUrl
  alt
  width
  height
}`) as unknown as TypedDocumentString<PastEventsQuery, PastEventsQueryVariables>;
export const CalendarFeedDocument = new TypedDocumentString(`
    query CalendarFeed($endsFrom: DateTime!, $first: Int!, $after: String) {
  events(filter: {endsFrom: $endsFrom}, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      slug
      title
      summary
      status
      statusReason
      startsAt
      endsAt
      meetings {
        startsAt
        endsAt
      }
      sequence
      updatedAt
      url
      venue {
        name
        address
      }
      ... on LectureSession {
        issueNo
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarFeedQuery, CalendarFeedQueryVariables>;
export const AtomFeedDocument = new TypedDocumentString(`
    query AtomFeed($first: Int!) {
  events(orderBy: UPDATED_AT_DESC, first: $first) {
    nodes {
      __typename
      id
      slug
      title
      summary
      status
      startsAt
      updatedAt
    }
  }
}
    `) as unknown as TypedDocumentString<AtomFeedQuery, AtomFeedQueryVariables>;
export const SiteMapDocument = new TypedDocumentString(`
    query SiteMap($first: Int!, $after: String) {
  events(orderBy: UPDATED_AT_DESC, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      slug
      updatedAt
    }
  }
  teams {
    slug
  }
  community {
    pages {
      slug
      updatedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SiteMapQuery, SiteMapQueryVariables>;
export const FestivalsDocument = new TypedDocumentString(`
    query Festivals($year: Int!, $nextYear: Int!, $now: DateTime!) {
  festivals(year: $year) {
    key
    name
    date
    lunar
  }
  nextYear: festivals(year: $nextYear) {
    key
    name
    date
    lunar
  }
  events(filter: {endsFrom: $now, theme: FESTIVAL}, first: 60) {
    nodes {
      ...EventRow
    }
  }
}
    fragment EventRow on Event {
  __typename
  id
  slug
  title
  summary
  status
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    stepFree
    indoor
  }
  cover {
    ...Picture
  }
  signUp {
    mode
    state
    unit
    capacity
    taken
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    note
  }
  ... on Activity {
    theme
    kind
    series {
      name
    }
    festival {
      key
      name
    }
    recap {
      headline
      attendance
    }
  }
  ... on LectureSession {
    issueNo
    year
    topicClasses
    recap {
      headline
      attendance
    }
  }
}
fragment Picture on Image {
  url
  nightUrl
  alt
  width
  height
}`) as unknown as TypedDocumentString<FestivalsQuery, FestivalsQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($weekFrom: DateTime!, $weekBefore: DateTime!, $now: DateTime!, $year: Int!, $nextYear: Int!) {
  thisWeek: events(
    filter: {endsFrom: $weekFrom, startsBefore: $weekBefore}
    first: 60
  ) {
    nodes {
      __typename
      id
      status
      startsAt
      endsAt
      meetings {
        startsAt
        endsAt
      }
    }
  }
  coming: events(
    filter: {endsFrom: $now, status: [SCHEDULED, POSTPONED]}
    first: 12
  ) {
    nodes {
      ...EventRow
    }
  }
  nextLecture: lectureSessions(filter: {endsFrom: $now}, first: 1) {
    nodes {
      ...EventRow
      segments {
        order
        type
        title
      }
    }
  }
  festivals(year: $year) {
    key
    name
    date
    lunar
  }
  nextFestivals: festivals(year: $nextYear) {
    key
    name
    date
    lunar
  }
  awards(first: 3) {
    nodes {
      id
      category
      displayName
      title
      deed
    }
  }
  teams {
    ...TeamRow
  }
}
    fragment EventRow on Event {
  __typename
  id
  slug
  title
  summary
  status
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    stepFree
    indoor
  }
  cover {
    ...Picture
  }
  signUp {
    mode
    state
    unit
    capacity
    taken
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    note
  }
  ... on Activity {
    theme
    kind
    series {
      name
    }
    festival {
      key
      name
    }
    recap {
      headline
      attendance
    }
  }
  ... on LectureSession {
    issueNo
    year
    topicClasses
    recap {
      headline
      attendance
    }
  }
}
fragment Picture on Image {
  url
  nightUrl
  alt
  width
  height
}
fragment TeamRow on Team {
  id
  slug
  name
  kind
  artForm
  intro
  memberCount
  practice
  recruiting
  contactPhone
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const HonoursDocument = new TypedDocumentString(`
    query Honours($filter: AwardFilter, $first: Int!, $after: String) {
  awards(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      category
      cycle
      level
      displayName
      title
      deed
      awardingBody
      documentNo
      awardedOn
      validUntil
      story {
        slug
        title
        displayName
        bodyHtml
      }
    }
  }
  awardSchemes {
    id
    slug
    name
    category
    cycle
    level
    criteria
    awardingBody
    documentNo
  }
}
    `) as unknown as TypedDocumentString<HonoursQuery, HonoursQueryVariables>;
export const LecturesDocument = new TypedDocumentString(`
    query Lectures($now: DateTime!, $first: Int!, $after: String, $topicClass: TopicClass) {
  coming: lectureSessions(
    filter: {endsFrom: $now, topicClass: $topicClass}
    first: 20
  ) {
    nodes {
      ...EventRow
      segments {
        order
        type
        title
      }
    }
  }
  past: lectureSessions(
    filter: {startsBefore: $now, topicClass: $topicClass}
    orderBy: STARTS_AT_DESC
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EventRow
    }
  }
}
    fragment EventRow on Event {
  __typename
  id
  slug
  title
  summary
  status
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    stepFree
    indoor
  }
  cover {
    ...Picture
  }
  signUp {
    mode
    state
    unit
    capacity
    taken
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    note
  }
  ... on Activity {
    theme
    kind
    series {
      name
    }
    festival {
      key
      name
    }
    recap {
      headline
      attendance
    }
  }
  ... on LectureSession {
    issueNo
    year
    topicClasses
    recap {
      headline
      attendance
    }
  }
}
fragment Picture on Image {
  url
  nightUrl
  alt
  width
  height
}`) as unknown as TypedDocumentString<LecturesQuery, LecturesQueryVariables>;
export const PageDocument = new TypedDocumentString(`
    query Page($slug: String!) {
  page(slug: $slug) {
    title
    bodyHtml
    updatedAt
  }
}
    `) as unknown as TypedDocumentString<PageQuery, PageQueryVariables>;
export const SiteDocument = new TypedDocumentString(`
    query Site {
  community {
    name
    adminPath
    hostUnit
    telephone
    address
    officeHours
    icpNumber
    policeNumber
    demo
    today
    lunarToday
    pages {
      slug
      title
    }
  }
}
    `) as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
export const TeamsDocument = new TypedDocumentString(`
    query Teams {
  teams {
    ...TeamRow
  }
}
    fragment TeamRow on Team {
  id
  slug
  name
  kind
  artForm
  intro
  memberCount
  practice
  recruiting
  contactPhone
}`) as unknown as TypedDocumentString<TeamsQuery, TeamsQueryVariables>;
export const TeamDocument = new TypedDocumentString(`
    query Team($slug: String!, $now: DateTime!) {
  team(slug: $slug) {
    ...TeamRow
  }
  events(filter: {endsFrom: $now}, first: 100) {
    nodes {
      ...EventRow
      teams {
        id
      }
    }
  }
}
    fragment EventRow on Event {
  __typename
  id
  slug
  title
  summary
  status
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    stepFree
    indoor
  }
  cover {
    ...Picture
  }
  signUp {
    mode
    state
    unit
    capacity
    taken
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    note
  }
  ... on Activity {
    theme
    kind
    series {
      name
    }
    festival {
      key
      name
    }
    recap {
      headline
      attendance
    }
  }
  ... on LectureSession {
    issueNo
    year
    topicClasses
    recap {
      headline
      attendance
    }
  }
}
fragment Picture on Image {
  url
  nightUrl
  alt
  width
  height
}
fragment TeamRow on Team {
  id
  slug
  name
  kind
  artForm
  intro
  memberCount
  practice
  recruiting
  contactPhone
}`) as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
export const AnswerOfferDocument = new TypedDocumentString(`
    mutation AnswerOffer($input: AnswerOfferInput!) {
  answerOffer(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on SignUpRefused {
  reason
  message
  fields {
    path
    message
    code
  }
}`) as unknown as TypedDocumentString<AnswerOfferMutation, AnswerOfferMutationVariables>;
export const CancelSignUpDocument = new TypedDocumentString(`
    mutation CancelSignUp($input: CancelSignUpInput!) {
  cancelSignUp(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on SignUpRefused {
  reason
  message
  fields {
    path
    message
    code
  }
}`) as unknown as TypedDocumentString<CancelSignUpMutation, CancelSignUpMutationVariables>;
export const ChangePartyDocument = new TypedDocumentString(`
    mutation ChangeParty($input: ChangePartyInput!) {
  changeParty(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on SignUpRefused {
  reason
  message
  fields {
    path
    message
    code
  }
}`) as unknown as TypedDocumentString<ChangePartyMutation, ChangePartyMutationVariables>;
export const MySignUpDocument = new TypedDocumentString(`
    query MySignUp($code: String!, $phoneTail: String!) {
  signUp(code: $code, phoneTail: $phoneTail) {
    ...HeldSignUp
  }
}
    fragment SignUpEvent on Event {
  __typename
  id
  slug
  title
  status
  statusReason
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    address
    directions
    stepFree
  }
  cover {
    url
    nightUrl
    alt
    width
    height
  }
  bring
  accessibility
  signUp {
    mode
    state
    unit
    capacity
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    guardianConsentUnder
    channels
    note
    slots {
      id
      startsAt
      endsAt
      left
    }
  }
  ... on Activity {
    kind
    festival {
      key
      name
    }
  }
  ... on LectureSession {
    issueNo
    year
  }
}
fragment HeldSignUp on SignUp {
  id
  status
  channel
  position
  partiesAhead
  offerExpiresAt
  changeable
  createdAt
  party {
    adults
    children0to6
    children7to13
    teens14to17
    wheelchairs
    heads
  }
  event {
    ...SignUpEvent
  }
}`) as unknown as TypedDocumentString<MySignUpQuery, MySignUpQueryVariables>;
export const SignUpFormDocument = new TypedDocumentString(`
    query SignUpForm($slug: String!) {
  event(slug: $slug) {
    ...SignUpEvent
  }
  community {
    consentVersion
    estates {
      key
      name
      buildings
      unitsPerBuilding
    }
  }
}
    fragment SignUpEvent on Event {
  __typename
  id
  slug
  title
  status
  statusReason
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    address
    directions
    stepFree
  }
  cover {
    url
    nightUrl
    alt
    width
    height
  }
  bring
  accessibility
  signUp {
    mode
    state
    unit
    capacity
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    guardianConsentUnder
    channels
    note
    slots {
      id
      startsAt
      endsAt
      left
    }
  }
  ... on Activity {
    kind
    festival {
      key
      name
    }
  }
  ... on LectureSession {
    issueNo
    year
  }
}`) as unknown as TypedDocumentString<SignUpFormQuery, SignUpFormQueryVariables>;
export const TakePlacesDocument = new TypedDocumentString(`
    mutation TakePlaces($input: SignUpInput!) {
  signUp(input: $input) {
    __typename
    ... on SignUpConfirmed {
      code
    }
    ... on SignUpWaitlisted {
      code
    }
    ...Refusal
  }
}
    fragment Refusal on SignUpRefused {
  reason
  message
  fields {
    path
    message
    code
  }
}`) as unknown as TypedDocumentString<TakePlacesMutation, TakePlacesMutationVariables>;