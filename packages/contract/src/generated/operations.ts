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

/** 这家人对推荐的答复 / The family’s answer */
export type AnswerNominationInput = {
  /** 同意还是谢绝 / Yes or no */
  accept: boolean;
  /** 转交给这家人的同意码 / The code that was handed over */
  code: string;
  /** 同意的话，一项一项来 / Each consent apart */
  consents?: FamilyConsentsInput | null | undefined;
  /** 每次答复一个，8 到 200 个字符 / One per answer */
  idempotencyKey: string;
  /** 这家人的电话，以后凭后四位查看 / The family’s telephone */
  phone?: string | null | undefined;
};

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

/** 证书是否有效，别的都不说 / Whether a certificate is valid, and nothing else */
export type CertificateStatus =
  /** 失效，或没有这个号 / Not valid, or no such number */
  | 'INVALID'
  /** 有效 / Valid */
  | 'VALID';

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

/** 这一家的门牌，只用来核对，加密 / The family’s door; sealed */
export type DoorInput = {
  /** 楼号，如 3 / Building */
  building: string;
  /** 小区，如 A / Estate */
  estate: string;
  /** 房号，如 502 / Room */
  room: string;
  /** 单元，如 1 / Unit */
  unit: string;
};

/** 抽到了没有 / What the draw brought */
export type DrawOutcome =
  /** 抽中了 / Has its places */
  | 'CONFIRMED'
  /** 没抽中，按抽出的次序候补 / Waits, in the order of the draw */
  | 'WAITING';

/** 凭号码和电话后四位 / By code and phone tail */
export type EntryCredentialsInput = {
  /** 推荐号或家庭号 / Code */
  code: string;
  /** 电话后四位 / Last four digits of the telephone */
  phoneTail: string;
};

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

/** 这家人的同意，一项一项来 / The family’s consents, each apart */
export type FamilyConsentsInput = {
  /** 网上写全名；不选就遮名 / Full name on the site; masked otherwise */
  fullName?: boolean;
  /** 可以给媒体报道 / The media may tell it */
  media?: boolean;
  /** 同意参加评选，必须 / To be nominated; needed */
  nomination: boolean;
  /** 同意在社区公告栏的纸质公示上写全名，必须 / Full name on the printed notice; needed */
  noticeBoard: boolean;
  /** 照片可以公开 / Pictures may be shown */
  photo?: boolean;
  /** 故事可以在讲堂讲、在网上看 / The story may be told */
  story?: boolean;
};

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

/** 推荐表；没填到的先空着，以后凭号码接着填 / A nomination as far as it was filled in */
export type NominateFamilyInput = {
  /** 推荐号，接着填以前存的 / Code of a draft, to go on with it */
  code?: string | null | undefined;
  /** 同意的说明版本，见 community.consentVersion / Version of the privacy notice */
  consentVersion?: string | null | undefined;
  /** 自家推荐自家时的同意 / Consents, where a family nominates itself */
  consents?: FamilyConsentsInput | null | undefined;
  /** 哪一届，新填时必需 / The cycle, for a new one */
  cycleId?: string | null | undefined;
  /** 事迹，800 字以内，会公开；不写孩子名字、门牌、电话 / Deed, at most 800 characters */
  deed?: string | null | undefined;
  /** 每份表格一个，8 到 200 个字符；重发同一份不会推荐两次 / One per form */
  idempotencyKey: string;
  /** 推荐人 / Who nominates */
  nominator?: NominatorInput | null | undefined;
  /** 推荐的是谁 / Who is nominated */
  nominee?: NomineeInput | null | undefined;
  /** 推荐人电话后四位，和推荐号一起填 / Last four digits, with the code */
  phoneTail?: string | null | undefined;
  /** 一句话，50 字以内，会公开 / Summary, at most 50 characters; will be public */
  summary?: string | null | undefined;
};

/** 没办成的原因 / Why not */
export type NominationRefusal =
  /** 这一届已有一份 / There is an entry already */
  | 'ALREADY_NOMINATED'
  /** 等同意的时间过了 / The time to consent is over */
  | 'CONSENT_LAPSED'
  /** 要这家人自己同意 / The family’s own consent is needed */
  | 'CONSENT_NEEDED'
  /** 没有这一届 / No such cycle */
  | 'CYCLE_NOT_FOUND'
  /** 已经谢绝 / Declined before */
  | 'DECLINED_BEFORE'
  /** 有填错的地方 / Something is filled in wrongly */
  | 'INVALID_INPUT'
  /** 同一份表格改了内容 / Same key, other body */
  | 'KEY_REUSED'
  /** 号码和电话后四位对不上 / No such pair of code and phone tail */
  | 'NOMINATION_NOT_FOUND'
  /** 不能再改 / Cannot be changed any more */
  | 'NOT_CHANGEABLE'
  /** 现在不能参加 / Not possible now */
  | 'NOT_NOW'
  /** 现在不收推荐 / Not open */
  | 'NOT_OPEN'
  /** 已表彰，不能撤回 / Conferred already */
  | 'NOT_WITHDRAWABLE'
  /** 太频繁 / Too often */
  | 'RATE_LIMITED'
  /** 写了不能公开的内容 / The text holds what must not be public */
  | 'TEXT_NOT_ALLOWED';

/** 推荐到了哪一步 / How far a nomination has come */
export type NominationStatus =
  /** 等这家人自己同意 / Waits for the family’s own consent */
  | 'AWAITING_CONSENT'
  /** 还没填完 / Not complete */
  | 'DRAFT'
  /** 荣誉已到期或停止 / The honour has ended */
  | 'ENDED'
  /** 已表彰 / Honoured */
  | 'HONOURED'
  /** 这次没有评上 / Not honoured this time */
  | 'NOT_HONOURED'
  /** 正在公示 / On public notice */
  | 'ON_NOTICE'
  /** 退回，请修改 / Returned, to be corrected */
  | 'RETURNED'
  /** 收到了，正在办 / Received */
  | 'UNDER_WAY'
  /** 已撤回 / Withdrawn */
  | 'WITHDRAWN';

