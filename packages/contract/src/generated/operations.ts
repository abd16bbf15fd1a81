/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 活动形式 / Form of an activity */
export type ActivityKind =
  /** 课堂 / Class */
  | 'CLASS'
  /** 表彰 / Commendation */
  | 'COMMENDATION'
  /** 论坛 / Forum */
  | 'FORUM'
  /** 联欢 / Gathering */
  | 'GATHERING'
  /** 入户 / Home visit */
  | 'HOME_VISIT'
  /** 其他 / Other */
  | 'OTHER'
  /** 演出 / Performance */
  | 'PERFORMANCE'
  /** 志愿服务 / Volunteering */
  | 'VOLUNTEERING'
  /** 手作 / Workshop */
  | 'WORKSHOP';

/** 答复留出的名额 / Answer to an offered place */
export type AnswerOfferInput = {
  /** 来还是不来 / Whether to take the place */
  accept: boolean;
  /** 报名号 / Code */
  code: string;
  /** 电话后四位 / Last four digits of the phone */
  phoneTail: string;
};

/** 荣誉类别 / Category of honour */
export type AwardCategory =
  /** 最美家庭 / Most beautiful family */
  | 'BEAUTIFUL_FAMILY'
  /** 文明家庭 / Civilised family */
  | 'CIVILIZED_FAMILY'
  /** 爱岗敬业 / Dedicated worker */
  | 'DEDICATED_WORKER'
  /** 书香家庭 / Scholarly family */
  | 'SCHOLARLY_FAMILY';

/** 荣誉的筛选条件，各项同时成立 / Which honours; all conditions hold together */
export type AwardFilter = {
  /** 类别 / Category */
  category?: AwardCategory | null | undefined;
  /** 届次 / Cycle */
  cycle?: string | null | undefined;
  /** 级别 / Level */
  level?: AwardLevel | null | undefined;
};

/** 荣誉级别 / Level of honour */
export type AwardLevel =
  /** 市 / City */
  | 'CITY'
  /** 社区 / Community */
  | 'COMMUNITY'
  /** 县 / County */
  | 'COUNTY'
  /** 全国 / National */
  | 'NATIONAL'
  /** 省 / Province */
  | 'PROVINCE'
  /** 街道 / Sub-district */
  | 'SUBDISTRICT';

/** 取消报名 / Which sign-up to cancel */
export type CancelSignUpInput = {
  /** 报名号 / Code */
  code: string;
  /** 电话后四位 / Last four digits of the phone */
  phoneTail: string;
};

/** 名额按什么计 / What the capacity counts */
export type CapacityUnit =
  /** 户 / Households */
  | 'HOUSEHOLD'
  /** 人 / Persons */
  | 'PERSON'
  /** 档 / Slots */
  | 'SLOT';

/** 改人数 / Another party */
export type ChangePartyInput = {
  /** 报名号 / Code */
  code: string;
  /** 监护人同意 / A guardian consents */
  guardianConsent?: boolean | null | undefined;
  /** 每次修改一个，8 到 200 个字符 / One per change */
  idempotencyKey: string;
  /** 来几个人 / Who comes */
  party: PartyInput;
  /** 电话后四位 / Last four digits of the phone */
  phoneTail: string;
};

/** 报名办法 / Way to sign up */
export type Channel =
  /** 网上 / Online */
  | 'ONLINE'
  /** 纸质登记 / On paper */
  | 'PAPER'
  /** 电话 / By telephone */
  | 'PHONE'
  /** 代报名 / By a neighbour */
  | 'PROXY'
  /** 窗口 / At the counter */
  | 'WINDOW';

/** 内容来自哪里 / Where the content stands */
export type ContentSource =
  /** 与编辑系统一致 / In step with the CMS */
  | 'CMS'
  /** 尚无内容 / Nothing published yet */
  | 'EMPTY'
  /** 编辑系统不可达，用最近的副本 / The CMS is out of reach; the last good copy */
  | 'REPLICA';