/** 收不收推荐 / Whether nominations are taken */
export type NominationWindow =
  /** 已截止 / Closed */
  | 'CLOSED'
  /** 还没开始 / Not yet open */
  | 'NOT_YET_OPEN'
  /** 正在收 / Open */
  | 'OPEN';

/** 推荐人 / Who nominates */
export type NominatorInput = {
  /** 谁来推荐 / Who */
  kind: NominatorKind;
  /** 姓名 / Name */
  name?: string | null | undefined;
  /** 单位名称，单位推荐必填 / Organisation */
  organisation?: string | null | undefined;
  /** 手机号，或带区号的固定电话 / Mobile, or landline with area code */
  phone?: string | null | undefined;
};

/** 谁来推荐 / Who nominates */
export type NominatorKind =
  /** 楼长 / The building leader */
  | 'BUILDING_LEADER'
  /** 邻居 / A neighbour */
  | 'NEIGHBOUR'
  /** 单位 / An organisation */
  | 'ORGANISATION'
  /** 自家或本人 / The family itself */
  | 'SELF';

/** 推荐的是谁 / Who is nominated */
export type NomineeInput = {
  /** 门牌，推荐家庭必填 / Door, for a family */
  household?: DoorInput | null | undefined;
  /** 户主或本人的姓名，不写“家庭”二字；加密 / Name; sealed */
  name?: string | null | undefined;
  /** 在哪里工作，推荐爱岗敬业必填 / Workplace, for a worker */
  workplace?: string | null | undefined;
};

/** 公示的结果 / What became of it */
export type NoticeResult =
  /** 还在处理 / Still being settled */
  | 'PENDING'
  /** 已有结果 / Settled */
  | 'SETTLED';

/** 公示状态 / State of a notice */
export type NoticeState =
  /** 公示已结束 / Over */
  | 'CLOSED'
  /** 正在公示 / Up */
  | 'OPEN';

/** 公示期按什么算 / How a notice window is counted */
export type NoticeUnit =
  /** 自然日，首尾都算 / Natural days, both ends counted */
  | 'NATURAL'
  /** 工作日 / Workdays */
  | 'WORKDAY';

/** 为什么先进 / Why a later party came first */
export type OvertakeReason =
  /** 名额减少后，前面那家比全部名额还多 / The earlier party is larger than everything there is now */
  | 'EARLIER_TOO_LARGE'
  /** 最后一天，空位给了坐得下的一家 / In the last day a free place went to a party that fitted */
  | 'FITTED';

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

/** 对公示对象的意见 / An objection */
export type RaiseObjectionInput = {
  /** 公示对象的编号 / Id of the candidate */
  candidateId: string;
  /** 怎么称呼，可以不写 / A name; may be left out */
  name?: string | null | undefined;
  /** 电话，可以不写，写了好答复 / A telephone, for the answer */
  phone?: string | null | undefined;
  /** 什么情况，5 到 1000 字，加密，只给处理的人看 / What is the matter; sealed, read by its handlers only */
  text: string;
};

/** 退回的原因 / Why it was returned */
export type ReturnReason =
  /** 事迹太简单 / The deed is too short */
  | 'DEED_TOO_SHORT'
  /** 事迹没有写清楚 / The deed is unclear */
  | 'DEED_UNCLEAR'
  /** 写了孩子的名字 / It names a child */
  | 'NAMES_A_CHILD'
  /** 照片不合适 / A picture does not fit */
  | 'PICTURE_UNFIT'
  /** 更适合另一类荣誉 / Another category fits better */
  | 'WRONG_CATEGORY'
  /** 门牌对不上 / The household does not fit */
  | 'WRONG_HOUSEHOLD';

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

/** 荣誉怎么展示，随时可改 / What of the honour may be seen; may be changed at any time */
export type SetDisplayInput = {
  /** 推荐号或家庭号 / Code */
  code: string;
  /** 写全名 / Full name */
  fullName: boolean;
  /** 可以给媒体报道 / The media may tell it */
  media: boolean;
  /** 电话后四位 / Last four digits of the telephone */
  phoneTail: string;
  /** 照片可以公开 / Pictures may be shown */
  photo: boolean;
  /** 在荣誉榜上；选否马上撤下 / On the roll; no takes it down at once */
  shown: boolean;
  /** 故事可以讲 / The story may be told */
  story: boolean;
};

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

export type NominationForConsentQueryVariables = Exact<{
  code: string;
}>;


export type NominationForConsentQuery = { nomination: { status: NominationStatus, nominatorKind: NominatorKind, displayName: string | null, placeGiven: boolean, contactGiven: boolean, summary: string | null, deed: string | null, returnReason: ReturnReason | null, consentUntil: string | null, changeable: boolean, withdrawable: boolean, pictures: Array<{ place: number, words: string | null, width: number, height: number }>, cycle: { id: string, category: AwardCategory, forPersons: boolean, name: string, title: string, awardingBody: string, nominations: NominationWindow, nominationsUntil: string, noticeDays: number, noticeUnit: NoticeUnit, scheme: { criteria: Array<string>, documentNo: string | null } | null } | null } | null };

export type AnswerNominationMutationVariables = Exact<{
  input: AnswerNominationInput;
}>;


export type AnswerNominationMutation = { answerNomination:
    | { __typename: 'FamilyConsented', familyCode: string }
    | { __typename: 'FamilyDeclined' }
    | { __typename: 'NominationRefused', reason: NominationRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> }
   };