/** 活动的筛选条件，各项同时成立 / Which events; all conditions hold together */
export type EventFilter = {
  /** 活动形式 / Form of an activity */
  activityKind?: ActivityKind | null | undefined;
  /** YYYY-MM-DD，上海时间 / one day in Asia/Shanghai */
  day?: string | null | undefined;
  /** 结束时刻不早于 / ends at or after */
  endsFrom?: string | null | undefined;
  /** 节日 / Festival */
  festival?: FestivalKey | null | undefined;
  /** 只看还有空位的 / only events an online party can still join */
  hasFreePlaces?: boolean | null | undefined;
  /** 活动或讲堂 / Activities or lecture sessions */
  kind?: EventKind | null | undefined;
  /** YYYY-MM，上海时间 / month in Asia/Shanghai */
  month?: string | null | undefined;
  /** 系列 / Series */
  series?: string | null | undefined;
  /** 开始时刻早于 / starts before */
  startsBefore?: string | null | undefined;
  /** 状态 / States */
  status?: Array<EventStatus> | null | undefined;
  /** 队伍 / Team */
  team?: string | null | undefined;
  /** 主题 / Theme */
  theme?: Theme | null | undefined;
  /** 话题标签 / Topic */
  topic?: string | null | undefined;
};

/** 活动或讲堂 / What sort of event */
export type EventKind =
  /** 文化活动 / Activity */
  | 'ACTIVITY'
  /** 道德讲堂 / Session of the Morality Lecture Hall */
  | 'LECTURE_SESSION';

/** 排列次序 / Order of events */
export type EventOrder =
  /** 开始时间从早到晚 / Earliest start first */
  | 'STARTS_AT_ASC'
  /** 开始时间从晚到早 / Latest start first */
  | 'STARTS_AT_DESC'
  /** 最近更新在前 / Latest update first */
  | 'UPDATED_AT_DESC';

/** 活动状态 / State of an event */
export type EventStatus =
  /** 取消 / Will not take place */
  | 'CANCELLED'
  /** 已结束 / Is over */
  | 'FINISHED'
  /** 改期 / Moved to another time */
  | 'POSTPONED'
  /** 如期举行 / Will take place */
  | 'SCHEDULED';

/** 节日 / Festival */
export type FestivalKey =
  /** 重阳 */
  | 'DOUBLE_NINTH'
  /** 端午 */
  | 'DRAGON_BOAT'
  /** 二月二 */
  | 'DRAGON_HEAD'
  /** 腊八 */
  | 'LABA'
  /** 元宵 */
  | 'LANTERN'
  /** 中秋 */
  | 'MID_AUTUMN'
  /** 除夕 */
  | 'NEW_YEARS_EVE'
  /** 清明 */
  | 'QINGMING'
  /** 七夕 */
  | 'QIXI'
  /** 春节 */
  | 'SPRING_FESTIVAL'
  /** 冬至 */
  | 'WINTER_SOLSTICE';

/** 门牌，只存加密摘要 / A door; kept as a keyed hash only */
export type HouseholdInput = {
  /** 楼号，如 3 / Building */
  building: string;
  /** 小区，如 A / Estate */
  estate: string;
  /** 房号，楼层加两位，如 502 / Room: floor and two digits */
  room: string;
  /** 单元，如 1 / Unit */
  unit: string;
};

/** 来几个人，孩子按年龄段 / Who comes, children by age band */
export type PartyInput = {
  /** 大人 / Adults */
  adults: number;
  /** 6 岁及以下 / Children up to 6 */
  children0to6?: number | null | undefined;
  /** 7 到 13 岁 / Children 7 to 13 */
  children7to13?: number | null | undefined;
  /** 14 到 17 岁 / Teens 14 to 17 */
  teens14to17?: number | null | undefined;
  /** 其中轮椅位 / Wheelchair places among them */
  wheelchairs?: number | null | undefined;
};

/** 讲堂角色 / Role in a lecture session */
export type RoleKind =
  /** 点评人 / Commentator */
  | 'COMMENTATOR'
  /** 主持人 / Host */
  | 'HOST'
  /** 领唱 / Song leader */
  | 'SONG_LEADER'
  /** 宣讲人 / Speaker */
  | 'SPEAKER';

/** 讲堂环节 / Segment of a lecture session */
export type SegmentType =
  /** 送吉祥 / Blessing */
  | 'BLESSING'
  /** 诵经典 / Classic text */
  | 'CLASSIC'
  /** 其他 / Other */
  | 'OTHER'
  /** 发善心 / Pledge */
  | 'PLEDGE'
  /** 谈感悟 / Reflections */
  | 'REFLECTION'
  /** 做自省 / Self-reflection */
  | 'SELF_REFLECTION'
  /** 看短片 / Short film */
  | 'SHORT_FILM'
  /** 唱歌曲 / Song */
  | 'SONG'
  /** 讲故事 / Story */
  | 'STORY';

/** 报名表 / A sign-up form */
export type SignUpInput = {
  /** 同意的说明版本，见 community.consentVersion / Version of the privacy notice agreed to */
  consentVersion: string;
  /** 活动或讲堂 / The event */
  eventId: string;
  /** 监护人同意 / A guardian consents */
  guardianConsent?: boolean | null | undefined;
  /** 按户计或代报时必填 / Needed where households are counted or a neighbour acts */
  household?: HouseholdInput | null | undefined;
  /** 每份表格一个，8 到 200 个字符；重发同一份不会报两次 / One per form; sending it again signs up once */
  idempotencyKey: string;
  /** 怎么称呼 / A name to call */
  name: string;
  /** 替邻居代报 / For a neighbour */
  onBehalf?: boolean | null | undefined;
  /** 来几个人 / Who comes */
  party: PartyInput;
  /** 手机号，或带区号的固定电话 / Mobile, or landline with area code */
  phone: string;
  /** 分时段的活动必填 / Needed where there are slots */
  slotId?: string | null | undefined;
  /** 只用于上门，加密，结束 24 小时后删除 / Home visits only; sealed, erased 24 h after */
  visitAddress?: string | null | undefined;
};

/** 要不要报名 / Whether one signs up */
export type SignUpMode =
  /** 预约上门 / Home visit */
  | 'HOME_VISIT'
  /** 不用报名 / No sign-up */
  | 'NONE'
  /** 可报名，也可直接来 / Optional */
  | 'OPTIONAL'
  /** 部分项目须报名 / For a part of it */
  | 'PARTIAL'
  /** 只报节目，观众免报名 / Performers only */
  | 'PERFORMER_ONLY'
  /** 须报名 / Required */
  | 'REQUIRED';

/** 没办成的原因 / Why not */
export type SignUpRefusal =
  /** 已经报过 / There is a sign-up already */
  | 'ALREADY_SIGNED_UP'
  /** 报名已截止 / Closed */
  | 'CLOSED'
  /** 没有这场活动 / No such event */
  | 'EVENT_NOT_FOUND'
  /** 名额和候补都满了 / No room */
  | 'FULL'
  /** 孩子要有监护人同意和陪同 / A guardian must consent and come along */
  | 'GUARDIAN_REQUIRED'
  /** 要填门牌 / A household is needed */
  | 'HOUSEHOLD_REQUIRED'
  /** 没有这个门牌 / No such household */
  | 'HOUSEHOLD_UNKNOWN'
  /** 有填错的地方 / Something is filled in wrongly */
  | 'INVALID_INPUT'
  /** 同一份表格改了内容 / Same key, other body */
  | 'KEY_REUSED'
  /** 不能再改 / Cannot be changed any more */
  | 'NOT_CHANGEABLE'
  /** 现在不能在网上报名 / Not open for online sign-up */
  | 'NOT_OPEN'
  /** 留名额的时间过了 / The offer ran out */
  | 'OFFER_EXPIRED'
  /** 人数超过上限 / Too many heads */
  | 'PARTY_TOO_LARGE'
  /** 太频繁 / Too often */
  | 'RATE_LIMITED'
  /** 报名号和电话后四位对不上 / No such pair of code and phone tail */
  | 'SIGN_UP_NOT_FOUND';

/** 现在能不能报 / What can be done now */
export type SignUpState =
  /** 活动取消 / The event is cancelled */
  | 'CANCELLED'
  /** 已截止 / Closed */
  | 'CLOSED'
  /** 名额与候补都满了 / Full, and so is the waiting list */
  | 'FULL'
  /** 不用报名 / Nothing to sign up for */
  | 'NOT_NEEDED'
  /** 还没开始 / Opens later */
  | 'NOT_YET_OPEN'
  /** 有空位 / There is room */
  | 'OPEN'
  /** 只能候补 / Only the waiting list */
  | 'WAITLIST_ONLY';

/** 报名状态 / State of a sign-up */
export type SignUpStatus =
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 已签到 / Checked in */
  | 'CHECKED_IN'
  /** 已报上 / Confirmed */
  | 'CONFIRMED'
  /** 名额过期 / The offer ran out */
  | 'EXPIRED'
  /** 未到场 / Did not come */
  | 'NO_SHOW'
  /** 有名额，等您答复 / A place is held until you answer */
  | 'OFFERED'
  /** 候补中 / Waiting */
  | 'WAITLISTED';

/** 队伍类别 / Kind of team */
export type TeamKind =
  /** 文艺队伍 / Arts team */
  | 'ARTS'
  /** 志愿服务队 / Volunteer team */
  | 'VOLUNTEER';