export type FamilyEntryFragment = { shown: boolean, hidden: boolean, certificateNo: string | null, nomination: { status: NominationStatus, nominatorKind: NominatorKind, displayName: string | null, placeGiven: boolean, contactGiven: boolean, summary: string | null, deed: string | null, returnReason: ReturnReason | null, consentUntil: string | null, changeable: boolean, withdrawable: boolean, pictures: Array<{ place: number, words: string | null, width: number, height: number }>, cycle: { id: string, category: AwardCategory, forPersons: boolean, name: string, title: string, awardingBody: string, nominations: NominationWindow, nominationsUntil: string, noticeDays: number, noticeUnit: NoticeUnit, scheme: { criteria: Array<string>, documentNo: string | null } | null } | null }, consents: { nomination: boolean, noticeBoard: boolean, fullName: boolean, photo: boolean, story: boolean, media: boolean } };

export type FindFamilyEntryQueryVariables = Exact<{
  code: string;
  phoneTail: string;
}>;


export type FindFamilyEntryQuery = { entry: { shown: boolean, hidden: boolean, certificateNo: string | null, nomination: { status: NominationStatus, nominatorKind: NominatorKind, displayName: string | null, placeGiven: boolean, contactGiven: boolean, summary: string | null, deed: string | null, returnReason: ReturnReason | null, consentUntil: string | null, changeable: boolean, withdrawable: boolean, pictures: Array<{ place: number, words: string | null, width: number, height: number }>, cycle: { id: string, category: AwardCategory, forPersons: boolean, name: string, title: string, awardingBody: string, nominations: NominationWindow, nominationsUntil: string, noticeDays: number, noticeUnit: NoticeUnit, scheme: { criteria: Array<string>, documentNo: string | null } | null } | null }, consents: { nomination: boolean, noticeBoard: boolean, fullName: boolean, photo: boolean, story: boolean, media: boolean } } | null };

export type WithdrawEntryMutationVariables = Exact<{
  input: EntryCredentialsInput;
}>;


export type WithdrawEntryMutation = { withdrawEntry:
    | { __typename: 'EntryWithdrawn' }
    | { __typename: 'NominationRefused', reason: NominationRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> }
   };

export type SetDisplayMutationVariables = Exact<{
  input: SetDisplayInput;
}>;


export type SetDisplayMutation = { setDisplay:
    | { __typename: 'DisplayChanged' }
    | { __typename: 'NominationRefused', reason: NominationRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> }
   };

export type OpenCycleFragment = { id: string, category: AwardCategory, forPersons: boolean, name: string, title: string, awardingBody: string, nominations: NominationWindow, nominationsUntil: string, noticeDays: number, noticeUnit: NoticeUnit, scheme: { criteria: Array<string>, documentNo: string | null } | null };

export type HeldNominationFragment = { status: NominationStatus, nominatorKind: NominatorKind, displayName: string | null, placeGiven: boolean, contactGiven: boolean, summary: string | null, deed: string | null, returnReason: ReturnReason | null, consentUntil: string | null, changeable: boolean, withdrawable: boolean, pictures: Array<{ place: number, words: string | null, width: number, height: number }>, cycle: { id: string, category: AwardCategory, forPersons: boolean, name: string, title: string, awardingBody: string, nominations: NominationWindow, nominationsUntil: string, noticeDays: number, noticeUnit: NoticeUnit, scheme: { criteria: Array<string>, documentNo: string | null } | null } | null };

export type NominationRefusalFragment = { reason: NominationRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> };

export type CyclesQueryVariables = Exact<{ [key: string]: never; }>;


export type CyclesQuery = { awardCycles: Array<{ nominationsFrom: string, id: string, category: AwardCategory, forPersons: boolean, name: string, title: string, awardingBody: string, nominations: NominationWindow, nominationsUntil: string, noticeDays: number, noticeUnit: NoticeUnit, scheme: { criteria: Array<string>, documentNo: string | null } | null }> };

export type NominationFormQueryVariables = Exact<{ [key: string]: never; }>;


export type NominationFormQuery = { community: { consentVersion: string, estates: Array<{ key: string, name: string, buildings: Array<string>, unitsPerBuilding: number }> } };

export type FindNominationQueryVariables = Exact<{
  code: string;
  phoneTail: string;
}>;


export type FindNominationQuery = { nomination: { consentCode: string | null, status: NominationStatus, nominatorKind: NominatorKind, displayName: string | null, placeGiven: boolean, contactGiven: boolean, summary: string | null, deed: string | null, returnReason: ReturnReason | null, consentUntil: string | null, changeable: boolean, withdrawable: boolean, pictures: Array<{ place: number, words: string | null, width: number, height: number }>, cycle: { id: string, category: AwardCategory, forPersons: boolean, name: string, title: string, awardingBody: string, nominations: NominationWindow, nominationsUntil: string, noticeDays: number, noticeUnit: NoticeUnit, scheme: { criteria: Array<string>, documentNo: string | null } | null } | null } | null };

export type SaveNominationMutationVariables = Exact<{
  input: NominateFamilyInput;
}>;


export type SaveNominationMutation = { saveNomination:
    | { __typename: 'NominationRefused', reason: NominationRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'NominationSaved', code: string }
   };

export type NominateFamilyMutationVariables = Exact<{
  input: NominateFamilyInput;
}>;


export type NominateFamilyMutation = { nominateFamily:
    | { __typename: 'NominationAwaitsConsent' }
    | { __typename: 'NominationRefused', reason: NominationRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'NominationSubmitted' }
   };

export type DropNominationPictureMutationVariables = Exact<{
  input: EntryCredentialsInput;
  place: number;
}>;


export type DropNominationPictureMutation = { dropNominationPicture: boolean };

export type NoticeFragment = { id: string, title: string, startsOn: string, endsOn: string, extended: boolean, state: NoticeState, result: NoticeResult, candidateCount: number, confirmedCount: number | null, howToObject: string, scheme: { name: string, criteria: Array<string>, awardingBody: string, documentNo: string | null } | null, candidates: Array<{ id: string, displayName: string, summary: string | null, deed: string | null }> };

export type NoticesQueryVariables = Exact<{
  state?: NoticeState | null | undefined;
}>;


export type NoticesQuery = { publicNotices: Array<{ id: string, title: string, startsOn: string, endsOn: string, state: NoticeState }> };

export type NoticePageQueryVariables = Exact<{
  id: string;
}>;


export type NoticePageQuery = { notice: { id: string, title: string, startsOn: string, endsOn: string, extended: boolean, state: NoticeState, result: NoticeResult, candidateCount: number, confirmedCount: number | null, howToObject: string, scheme: { name: string, criteria: Array<string>, awardingBody: string, documentNo: string | null } | null, candidates: Array<{ id: string, displayName: string, summary: string | null, deed: string | null }> } | null };

export type RaiseObjectionMutationVariables = Exact<{
  input: RaiseObjectionInput;
}>;


export type RaiseObjectionMutation = { raiseObjection:
    | { __typename: 'ObjectionReceived', receivedAt: string }
    | { __typename: 'ObjectionRefused', message: string, fields: Array<{ path: Array<string>, message: string }> }
   };

export type CheckCertificateQueryVariables = Exact<{
  number: string;
}>;


export type CheckCertificateQuery = { certificate: CertificateStatus };

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { page: { bodyHtml: string } | null, community: { sourceNote: string, facts: Array<{ label: string, text: string }>, estates: Array<{ key: string, name: string, buildings: Array<string> }>, partners: Array<{ id: string, name: string, role: string | null, url: string | null }>, content: { syncedAt: string | null, source: ContentSource } }, seriesList: Array<{ id: string, slug: string, name: string, intro: string | null }> };

export type AwardCriteriaQueryVariables = Exact<{ [key: string]: never; }>;


export type AwardCriteriaQuery = { awardCycles: Array<{ id: string, scheme: { criteria: Array<string> } | null }> };

export type DrawQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type DrawQuery = { event:
    | { __typename: 'Activity', slug: string, title: string, status: EventStatus, startsAt: string, endsAt: string, meetings: Array<{ startsAt: string, endsAt: string }>, signUp: { state: SignUpState, unit: CapacityUnit | null, capacity: number | null, opensAt: string | null, closesAt: string | null, draw: { drawsAt: string, entries: number, commitment: string | null, drawnAt: string | null, seed: string | null, order: { nodes: Array<{ rank: number, entryHash: string, outcome: DrawOutcome }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } }
    | { __typename: 'LectureSession', slug: string, title: string, status: EventStatus, startsAt: string, endsAt: string, meetings: Array<{ startsAt: string, endsAt: string }>, signUp: { state: SignUpState, unit: CapacityUnit | null, capacity: number | null, opensAt: string | null, closesAt: string | null, draw: { drawsAt: string, entries: number, commitment: string | null, drawnAt: string | null, seed: string | null, order: { nodes: Array<{ rank: number, entryHash: string, outcome: DrawOutcome }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } }
   | null };

type EventRow_Activity_Fragment = { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } };

type EventRow_LectureSession_Fragment = { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } };

export type EventRowFragment =
  | EventRow_Activity_Fragment
  | EventRow_LectureSession_Fragment
;

export type EventQueryVariables = Exact<{
  slug: string;
}>;


export type EventQuery = { event:
    | { __typename: 'Activity', topics: Array<string>, bodyHtml: string, statusReason: string | null, bring: Array<string>, accessibility: string | null, url: string, sequence: number, updatedAt: string, theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { id: string, slug: string, name: string, intro: string | null } | null, festival: { key: FestivalKey, name: string, intro: string | null } | null, programme: Array<{ order: number, title: string, performer: string | null, minutes: number | null, note: string | null }>, recap: { headline: string | null, attendance: number | null, text: string, volunteers: number | null, photos: Array<{ photographer: string | null, caption: string | null, image: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } }> } | null, venue: { name: string, address: string | null, estate: string | null, stepFree: boolean, indoor: boolean, seats: number | null, directions: string | null, accessibility: string | null } | null, teams: Array<{ id: string, slug: string, name: string, kind: TeamKind }>, signUp: { guardianConsentUnder: number, channels: Array<Channel>, queueRule: Array<string>, mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, taken: number, left: number }>, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null }, meetings: Array<{ startsAt: string, endsAt: string }>, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null }
    | { __typename: 'LectureSession', statusReason: string | null, bring: Array<string>, accessibility: string | null, url: string, sequence: number, updatedAt: string, issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, segments: Array<{ order: number, type: SegmentType, title: string, minutes: number, content: string | null, classicText: string | null, gloss: string | null, source: string | null, award: { id: string, category: AwardCategory, cycle: string, displayName: string } | null }>, host: { kind: RoleKind, displayName: string } | null, speakers: Array<{ kind: RoleKind, displayName: string }>, recap: { headline: string | null, attendance: number | null, text: string, volunteers: number | null, photos: Array<{ photographer: string | null, caption: string | null, image: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } }> } | null, venue: { name: string, address: string | null, estate: string | null, stepFree: boolean, indoor: boolean, seats: number | null, directions: string | null, accessibility: string | null } | null, teams: Array<{ id: string, slug: string, name: string, kind: TeamKind }>, signUp: { guardianConsentUnder: number, channels: Array<Channel>, queueRule: Array<string>, mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, capacity: number, taken: number, left: number }>, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null }, meetings: Array<{ startsAt: string, endsAt: string }>, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null }
   | null };