/** 文化主题 / Theme */
export type Theme =
  /** 节庆文化 / Festivals */
  | 'FESTIVAL'
  /** 本土文化 / Local culture */
  | 'LOCAL'
  /** 其他 / Other */
  | 'OTHER'
  /** 时代文化 / Culture of our times */
  | 'TIMES';

/** 四德 / Class of topic */
export type TopicClass =
  /** 家庭美德 / Family virtue */
  | 'FAMILY_VIRTUE'
  /** 个人品德 / Personal character */
  | 'PERSONAL_CHARACTER'
  /** 职业道德 / Professional ethics */
  | 'PROFESSIONAL_ETHICS'
  /** 社会公德 / Social morality */
  | 'SOCIAL_MORALITY';

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { page: { bodyHtml: string } | null, community: { sourceNote: string, facts: Array<{ label: string, text: string }>, estates: Array<{ key: string, name: string, buildings: Array<string> }>, partners: Array<{ id: string, name: string, role: string | null, url: string | null }>, content: { syncedAt: string | null, source: ContentSource } }, seriesList: Array<{ id: string, slug: string, name: string, intro: string | null }> };

type EventRow_Activity_Fragment = { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } };

type EventRow_LectureSession_Fragment = { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } };

export type EventRowFragment =
  | EventRow_Activity_Fragment
  | EventRow_LectureSession_Fragment
;

export type EventQueryVariables = Exact<{
  slug: string;
}>;


export type EventQuery = { event:
    | { __typename: 'Activity', topics: Array<string>, bodyHtml: string, statusReason: string | null, bring: Array<string>, accessibility: string | null, url: string, sequence: number, updatedAt: string, theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { id: string, slug: string, name: string, intro: string | null } | null, festival: { key: FestivalKey, name: string, intro: string | null } | null, programme: Array<{ order: number, title: string, performer: string | null, minutes: number | null, note: string | null }>, recap: { headline: string | null, attendance: number | null, text: string, volunteers: number | null, photos: Array<{ photographer: string | null, caption: string | null, image: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } }> } | null, venue: { name: string, address: string | null, estate: string | null, stepFree: boolean, indoor: boolean, seats: number | null, directions: string | null, accessibility: string | null } | null, teams: Array<{ id: string, slug: string, name: string, kind: TeamKind }>, signUp: { guardianConsentUnder: number, channels: Array<Channel>, mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, taken: number, left: number }> }, meetings: Array<{ startsAt: string, endsAt: string }>, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null }
    | { __typename: 'LectureSession', statusReason: string | null, bring: Array<string>, accessibility: string | null, url: string, sequence: number, updatedAt: string, issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, segments: Array<{ order: number, type: SegmentType, title: string, minutes: number, content: string | null, classicText: string | null, gloss: string | null, source: string | null }>, host: { kind: RoleKind, displayName: string } | null, speakers: Array<{ kind: RoleKind, displayName: string }>, recap: { headline: string | null, attendance: number | null, text: string, volunteers: number | null, photos: Array<{ photographer: string | null, caption: string | null, image: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } }> } | null, venue: { name: string, address: string | null, estate: string | null, stepFree: boolean, indoor: boolean, seats: number | null, directions: string | null, accessibility: string | null } | null, teams: Array<{ id: string, slug: string, name: string, kind: TeamKind }>, signUp: { guardianConsentUnder: number, channels: Array<Channel>, mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, taken: number, left: number }> }, meetings: Array<{ startsAt: string, endsAt: string }>, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null }
   | null };

export type OtherEventsQueryVariables = Exact<{
  now: string;
}>;


export type OtherEventsQuery = { events: { nodes: Array<
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
    > } };

export type EventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EventsQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
    > } };

export type EventChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type EventChoicesQuery = { seriesList: Array<{ id: string, slug: string, name: string }>, teams: Array<{ id: string, slug: string, name: string }> };

export type PastEventsQueryVariables = Exact<{
  before: string;
  first: number;
}>;


export type PastEventsQuery = { events: { nodes: Array<
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
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
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
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
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
    > }, nextLecture: { nodes: Array<{ __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, segments: Array<{ order: number, type: SegmentType, title: string }>, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }> }, festivals: Array<{ key: FestivalKey, name: string, date: string, lunar: string }>, nextFestivals: Array<{ key: FestivalKey, name: string, date: string, lunar: string }>, awards: { nodes: Array<{ id: string, category: AwardCategory, displayName: string, title: string, deed: string | null }> }, teams: Array<{ id: string, slug: string, name: string, kind: TeamKind, artForm: string | null, intro: string, memberCount: number | null, practice: string | null, recruiting: boolean, contactPhone: string | null }> };