export type OtherEventsQueryVariables = Exact<{
  now: string;
}>;


export type OtherEventsQuery = { events: { nodes: Array<
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }
    > } };

export type EventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EventsQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }
    > } };

export type EventChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type EventChoicesQuery = { seriesList: Array<{ id: string, slug: string, name: string }>, teams: Array<{ id: string, slug: string, name: string }> };

export type PastEventsQueryVariables = Exact<{
  before: string;
  first: number;
}>;


export type PastEventsQuery = { events: { nodes: Array<
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }
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

export type AwardFeedQueryVariables = Exact<{
  filter?: AwardFilter | null | undefined;
  first: number;
}>;


export type AwardFeedQuery = { awards: { nodes: Array<{ id: string, category: AwardCategory, cycle: string, displayName: string, title: string, summary: string | null, awardingBody: string, awardedOn: string }> } };

export type FestivalsQueryVariables = Exact<{
  year: number;
  nextYear: number;
  now: string;
}>;


export type FestivalsQuery = { festivals: Array<{ key: FestivalKey, name: string, date: string, lunar: string }>, nextYear: Array<{ key: FestivalKey, name: string, date: string, lunar: string }>, events: { nodes: Array<
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }
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
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }
    > }, nextLecture: { nodes: Array<{ __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, segments: Array<{ order: number, type: SegmentType, title: string }>, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }> }, festivals: Array<{ key: FestivalKey, name: string, date: string, lunar: string }>, nextFestivals: Array<{ key: FestivalKey, name: string, date: string, lunar: string }>, awards: { nodes: Array<{ id: string, category: AwardCategory, displayName: string, title: string, deed: string | null }> }, teams: Array<{ id: string, slug: string, name: string, kind: TeamKind, artForm: string | null, intro: string, memberCount: number | null, practice: string | null, recruiting: boolean, contactPhone: string | null }> };

export type HonoursQueryVariables = Exact<{
  filter?: AwardFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HonoursQuery = { awards: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, category: AwardCategory, cycle: string, level: AwardLevel, displayName: string, title: string, deed: string | null, awardingBody: string, documentNo: string, awardedOn: string, validUntil: string | null, pictures: Array<{ id: string, width: number, height: number, alt: string, sources: Array<{ url: string, type: string, width: number }> }>, story: { slug: string, title: string, displayName: string, bodyHtml: string } | null }> }, latest: { nodes: Array<{ cycle: string }> }, awardSchemes: Array<{ id: string, slug: string, name: string, category: AwardCategory, cycle: string, level: AwardLevel, criteria: Array<string>, awardingBody: string, documentNo: string | null }> };

export type LecturesQueryVariables = Exact<{
  now: string;
  first: number;
  after?: string | null | undefined;
  topicClass?: TopicClass | null | undefined;
}>;


export type LecturesQuery = { coming: { nodes: Array<{ __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, segments: Array<{ order: number, type: SegmentType, title: string }>, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }> }, past: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }> } };

export type PageQueryVariables = Exact<{
  slug: string;
}>;


export type PageQuery = { page: { title: string, bodyHtml: string, updatedAt: string } | null };

export type PictureFragment = { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> };

export type RecapFragment = { headline: string | null, text: string, attendance: number | null, volunteers: number | null, photos: Array<{ photographer: string | null, caption: string | null, image: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } }> };

export type SearchQueryVariables = Exact<{
  query: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }
      | { __typename: 'AwardScheme', slug: string, name: string, awardingBody: string }
      | { __typename: 'FamilyStory', slug: string, title: string, displayName: string }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }
      | { __typename: 'Page', slug: string, title: string }
      | { __typename: 'Series', slug: string, name: string, about: string | null }
      | { __typename: 'Team', slug: string, name: string, intro: string }
    > } };

type FoundItem_Activity_Fragment = { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } };

type FoundItem_AwardScheme_Fragment = { __typename: 'AwardScheme', slug: string, name: string, awardingBody: string };

type FoundItem_FamilyStory_Fragment = { __typename: 'FamilyStory', slug: string, title: string, displayName: string };

type FoundItem_LectureSession_Fragment = { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } };

type FoundItem_Page_Fragment = { __typename: 'Page', slug: string, title: string };

type FoundItem_Series_Fragment = { __typename: 'Series', slug: string, name: string, about: string | null };

type FoundItem_Team_Fragment = { __typename: 'Team', slug: string, name: string, intro: string };

export type FoundItemFragment =
  | FoundItem_Activity_Fragment
  | FoundItem_AwardScheme_Fragment
  | FoundItem_FamilyStory_Fragment
  | FoundItem_LectureSession_Fragment
  | FoundItem_Page_Fragment
  | FoundItem_Series_Fragment
  | FoundItem_Team_Fragment
;

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
      | { __typename: 'Activity', theme: Theme, kind: ActivityKind, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, teams: Array<{ id: string }>, series: { name: string } | null, festival: { key: FestivalKey, name: string } | null, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }
      | { __typename: 'LectureSession', issueNo: number, year: number, topicClasses: Array<TopicClass>, id: string, slug: string, title: string, summary: string | null, status: EventStatus, startsAt: string, endsAt: string, lunarDate: string, teams: Array<{ id: string }>, recap: { headline: string | null, attendance: number | null } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, stepFree: boolean, indoor: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, taken: number, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, note: string | null, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null } }
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

type SignUpEvent_Activity_Fragment = { __typename: 'Activity', kind: ActivityKind, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, festival: { key: FestivalKey, name: string } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, queueRule: Array<string>, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } };

type SignUpEvent_LectureSession_Fragment = { __typename: 'LectureSession', issueNo: number, year: number, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, queueRule: Array<string>, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } };

export type SignUpEventFragment =
  | SignUpEvent_Activity_Fragment
  | SignUpEvent_LectureSession_Fragment
;

export type HeldSignUpFragment = { id: string, status: SignUpStatus, channel: Channel, position: number | null, partiesAhead: number | null, offerExpiresAt: string | null, changeable: boolean, createdAt: string, overtakes: Array<{ at: string, heads: number, reason: OvertakeReason }>, draw: { entryHash: string, rank: number | null, outcome: DrawOutcome | null } | null, slot: { id: string, startsAt: string, endsAt: string } | null, party: { adults: number, children0to6: number, children7to13: number, teens14to17: number, wheelchairs: number, heads: number }, event:
    | { __typename: 'Activity', kind: ActivityKind, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, festival: { key: FestivalKey, name: string } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, queueRule: Array<string>, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
    | { __typename: 'LectureSession', issueNo: number, year: number, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, queueRule: Array<string>, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
   };

export type RefusalFragment = { reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> };

export type MySignUpQueryVariables = Exact<{
  code: string;
  phoneTail: string;
}>;


export type MySignUpQuery = { signUp: { id: string, status: SignUpStatus, channel: Channel, position: number | null, partiesAhead: number | null, offerExpiresAt: string | null, changeable: boolean, createdAt: string, overtakes: Array<{ at: string, heads: number, reason: OvertakeReason }>, draw: { entryHash: string, rank: number | null, outcome: DrawOutcome | null } | null, slot: { id: string, startsAt: string, endsAt: string } | null, party: { adults: number, children0to6: number, children7to13: number, teens14to17: number, wheelchairs: number, heads: number }, event:
      | { __typename: 'Activity', kind: ActivityKind, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, festival: { key: FestivalKey, name: string } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, queueRule: Array<string>, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
      | { __typename: 'LectureSession', issueNo: number, year: number, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, queueRule: Array<string>, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
     } | null };

export type SignUpFormQueryVariables = Exact<{
  slug: string;
}>;


export type SignUpFormQuery = { event:
    | { __typename: 'Activity', kind: ActivityKind, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, festival: { key: FestivalKey, name: string } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, queueRule: Array<string>, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
    | { __typename: 'LectureSession', issueNo: number, year: number, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number, sources: Array<{ url: string, type: string, width: number }> } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, queueRule: Array<string>, draw: { drawsAt: string, entries: number, drawnAt: string | null } | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
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
export const OpenCycleFragmentDoc = new TypedDocumentString(`
    fragment OpenCycle on AwardCycle {
  id
  category
  forPersons
  name
  title
  awardingBody
  nominations
  nominationsUntil
  noticeDays
  noticeUnit
  scheme {
    criteria
    documentNo
  }
}
    `, {"fragmentName":"OpenCycle"}) as unknown as TypedDocumentString<OpenCycleFragment, unknown>;
export const HeldNominationFragmentDoc = new TypedDocumentString(`
    fragment HeldNomination on Nomination {
  status
  nominatorKind
  displayName
  placeGiven
  contactGiven
  summary
  deed
  returnReason
  consentUntil
  changeable
  withdrawable
  pictures {
    place
    words
    width
    height
  }
  cycle {
    ...OpenCycle
  }
}
    fragment OpenCycle on AwardCycle {
  id
  category
  forPersons
  name
  title
  awardingBody
  nominations
  nominationsUntil
  noticeDays
  noticeUnit
  scheme {
    criteria
    documentNo
  }
}`, {"fragmentName":"HeldNomination"}) as unknown as TypedDocumentString<HeldNominationFragment, unknown>;
export const FamilyEntryFragmentDoc = new TypedDocumentString(`
    fragment FamilyEntry on FamilyEntry {
  nomination {
    ...HeldNomination
  }
  consents {
    nomination
    noticeBoard
    fullName
    photo
    story
    media
  }
  shown
  hidden
  certificateNo
}
    fragment OpenCycle on AwardCycle {
  id
  category
  forPersons
  name
  title
  awardingBody
  nominations
  nominationsUntil
  noticeDays
  noticeUnit
  scheme {
    criteria
    documentNo
  }
}
fragment HeldNomination on Nomination {
  status
  nominatorKind
  displayName
  placeGiven
  contactGiven
  summary
  deed
  returnReason
  consentUntil
  changeable
  withdrawable
  pictures {
    place
    words
    width
    height
  }
  cycle {
    ...OpenCycle
  }
}`, {"fragmentName":"FamilyEntry"}) as unknown as TypedDocumentString<FamilyEntryFragment, unknown>;
export const NominationRefusalFragmentDoc = new TypedDocumentString(`
    fragment NominationRefusal on NominationRefused {
  reason
  message
  fields {
    path
    message
    code
  }
}
    `, {"fragmentName":"NominationRefusal"}) as unknown as TypedDocumentString<NominationRefusalFragment, unknown>;
export const NoticeFragmentDoc = new TypedDocumentString(`
    fragment Notice on PublicNotice {
  id
  title
  startsOn
  endsOn
  extended
  state
  result
  candidateCount
  confirmedCount
  howToObject
  scheme {
    name
    criteria
    awardingBody
    documentNo
  }
  candidates {
    id
    displayName
    summary
    deed
  }
}
    `, {"fragmentName":"Notice"}) as unknown as TypedDocumentString<NoticeFragment, unknown>;
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
    draw {
      drawsAt
      entries
      drawnAt
    }
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
export const FoundItemFragmentDoc = new TypedDocumentString(`
    fragment FoundItem on SearchResult {
  __typename
  ... on Activity {
    ...EventRow
  }
  ... on LectureSession {
    ...EventRow
  }
  ... on Team {
    slug
    name
    intro
  }
  ... on Series {
    slug
    name
    about: intro
  }
  ... on Page {
    slug
    title
  }
  ... on FamilyStory {
    slug
    title
    displayName
  }
  ... on AwardScheme {
    slug
    name
    awardingBody
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
    draw {
      drawsAt
      entries
      drawnAt
    }
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
}`, {"fragmentName":"FoundItem"}) as unknown as TypedDocumentString<FoundItemFragment, unknown>;
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
    queueRule
    draw {
      drawsAt
      entries
      drawnAt
    }
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
  overtakes {
    at
    heads
    reason
  }
  draw {
    entryHash
    rank
    outcome
  }
  offerExpiresAt
  changeable
  createdAt
  slot {
    id
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
    queueRule
    draw {
      drawsAt
      entries
      drawnAt
    }
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
export const NominationForConsentDocument = new TypedDocumentString(`
    query NominationForConsent($code: String!) {
  nomination: nominationForConsent(code: $code) {
    ...HeldNomination
  }
}
    fragment OpenCycle on AwardCycle {
  id
  category
  forPersons
  name
  title
  awardingBody
  nominations
  nominationsUntil
  noticeDays
  noticeUnit
  scheme {
    criteria
    documentNo
  }
}
fragment HeldNomination on Nomination {
  status
  nominatorKind
  displayName
  placeGiven
  contactGiven
  summary
  deed
  returnReason
  consentUntil
  changeable
  withdrawable
  pictures {
    place
    words
    width
    height
  }
  cycle {
    ...OpenCycle
  }
}`) as unknown as TypedDocumentString<NominationForConsentQuery, NominationForConsentQueryVariables>;
export const AnswerNominationDocument = new TypedDocumentString(`
    mutation AnswerNomination($input: AnswerNominationInput!) {
  answerNomination(input: $input) {
    __typename
    ... on FamilyConsented {
      familyCode
    }
    ...NominationRefusal
  }
}
    fragment NominationRefusal on NominationRefused {
  reason
  message
  fields {
    path
    message
    code
  }
}`) as unknown as TypedDocumentString<AnswerNominationMutation, AnswerNominationMutationVariables>;
export const FindFamilyEntryDocument = new TypedDocumentString(`
    query FindFamilyEntry($code: String!, $phoneTail: String!) {
  entry: familyEntry(code: $code, phoneTail: $phoneTail) {
    ...FamilyEntry
  }
}
    fragment FamilyEntry on FamilyEntry {
  nomination {
    ...HeldNomination
  }
  consents {
    nomination
    noticeBoard
    fullName
    photo
    story
    media
  }
  shown
  hidden
  certificateNo
}
fragment OpenCycle on AwardCycle {
  id
  category
  forPersons
  name
  title
  awardingBody
  nominations
  nominationsUntil
  noticeDays
  noticeUnit
  scheme {
    criteria
    documentNo
  }
}
fragment HeldNomination on Nomination {
  status
  nominatorKind
  displayName
  placeGiven
  contactGiven
  summary
  deed
  returnReason
  consentUntil
  changeable
  withdrawable
  pictures {
    place
    words
    width
    height
  }
  cycle {
    ...OpenCycle
  }
}`) as unknown as TypedDocumentString<FindFamilyEntryQuery, FindFamilyEntryQueryVariables>;
export const WithdrawEntryDocument = new TypedDocumentString(`
    mutation WithdrawEntry($input: EntryCredentialsInput!) {
  withdrawEntry(input: $input) {
    __typename
    ...NominationRefusal
  }
}
    fragment NominationRefusal on NominationRefused {
  reason
  message
  fields {
    path
    message
    code
  }
}`) as unknown as TypedDocumentString<WithdrawEntryMutation, WithdrawEntryMutationVariables>;
export const SetDisplayDocument = new TypedDocumentString(`
    mutation SetDisplay($input: SetDisplayInput!) {
  setDisplay(input: $input) {
    __typename
    ...NominationRefusal
  }
}
    fragment NominationRefusal on NominationRefused {
  reason
  message
  fields {
    path
    message
    code
  }
}`) as unknown as TypedDocumentString<SetDisplayMutation, SetDisplayMutationVariables>;
export const CyclesDocument = new TypedDocumentString(`
    query Cycles {
  awardCycles {
    ...OpenCycle
    nominationsFrom
  }
}
    fragment OpenCycle on AwardCycle {
  id
  category
  forPersons
  name
  title
  awardingBody
  nominations
  nominationsUntil
  noticeDays
  noticeUnit
  scheme {
    criteria
    documentNo
  }
}`) as unknown as TypedDocumentString<CyclesQuery, CyclesQueryVariables>;
export const NominationFormDocument = new TypedDocumentString(`
    query NominationForm {
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
    `) as unknown as TypedDocumentString<NominationFormQuery, NominationFormQueryVariables>;
export const FindNominationDocument = new TypedDocumentString(`
    query FindNomination($code: String!, $phoneTail: String!) {
  nomination(code: $code, phoneTail: $phoneTail) {
    ...HeldNomination
    consentCode
  }
}
    fragment OpenCycle on AwardCycle {
  id
  category
  forPersons
  name
  title
  awardingBody
  nominations
  nominationsUntil
  noticeDays
  noticeUnit
  scheme {
    criteria
    documentNo
  }
}
fragment HeldNomination on Nomination {
  status
  nominatorKind
  displayName
  placeGiven
  contactGiven
  summary
  deed
  returnReason
  consentUntil
  changeable
  withdrawable
  pictures {
    place
    words
    width
    height
  }
  cycle {
    ...OpenCycle
  }
}`) as unknown as TypedDocumentString<FindNominationQuery, FindNominationQueryVariables>;
export const SaveNominationDocument = new TypedDocumentString(`
    mutation SaveNomination($input: NominateFamilyInput!) {
  saveNomination(input: $input) {
    __typename
    ... on NominationSaved {
      code
    }
    ...NominationRefusal
  }
}
    fragment NominationRefusal on NominationRefused {
  reason
  message
  fields {
    path
    message
    code
  }
}`) as unknown as TypedDocumentString<SaveNominationMutation, SaveNominationMutationVariables>;
export const NominateFamilyDocument = new TypedDocumentString(`
    mutation NominateFamily($input: NominateFamilyInput!) {
  nominateFamily(input: $input) {
    __typename
    ...NominationRefusal
  }
}
    fragment NominationRefusal on NominationRefused {
  reason
  message
  fields {
    path
    message
    code
  }
}`) as unknown as TypedDocumentString<NominateFamilyMutation, NominateFamilyMutationVariables>;
export const DropNominationPictureDocument = new TypedDocumentString(`
    mutation DropNominationPicture($input: EntryCredentialsInput!, $place: Int!) {
  dropNominationPicture(input: $input, place: $place)
}
    `) as unknown as TypedDocumentString<DropNominationPictureMutation, DropNominationPictureMutationVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($state: NoticeState) {
  publicNotices(state: $state) {
    id
    title
    startsOn
    endsOn
    state
  }
}
    `) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const NoticePageDocument = new TypedDocumentString(`
    query NoticePage($id: ID!) {
  notice(id: $id) {
    ...Notice
  }
}
    fragment Notice on PublicNotice {
  id
  title
  startsOn
  endsOn
  extended
  state
  result
  candidateCount
  confirmedCount
  howToObject
  scheme {
    name
    criteria
    awardingBody
    documentNo
  }
  candidates {
    id
    displayName
    summary
    deed
  }
}`) as unknown as TypedDocumentString<NoticePageQuery, NoticePageQueryVariables>;
export const RaiseObjectionDocument = new TypedDocumentString(`
    mutation RaiseObjection($input: RaiseObjectionInput!) {
  raiseObjection(input: $input) {
    __typename
    ... on ObjectionReceived {
      receivedAt
    }
    ... on ObjectionRefused {
      message
      fields {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RaiseObjectionMutation, RaiseObjectionMutationVariables>;
export const CheckCertificateDocument = new TypedDocumentString(`
    query CheckCertificate($number: String!) {
  certificate(number: $number)
}
    `) as unknown as TypedDocumentString<CheckCertificateQuery, CheckCertificateQueryVariables>;
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
export const AwardCriteriaDocument = new TypedDocumentString(`
    query AwardCriteria {
  awardCycles {
    id
    scheme {
      criteria
    }
  }
}
    `) as unknown as TypedDocumentString<AwardCriteriaQuery, AwardCriteriaQueryVariables>;
export const DrawDocument = new TypedDocumentString(`
    query Draw($slug: String!, $after: String) {
  event(slug: $slug) {
    __typename
    slug
    title
    status
    startsAt
    endsAt
    meetings {
      startsAt
      endsAt
    }
    signUp {
      state
      unit
      capacity
      opensAt
      closesAt
      draw {
        drawsAt
        entries
        commitment
        drawnAt
        seed
        order(first: 100, after: $after) {
          nodes {
            rank
            entryHash
            outcome
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DrawQuery, DrawQueryVariables>;
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
      queueRule
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
        award {
          id
          category
          cycle
          displayName
        }
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
    draw {
      drawsAt
      entries
      drawnAt
    }
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
    draw {
      drawsAt
      entries
      drawnAt
    }
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
    draw {
      drawsAt
      entries
      drawnAt
    }
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
    draw {
      drawsAt
      entries
      drawnAt
    }
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
export const AwardFeedDocument = new TypedDocumentString(`
    query AwardFeed($filter: AwardFilter, $first: Int!) {
  awards(filter: $filter, first: $first) {
    nodes {
      id
      category
      cycle
      displayName
      title
      summary
      awardingBody
      awardedOn
    }
  }
}
    `) as unknown as TypedDocumentString<AwardFeedQuery, AwardFeedQueryVariables>;
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
    draw {
      drawsAt
      entries
      drawnAt
    }
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
    draw {
      drawsAt
      entries
      drawnAt
    }
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
      pictures {
        id
        width
        height
        alt
        sources {
          url
          type
          width
        }
      }
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
    draw {
      drawsAt
      entries
      drawnAt
    }
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
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $first: Int!, $after: String) {
  search(query: $query, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...FoundItem
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
    draw {
      drawsAt
      entries
      drawnAt
    }
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
fragment FoundItem on SearchResult {
  __typename
  ... on Activity {
    ...EventRow
  }
  ... on LectureSession {
    ...EventRow
  }
  ... on Team {
    slug
    name
    intro
  }
  ... on Series {
    slug
    name
    about: intro
  }
  ... on Page {
    slug
    title
  }
  ... on FamilyStory {
    slug
    title
    displayName
  }
  ... on AwardScheme {
    slug
    name
    awardingBody
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
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
    draw {
      drawsAt
      entries
      drawnAt
    }
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
    queueRule
    draw {
      drawsAt
      entries
      drawnAt
    }
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
  overtakes {
    at
    heads
    reason
  }
  draw {
    entryHash
    rank
    outcome
  }
  offerExpiresAt
  changeable
  createdAt
  slot {
    id
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
    queueRule
    draw {
      drawsAt
      entries
      drawnAt
    }
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