export type HonoursQueryVariables = Exact<{
  filter?: AwardFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HonoursQuery = { awards: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, category: AwardCategory, cycle: string, level: AwardLevel, displayName: string, title: string, deed: string | null, awardingBody: string, documentNo: string, awardedOn: string, validUntil: string | null, story: { slug: string, title: string, displayName: string, bodyHtml: string } | null }> }, latest: { nodes: Array<{ cycle: string }> }, awardSchemes: Array<{ id: string, slug: string, name: string, category: AwardCategory, cycle: string, level: AwardLevel, criteria: Array<string>, awardingBody: string, documentNo: string | null }> };

export type LecturesQueryVariables = Exact<{
  now: string;
  first: number;
  after?: string | null | undefined;
  topicClass?: TopicClass | null | undefined;
}>;


export type LecturesQuery = { coming: { nodes: Array<{ __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, segments: Array<{ order: number, type: SegmentType, title: string }>, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }> }, past: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }> } };

export type PageQueryVariables = Exact<{
  slug: string;
}>;


export type PageQuery = { page: { title: string, bodyHtml: string, updatedAt: string } | null };

export type PictureFragment = { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> };

export type RecapFragment = { headline: string | null, text: string, attendance: number | null, volunteers: number | null, photos: Array<{ photographer: string | null, caption: string | null, image: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } }> };

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
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, teams: Array<{ id: string }>, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, teams: Array<{ id: string }>, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null } }
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

type SignUpEvent_Activity_Fragment = { __typename: 'Activity', kind: ActivityKind, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, festival: { key: FestivalKey, name: string } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } };

type SignUpEvent_LectureSession_Fragment = { __typename: 'LectureSession', issueNo: number, year: number, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } };

export type SignUpEventFragment =
  | SignUpEvent_Activity_Fragment
  | SignUpEvent_LectureSession_Fragment
;

export type HeldSignUpFragment = { id: string, status: SignUpStatus, channel: Channel, position: number | null, partiesAhead: number | null, offerExpiresAt: string | null, changeable: boolean, createdAt: string, slot: { startsAt: string, endsAt: string } | null, party: { adults: number, children0to6: number, children7to13: number, teens14to17: number, wheelchairs: number, heads: number }, event:
    | { __typename: 'Activity', kind: ActivityKind, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, festival: { key: FestivalKey, name: string } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
    | { __typename: 'LectureSession', issueNo: number, year: number, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
   };

export type RefusalFragment = { reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> };

export type MySignUpQueryVariables = Exact<{
  code: string;
  phoneTail: string;
}>;


export type MySignUpQuery = { signUp: { id: string, status: SignUpStatus, channel: Channel, position: number | null, partiesAhead: number | null, offerExpiresAt: string | null, changeable: boolean, createdAt: string, slot: { startsAt: string, endsAt: string } | null, party: { adults: number, children0to6: number, children7to13: number, teens14to17: number, wheelchairs: number, heads: number }, event:
      | { __typename: 'Activity', kind: ActivityKind, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, festival: { key: FestivalKey, name: string } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
      | { __typename: 'LectureSession', issueNo: number, year: number, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
     } | null };

export type SignUpFormQueryVariables = Exact<{
  slug: string;
}>;


export type SignUpFormQuery = { event:
    | { __typename: 'Activity', kind: ActivityKind, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, festival: { key: FestivalKey, name: string } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
    | { __typename: 'LectureSession', issueNo: number, year: number, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
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
  sources {
    url
    type
    width
  }
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
  sources {
    url
    type
    width
  }
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
  sources {
    url
    type
    width
  }
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
    sources {
      url
      type
      width
    }
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
  slot {
    startsAt
    endsAt
  }
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
    sources {
      url
      type
      width
    }
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
  page(slug: "about") {
    bodyHtml
  }
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
  sources {
    url
    type
    width
  }
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
  sources {
    url
    type
    width
  }
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
  sources {
    url
    type
    width
  }
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
  sources {
    url
    type
    width
  }
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
  sources {
    url
    type
    width
  }
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
  sources {
    url
    type
    width
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
  latest: awards(first: 1) {
    nodes {
      cycle
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
  sources {
    url
    type
    width
  }
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
  sources {
    url
    type
    width
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
    sources {
      url
      type
      width
    }
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
  slot {
    startsAt
    endsAt
  }
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
    sources {
      url
      type
      width
    }
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