/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 谁填的表 / Who filled the form in */
export type ActedBy =
  /** 邻居代报 / A neighbour */
  | 'NEIGHBOUR'
  /** 本人 / The resident */
  | 'RESIDENT'
  /** 工作人员 / Staff */
  | 'STAFF';

/** 替人答复留出的名额 / An answer to an offered place */
export type AnswerOfferForInput = {
  /** 来还是不来 / Whether to take the place */
  accept: boolean;
  /** 报名 / The sign-up */
  signUpId: string;
};

/** 谁到了：报名号和名单里的人只填一样 / Who came: either the code or the entry of the roster */
export type Arriving = {
  /** 到了几位；不填就是全到 / How many came; all when left out */
  arrived?: number | null | undefined;
  /** 什么时候到的；不填就是现在 / When; now when left out */
  at?: string | null | undefined;
  /** 报名号 / Code */
  code?: string | null | undefined;
  /** 名单里的人 / Entry of the roster */
  signUpId?: string | null | undefined;
  /** 怎么签的到 / How */
  way: CheckInWay;
};

/** 没办成的原因 / Why not */
export type AwardActRefusal =
  /** 已经开过 / Opened already */
  | 'CYCLE_EXISTS'
  /** 填错了 / Filled in wrongly */
  | 'INVALID_INPUT'
  /** 没有可办的 / Nothing to do */
  | 'NOTHING_TO_DO'
  /** 不在评审组 / Not a member */
  | 'NOT_A_MEMBER'
  /** 没有找到 / Not found */
  | 'NOT_FOUND'
  /** 条件没齐 / Something is missing */
  | 'NOT_YET'
  /** 不归您办 / Not yours */
  | 'NOT_YOURS'
  /** 打分的不够三分之二 / No quorum */
  | 'NO_QUORUM'
  /** 走不通 / No such step from here */
  | 'NO_SUCH_STEP'
  /** 评审已结束 / The panel has closed */
  | 'PANEL_CLOSED'
  /** 评审组不够三人 / Fewer than three */
  | 'PANEL_TOO_SMALL'
  /** 没有这份办法 / No such scheme */
  | 'SCHEME_NOT_FOUND'
  /** 已回避 / Stands aside */
  | 'STANDS_ASIDE'
  /** 最后一名同分 / The last place is shared */
  | 'TIE'
  /** 超过名额 / Over the quota */
  | 'TOO_MANY'
  /** 没有这一年的放假安排 / Workdays of that year are not known */
  | 'YEAR_NOT_COVERED';

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

/** 为什么看 / Why contacts were read */
export type AwardReadingReason =
  /** 处理申诉 / For an appeal */
  | 'APPEAL'
  /** 移交档案 / For the archive */
  | 'ARCHIVE'
  /** 给这家人打电话 / To telephone */
  | 'CALL_FAMILY'
  /** 处理异议或投诉 / Because of an objection */
  | 'COMPLAINT'
  /** 转交同意码 / To hand the code over */
  | 'HAND_OVER_CODE'
  /** 上级检查 / For an inspection */
  | 'INSPECTION'
  /** 核实推荐 / To verify a nomination */
  | 'VERIFY';

/** 推荐和荣誉的状态 / State of an entry or honour */
export type AwardState =
  /** 待表彰 / Confirmed */
  | 'APPROVED'
  /** 已表彰 / Honoured */
  | 'AWARDED'
  /** 草稿或等家里同意 / Draft, or awaiting consent */
  | 'DRAFT'
  /** 审核中 / Being checked */
  | 'ELIGIBILITY_CHECK'
  /** 已到期 / Expired */
  | 'EXPIRED'
  /** 审核不通过 / Not eligible */
  | 'INELIGIBLE'
  /** 没有入选 / Not selected */
  | 'NOT_SELECTED'
  /** 异议核查中 / Objections are looked into */
  | 'OBJECTION_HANDLING'
  /** 公示中 / On public notice */
  | 'PUBLICITY'
  /** 退回修改 / Returned */
  | 'RETURNED'
  /** 评审中 / Before the panel */
  | 'REVIEW'
  /** 到期复核 / Review due */
  | 'REVIEW_DUE'
  /** 已撤销 / Revoked */
  | 'REVOKED'
  /** 已提交 / Submitted */
  | 'SUBMITTED'
  /** 暂停 / Suspended */
  | 'SUSPENDED'
  /** 已撤回 / Withdrawn */
  | 'WITHDRAWN';

/** 为什么打 / What it is about */
export type CallReason =
  /** 抽签抽中了，告诉一声 / They have drawn a place */
  | 'DRAW_WON'
  /** 活动取消 / The event is cancelled */
  | 'EVENT_CANCELLED'
  /** 活动改期 / The event is postponed */
  | 'EVENT_POSTPONED'
  /** 时间改了 / The time has changed */
  | 'EVENT_TIME_CHANGED'
  /** 换地方了 / The place has changed */
  | 'EVENT_VENUE_CHANGED'
  /** 活动下线了，还有人报着名 / Taken back while people hold places */
  | 'EVENT_WITHDRAWN'
  /** 门牌是别家的，问清楚 / They gave a door that is not theirs */
  | 'HOUSEHOLD_CORRECTED'
  /** 名额过期让出去了 / Their offer ran out */
  | 'OFFER_EXPIRED'
  /** 名额已经给上了，告诉一声 / They have a place now */
  | 'PLACE_CONFIRMED'
  /** 有名额了，问来不来 / A place is held: do they come */
  | 'PLACE_OFFERED'
  /** 明天有活动，提醒一声 / A reminder for tomorrow */
  | 'REMINDER'
  /** 几次报了没来，问问有没有难处 / They stayed away more than once: ask how they are */
  | 'STAYED_AWAY';

/** 打的结果 / How the call went */
export type CallResult =
  /** 托人转告了 / Left word */
  | 'LEFT_WORD'
  /** 没人接，名单上留着 / No answer; it stays on the list */
  | 'NO_ANSWER'
  /** 说到了 / Reached */
  | 'REACHED'
  /** 号码不对 / Wrong number */
  | 'WRONG_NUMBER';

/** 替人取消 / Which sign-up to cancel */
export type CancelForInput = {
  /** 报名 / The sign-up */
  signUpId: string;
};

/** 替人改人数 / Another party for somebody */
export type ChangePartyForInput = {
  /** 监护人同意 / A guardian consents */
  guardianConsent?: boolean | null | undefined;
  /** 每次修改一个，8 到 200 个字符 / One per change */
  idempotencyKey: string;
  /** 来几个人 / Who comes */
  party: PartyInput;
  /** 报名 / The sign-up */
  signUpId: string;
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

/** 一批签到：断网时记下的，或按打印名单补录的 / A batch, kept offline or from the printed list */
export type CheckInBatchInput = {
  /** 最多 500 条，答复按同样的顺序 / 500 at most; answered in the same order */
  arriving: Array<Arriving>;
  /** 活动 / The event */
  eventId: string;
};

/** 签到 / A check-in */
export type CheckInInput = {
  /** 谁到了 / Who came */
  arriving: Arriving;
  /** 活动 / The event */
  eventId: string;
};

/** 没办成的原因 / Why not */
export type CheckInRefusal =
  /** 减过头了 / Below nothing */
  | 'BELOW_ZERO'
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 没有这场活动 / No such event for you */
  | 'EVENT_NOT_FOUND'
  /** 填得不对 / Filled in wrongly */
  | 'INVALID_INPUT'
  /** 还没结束 / Not over yet */
  | 'NOT_OVER'
  /** 位子还没答应 / The offer is not answered */
  | 'OFFERED'
  /** 是另一场的 / Belongs to another event */
  | 'OTHER_EVENT'
  /** 没有这个报名 / No such sign-up */
  | 'SIGN_UP_NOT_FOUND'
  /** 还没到日子 / Before the day */
  | 'TOO_EARLY'
  /** 到的比报的多 / More than signed up */
  | 'TOO_MANY'
  /** 还在候补 / Still waiting */
  | 'WAITING';

/** 怎么签的到 / How they were checked in */
export type CheckInWay =
  /** 报号码或扫码 / By code or scan */
  | 'CODE'
  /** 断网时记下，后来补的 / Kept offline, sent later */
  | 'OFFLINE'
  /** 按打印的名单补录 / From the printed list */
  | 'PAPER'
  /** 在名单里点的 / From the roster */
  | 'ROSTER';

/** 表彰决定 / A conferral */
export type ConferHonoursInput = {
  /** 颁授日期 / Date */
  awardedOn: string;
  /** 哪一届 / Cycle */
  cycleId: string;
  /** 文号 / Document number */
  documentNo: string;
};

/** 动态口令 / One-time password */
export type ConfirmSignInInput = {
  /** 六位动态口令 / Six digits */
  code: string;
  /** 密码正确时给的票据 / What a right password was answered with */
  ticket: string;
};

/** 哪个门牌被别人占了 / Which household somebody else has taken */
export type CorrectHouseholdInput = {
  /** 活动 / The event */
  eventId: string;
  /** 核实过的门牌 / The household, as the desk has verified it */
  household: HouseholdInput;
};

/** 临时来的 / Walk-ins */
export type CountWalkInsInput = {
  /** 多几位，少几位用负数 / How many more; fewer is negative */
  change: number;
  /** 活动 / The event */
  eventId: string;
  /** 每次点按一个，8 到 200 个字符；重发不会数两次 / One per tap; sent again it counts once */
  key: string;
};

/** 怎么来报的 / How they came */
export type DeskChannel =
  /** 纸质表 / On paper */
  | 'PAPER'
  /** 打电话 / By telephone */
  | 'PHONE'
  /** 邻居代报 / By a neighbour */
  | 'PROXY'
  /** 到窗口 / At the counter */
  | 'WINDOW';

/** 编辑定的状态 / State that the editor gave */
export type DeskEventStatus =
  /** 取消 / Cancelled */
  | 'CANCELLED'
  /** 改期 / Postponed */
  | 'POSTPONED'
  /** 照常 / As planned */
  | 'SCHEDULED';

/** 按什么计数 / What a place is */
export type DeskUnit =
  /** 按户 / A household */
  | 'HOUSEHOLD'
  /** 按人 / A person */
  | 'PERSON'
  /** 按时段 / A slot */
  | 'SLOT';

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

/** 电话或书面的异议 / An objection by telephone or on paper */
export type EnterObjectionInput = {
  /** 电话或书面 / Telephone or paper */
  channel: ObjectionChannel;
  /** 对哪一份 / Entry */
  entryId: string;
  /** 谁 / Who */
  name?: string | null | undefined;
  /** 电话 / Telephone */
  phone?: string | null | undefined;
  /** 内容 / What it says */
  text: string;
};

/** 为什么看联系方式 / Why a contact is read */
export type EntryContactReason =
  /** 给这家人打电话 / To telephone the family */
  | 'CALL_FAMILY'
  /** 处理异议或投诉 / Because of an objection or complaint */
  | 'COMPLAINT'
  /** 转交同意码 / To hand the code over */
  | 'HAND_OVER_CODE'
  /** 核实推荐 / To verify the nomination */
  | 'VERIFY';

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

/** 怎么听取的 / How the family was heard */
export type HearingWay =
  /** 书面 / Letter */
  | 'LETTER'
  /** 来社区 / At the office */
  | 'OFFICE'
  /** 电话 / Telephone */
  | 'PHONE'
  /** 上门 / Visit */
  | 'VISIT';

/** 一段假期 / A holiday */
export type HolidaySpanInput = {
  /** 第一天 / First day */
  from: string;
  /** 最后一天 / Last day */
  until: string;
};

/** 国务院一年的放假安排 / The State Council’s arrangement of a year */
export type HolidayYearInput = {
  /** 假期 / Holidays */
  daysOff: Array<HolidaySpanInput>;
  /** 通知文号 / Document number */
  documentNo: string;
  /** 调休上班的周末 / Weekend days that are worked */
  workdays: Array<string>;
  /** 哪一年 / Year */
  year: number;
};

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

/** 一个电话打得怎样 / How a call went */
export type LogCallInput = {
  /** 哪个电话 / The call */
  callId: string;
  /** 结果 / The result */
  result: CallResult;
};

/** 为什么没发短信 / Why no message went out */
export type NoMessageReason =
  /** 没发出去 / Failed */
  | 'FAILED'
  /** 固定电话 / Landline */
  | 'LANDLINE'
  /** 没有接短信 / No channel */
  | 'NO_CHANNEL'
  /** 没留电话 / No telephone */
  | 'NO_PHONE'
  /** 没有这种短信的模板 / No template */
  | 'NO_TEMPLATE'
  /** 对方不收 / Refused */
  | 'REFUSED';

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

/** 公示的最后一天，由同事数出来的 / The last day of a notice, as staff have counted it */
export type NoticeEndInput = {
  /** 对照的放假通知文号，如 国办发明电〔2026〕7号 / Document number of the notice counted by */
  documentNo: string;
  /** 最后一天 / Last day */
  endsOn: string;
};

/** 公示期按什么算 / How a notice window is counted */
export type NoticeUnit =
  /** 自然日，首尾都算 / Natural days, both ends counted */
  | 'NATURAL'
  /** 工作日 / Workdays */
  | 'WORKDAY';

/** 异议从哪里来 / How an objection came */
export type ObjectionChannel =
  /** 网上 / Form */
  | 'FORM'
  /** 书面 / Paper */
  | 'PAPER'
  /** 电话 / Telephone */
  | 'PHONE';

/** 异议核查的结论 / What was found */
export type ObjectionFinding =
  /** 事实有出入，已更正，要重新公示 / Facts were corrected; a new notice is needed */
  | 'FACTS_CHANGED'
  /** 成立 / Upheld */
  | 'FOUNDED'
  /** 不成立 / Unfounded */
  | 'UNFOUNDED';

/** 开一届评选 / Open a cycle */
export type OpenAwardCycleInput = {
  /** 社区总户数 / Households of the community */
  households: number;
  /** 推荐开始 / From */
  nominationsFrom: string;
  /** 推荐截止 / Until */
  nominationsUntil: string;
  /** 名额，不填就是两成 / Quota; a fifth where left out */
  quota?: number | null | undefined;
  /** 评选办法 / The scheme */
  schemeId: string;
};

/** 打开谁的联系方式，为什么 / Whose contact, and why */
export type OpenContactInput = {
  /** 报名 / The sign-up */
  signUpId: string;
  /** 为什么，记在日志里 / Why; it is logged */
  why: OpeningReason;
};

/** 为什么要打开 / Why it is opened */
export type OpeningReason =
  /** 打电话 / To telephone */
  | 'CALL'
  /** 帮忙改报名 / To change a sign-up */
  | 'CHANGE'
  /** 处理投诉 / Because of a complaint */
  | 'COMPLAINT'
  /** 现场核对 / At the door */
  | 'DOOR';

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

/** 谁看的 / Who read a contact */
export type Reader =
  /** 工作人员 / A member of staff */
  | 'STAFF'
  /** 系统，没有人看到 / The system; no person saw it */
  | 'SYSTEM';

/** 为什么看 / Why a contact was read */
export type ReadingReason =
  /** 打电话 / To telephone */
  | 'CALL'
  /** 帮忙改报名 / To change a sign-up */
  | 'CHANGE'
  /** 处理投诉 / Because of a complaint */
  | 'COMPLAINT'
  /** 现场核对 / At the door */
  | 'DOOR'
  /** 系统发短信 / The system sent a message */
  | 'NOTICE'
  /** 看名单，电话打码 / The roster, telephones masked */
  | 'ROSTER';

/** 回避的原因 / Why a member stands aside */
export type RecusalGround =
  /** 近邻 / Close neighbour */
  | 'NEIGHBOUR'
  /** 是推荐人 / Nominator */
  | 'NOMINATOR'
  /** 其他 / Other */
  | 'OTHER'
  /** 亲属 / Relative */
  | 'RELATIVE'
  /** 同事或上下级 / Work */
  | 'WORK';

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

/** 名单的筛选 / Which of the roster */
export type RosterFilterInput = {
  /** 这一次来了的，或没来的 / Who has come to the meeting that is due, or has not */
  came?: boolean | null | undefined;
  /** 报名号、电话、后四位或称呼 / By code, telephone, its last four digits, or name */
  find?: string | null | undefined;
  /** 这个时段 / Of this slot */
  slotId?: string | null | undefined;
  /** 这些状态 / In these states */
  statuses?: Array<SignUpStatus> | null | undefined;
};

/** 评审组 / A panel */
export type SeatPanelInput = {
  /** 组长 / Chair */
  chairId: string;
  /** 哪一届 / Cycle */
  cycleId: string;
  /** 组员，组长在内，至少三人 / Members, the chair among them; three at least */
  memberIds: Array<string>;
};

/** 登录邮箱和密码 / E-mail and password */
export type SignInInput = {
  /** 登录邮箱 / E-mail */
  email: string;
  /** 密码 / Password */
  password: string;
};

/** 没登录上的原因 / Why not signed in */
export type SignInRefusalReason =
  /** 动态口令已经用过 / One-time password used before */
  | 'CODE_USED'
  /** 错得太多，暂时锁住 / Locked for a while */
  | 'LOCKED'
  /** 没有绑定动态口令 / No one-time password set up */
  | 'NOT_ENROLLED'
  /** 等得太久，从密码重来 / Begin again with the password */
  | 'TICKET_EXPIRED'
  /** 动态口令不对 / Wrong one-time password */
  | 'WRONG_CODE'
  /** 邮箱或密码不对 / Wrong e-mail or password */
  | 'WRONG_PASSWORD';

/** 替人报名 / A sign-up for somebody */
export type SignUpForInput = {
  /** 怎么来报的 / How they came */
  channel: DeskChannel;
  /** 活动 / The event */
  eventId: string;
  /** 监护人同意 / A guardian consents */
  guardianConsent?: boolean | null | undefined;
  /** 按户计或代报时必填 / Needed where households are counted or for a neighbour */
  household?: HouseholdInput | null | undefined;
  /** 每份表格一个，8 到 200 个字符 / One per form */
  idempotencyKey: string;
  /** 怎么称呼 / A name to call */
  name: string;
  /** 来几个人 / Who comes */
  party: PartyInput;
  /** 电话，可以不留 / Telephone; may be left out */
  phone?: string | null | undefined;
  /** 分时段的活动必填 / Needed where there are slots */
  slotId?: string | null | undefined;
  /** 只用于上门 / Home visits only */
  visitAddress?: string | null | undefined;
};

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

/** 权限 / What a member of staff may do */
export type StaffPermission =
  /** 初审 / Check nominations */
  | 'AWARDS_CHECK'
  /** 定稿 / Decide on nominations */
  | 'AWARDS_DECIDE'
  /** 经办表彰 / Handle commendations */
  | 'AWARDS_HANDLE'
  /** 评议打分 / Score nominations */
  | 'AWARDS_SCORE'
  /** 电话名单和提醒 / Calls to make, alerts */
  | 'CALLS'
  /** 签到 / Check in */
  | 'CHECK_IN'
  /** 看全名和电话，每次都有记录 / Full names and telephones; each reading is logged */
  | 'CONTACTS_OPEN'
  /** 看到期删除的记录 / What was erased in time */
  | 'ERASURES_READ'
  /** 看活动 / Events with their figures */
  | 'EVENTS_READ'
  /** 活动收尾 / Close an event */
  | 'EVENT_CLOSE'
  /** 更正被占用的门牌 / Free a household that a stranger has taken */
  | 'HOUSEHOLD_OVERRIDE'
  /** 下载台账 / Download ledgers */
  | 'LEDGERS_READ'
  /** 看谁查过联系方式 / Who has read contacts */
  | 'READINGS_READ'
  /** 看名单 / Rosters, masked */
  | 'ROSTER_READ'
  /** 替人报名、改、取消 / Sign up, change and cancel for others */
  | 'SIGN_UP_FOR_OTHERS';

/** 岗位 / Role of a member of staff */
export type StaffRole =
  /** 管理员 / Administrator */
  | 'ADMIN'
  /** 初审 / Checks nominations */
  | 'AWARD_CHECKER'
  /** 主评：评议并定稿 / Scores and decides */
  | 'CHAIR'
  /** 窗口：所有活动的名单、代报、电话名单 / Counter: rosters, sign-ups and calls of every event */
  | 'COUNTER'
  /** 活动现场：本队活动的签到，电话打码 / Door: check-in at the own events, telephones masked */
  | 'DOOR'
  /** 台账 / Reads ledgers */
  | 'LEDGER_READER'
  /** 评议 / Scores nominations */
  | 'PANELLIST';

/** 暂停的原因 / Why an honour is suspended */
export type SuspensionGround =
  /** 行为不符 / Conduct */
  | 'CONDUCT'
  /** 事实不实 / False facts */
  | 'FALSE_FACTS'
  /** 涉及违法 / Legal matters */
  | 'LEGAL'
  /** 其他 / Other */
  | 'OTHER';

/** 撤回签到 / Taking a check-in back */
export type TakeCheckInBackInput = {
  /** 活动 / The event */
  eventId: string;
  /** 名单里的人 / Entry of the roster */
  signUpId: string;
};

export type RefusedFragment = { reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string }> };

export type SignUpForMutationVariables = Exact<{
  input: SignUpForInput;
}>;


export type SignUpForMutation = { signUpFor:
    | { __typename: 'DeskSignedUp', code: string, signUp: { id: string, slotId: string | null, status: SignUpStatus, name: string | null, phoneMasked: string | null, channel: Channel, actedBy: ActedBy, position: number | null, offerExpiresAt: string | null, arrivedAt: string | null, came: boolean, party: { adults: number, children0to6: number, children7to13: number, teens14to17: number, wheelchairs: number, heads: number } } }
    | { __typename: 'SignUpRefused', reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string }> }
   };

export type ChangePartyForMutationVariables = Exact<{
  input: ChangePartyForInput;
}>;


export type ChangePartyForMutation = { changePartyFor:
    | { __typename: 'DeskSignedUp' }
    | { __typename: 'SignUpRefused', reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string }> }
   };

export type CancelForMutationVariables = Exact<{
  input: CancelForInput;
}>;


export type CancelForMutation = { cancelFor:
    | { __typename: 'DeskSignUpChanged' }
    | { __typename: 'SignUpRefused', reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string }> }
   };

export type AnswerOfferForMutationVariables = Exact<{
  input: AnswerOfferForInput;
}>;


export type AnswerOfferForMutation = { answerOfferFor:
    | { __typename: 'DeskSignUpChanged' }
    | { __typename: 'SignUpRefused', reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string }> }
   };

export type CorrectHouseholdMutationVariables = Exact<{
  input: CorrectHouseholdInput;
}>;


export type CorrectHouseholdMutation = { correctHousehold:
    | { __typename: 'DeskSignUpChanged' }
    | { __typename: 'SignUpRefused', reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string }> }
   };

export type EntriesToCheckQueryVariables = Exact<{
  cycleId: string;
}>;


export type EntriesToCheckQuery = { entriesToCheck: Array<{ id: string, cycleId: string | null, category: AwardCategory, cycle: string, state: AwardState, name: string | null, place: string | null, nominatorKind: NominatorKind | null, summary: string | null, deed: string | null, nominatedAt: string | null, consentUntil: string | null, returnReason: ReturnReason | null, myPoints: number | null, iStandAside: boolean, votes: number, openObjections: number, finding: ObjectionFinding | null, familyHeard: boolean, certificateNo: string | null, documentNo: string | null, awardedOn: string | null, validUntil: string | null, hidden: boolean, pictures: Array<{ id: string, width: number, height: number, words: string | null }>, check: { passed: boolean, clause: string } | null, scores: Array<{ points: number }>, verdict: { members: number, votes: number, points: number, selected: boolean } | null }> };

export type TakeUpCheckMutationVariables = Exact<{
  entryId: string;
}>;


export type TakeUpCheckMutation = { takeUpCheck:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'EntryActDone' }
   };

export type RecordCheckMutationVariables = Exact<{
  entryId: string;
  passed: boolean;
  clause: string;
}>;


export type RecordCheckMutation = { recordCheck:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'EntryActDone' }
   };

export type OpenableSchemesQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenableSchemesQuery = { openableSchemes: Array<{ id: string, name: string, category: AwardCategory, cycle: string, awardingBody: string, noticeUnit: NoticeUnit, noticeDays: number, validYears: number }> };

export type AwardCycleAtDeskFragment = { id: string, category: AwardCategory, name: string, title: string, awardingBody: string, validYears: number, households: number, quota: number, nominations: NominationWindow, nominationsFrom: string, nominationsUntil: string, noticeUnit: NoticeUnit, noticeDays: number, ceremonyEventId: string | null, openObjections: number, concludedAt: string | null, noticeToday: { endsOn: string | null, yearMissing: number | null, earliest: string }, counts: Array<{ state: AwardState, count: number }>, panel: { chairId: string, memberIds: Array<string>, quorum: number, closedAt: string | null } | null, notices: Array<{ id: string, round: number, endDocumentNo: string | null, startsOn: string, plannedClose: string, closesAt: string, seenUntil: string, completedAt: string | null, gaps: Array<{ from: string, until: string, reported: boolean }> }> };

export type ActRefusedFragment = { reason: AwardActRefusal, message: string };

export type AwardCyclesAtDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type AwardCyclesAtDeskQuery = { awardCycles: Array<{ id: string, category: AwardCategory, name: string, title: string, awardingBody: string, validYears: number, households: number, quota: number, nominations: NominationWindow, nominationsFrom: string, nominationsUntil: string, noticeUnit: NoticeUnit, noticeDays: number, ceremonyEventId: string | null, openObjections: number, concludedAt: string | null, noticeToday: { endsOn: string | null, yearMissing: number | null, earliest: string }, counts: Array<{ state: AwardState, count: number }>, panel: { chairId: string, memberIds: Array<string>, quorum: number, closedAt: string | null } | null, notices: Array<{ id: string, round: number, endDocumentNo: string | null, startsOn: string, plannedClose: string, closesAt: string, seenUntil: string, completedAt: string | null, gaps: Array<{ from: string, until: string, reported: boolean }> }> }> };

export type AwardColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type AwardColleaguesQuery = { awardColleagues: Array<{ id: string, name: string, mayScore: boolean, mayChair: boolean }> };

export type OpenAwardCycleMutationVariables = Exact<{
  input: OpenAwardCycleInput;
}>;


export type OpenAwardCycleMutation = { openAwardCycle:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'CycleActDone', cycleId: string }
   };

export type CloseNominationsMutationVariables = Exact<{
  cycleId: string;
}>;


export type CloseNominationsMutation = { closeNominations:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'CycleActDone' }
   };

export type SetCeremonyMutationVariables = Exact<{
  cycleId: string;
  eventId?: string | null | undefined;
}>;


export type SetCeremonyMutation = { setCeremony:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'CycleActDone' }
   };

export type ConferHonoursMutationVariables = Exact<{
  input: ConferHonoursInput;
}>;


export type ConferHonoursMutation = { conferHonours:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'CycleActDone' }
   };

export type EntryAtDeskFragment = { id: string, cycleId: string | null, category: AwardCategory, cycle: string, state: AwardState, name: string | null, place: string | null, nominatorKind: NominatorKind | null, summary: string | null, deed: string | null, nominatedAt: string | null, consentUntil: string | null, returnReason: ReturnReason | null, myPoints: number | null, iStandAside: boolean, votes: number, openObjections: number, finding: ObjectionFinding | null, familyHeard: boolean, certificateNo: string | null, documentNo: string | null, awardedOn: string | null, validUntil: string | null, hidden: boolean, pictures: Array<{ id: string, width: number, height: number, words: string | null }>, check: { passed: boolean, clause: string } | null, scores: Array<{ points: number }>, verdict: { members: number, votes: number, points: number, selected: boolean } | null };

export type EntriesOfCycleQueryVariables = Exact<{
  cycleId: string;
  states?: Array<AwardState> | null | undefined;
}>;


export type EntriesOfCycleQuery = { awardEntries: Array<{ id: string, cycleId: string | null, category: AwardCategory, cycle: string, state: AwardState, name: string | null, place: string | null, nominatorKind: NominatorKind | null, summary: string | null, deed: string | null, nominatedAt: string | null, consentUntil: string | null, returnReason: ReturnReason | null, myPoints: number | null, iStandAside: boolean, votes: number, openObjections: number, finding: ObjectionFinding | null, familyHeard: boolean, certificateNo: string | null, documentNo: string | null, awardedOn: string | null, validUntil: string | null, hidden: boolean, pictures: Array<{ id: string, width: number, height: number, words: string | null }>, check: { passed: boolean, clause: string } | null, scores: Array<{ points: number }>, verdict: { members: number, votes: number, points: number, selected: boolean } | null }> };

export type OneEntryQueryVariables = Exact<{
  id: string;
}>;


export type OneEntryQuery = { awardEntry: { id: string, cycleId: string | null, category: AwardCategory, cycle: string, state: AwardState, name: string | null, place: string | null, nominatorKind: NominatorKind | null, summary: string | null, deed: string | null, nominatedAt: string | null, consentUntil: string | null, returnReason: ReturnReason | null, myPoints: number | null, iStandAside: boolean, votes: number, openObjections: number, finding: ObjectionFinding | null, familyHeard: boolean, certificateNo: string | null, documentNo: string | null, awardedOn: string | null, validUntil: string | null, hidden: boolean, pictures: Array<{ id: string, width: number, height: number, words: string | null }>, check: { passed: boolean, clause: string } | null, scores: Array<{ points: number }>, verdict: { members: number, votes: number, points: number, selected: boolean } | null } | null, objections: Array<{ id: string, channel: ObjectionChannel, raisedAt: string, text: string | null, contact: string | null, finding: ObjectionFinding | null }>, entrySteps: Array<{ seq: number, at: string, kind: string, fromState: AwardState | null, toState: AwardState | null, actorKind: string, actorId: string, reason: string | null }>, awardColleagues: Array<{ id: string, name: string }> };

export type EntryContactQueryVariables = Exact<{
  entryId: string;
  why: EntryContactReason;
}>;


export type EntryContactQuery = { entryContact: { nominator: string | null, nominatorPhone: string | null, organisation: string | null, familyPhone: string | null, consentCode: string | null } | null };

export type ReturnEntryMutationVariables = Exact<{
  entryId: string;
  reason: ReturnReason;
}>;


export type ReturnEntryMutation = { returnEntry:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'EntryActDone' }
   };

export type EntriesToDecideQueryVariables = Exact<{
  cycleId: string;
}>;


export type EntriesToDecideQuery = { entriesToDecide: Array<{ id: string, cycleId: string | null, category: AwardCategory, cycle: string, state: AwardState, name: string | null, place: string | null, nominatorKind: NominatorKind | null, summary: string | null, deed: string | null, nominatedAt: string | null, consentUntil: string | null, returnReason: ReturnReason | null, myPoints: number | null, iStandAside: boolean, votes: number, openObjections: number, finding: ObjectionFinding | null, familyHeard: boolean, certificateNo: string | null, documentNo: string | null, awardedOn: string | null, validUntil: string | null, hidden: boolean, pictures: Array<{ id: string, width: number, height: number, words: string | null }>, check: { passed: boolean, clause: string } | null, scores: Array<{ points: number }>, verdict: { members: number, votes: number, points: number, selected: boolean } | null }> };

export type EntryToDecideQueryVariables = Exact<{
  id: string;
}>;


export type EntryToDecideQuery = { entryToDecide: { id: string, cycleId: string | null, category: AwardCategory, cycle: string, state: AwardState, name: string | null, place: string | null, nominatorKind: NominatorKind | null, summary: string | null, deed: string | null, nominatedAt: string | null, consentUntil: string | null, returnReason: ReturnReason | null, myPoints: number | null, iStandAside: boolean, votes: number, openObjections: number, finding: ObjectionFinding | null, familyHeard: boolean, certificateNo: string | null, documentNo: string | null, awardedOn: string | null, validUntil: string | null, hidden: boolean, pictures: Array<{ id: string, width: number, height: number, words: string | null }>, check: { passed: boolean, clause: string } | null, scores: Array<{ points: number }>, verdict: { members: number, votes: number, points: number, selected: boolean } | null } | null };

export type HonoursToDecideQueryVariables = Exact<{ [key: string]: never; }>;


export type HonoursToDecideQuery = { honoursToDecide: Array<{ id: string, cycleId: string | null, category: AwardCategory, cycle: string, state: AwardState, name: string | null, place: string | null, nominatorKind: NominatorKind | null, summary: string | null, deed: string | null, nominatedAt: string | null, consentUntil: string | null, returnReason: ReturnReason | null, myPoints: number | null, iStandAside: boolean, votes: number, openObjections: number, finding: ObjectionFinding | null, familyHeard: boolean, certificateNo: string | null, documentNo: string | null, awardedOn: string | null, validUntil: string | null, hidden: boolean, pictures: Array<{ id: string, width: number, height: number, words: string | null }>, check: { passed: boolean, clause: string } | null, scores: Array<{ points: number }>, verdict: { members: number, votes: number, points: number, selected: boolean } | null }> };

export type HonoursToReviewQueryVariables = Exact<{ [key: string]: never; }>;


export type HonoursToReviewQuery = { honoursToReview: Array<{ id: string, cycleId: string | null, category: AwardCategory, cycle: string, state: AwardState, name: string | null, place: string | null, nominatorKind: NominatorKind | null, summary: string | null, deed: string | null, nominatedAt: string | null, consentUntil: string | null, returnReason: ReturnReason | null, myPoints: number | null, iStandAside: boolean, votes: number, openObjections: number, finding: ObjectionFinding | null, familyHeard: boolean, certificateNo: string | null, documentNo: string | null, awardedOn: string | null, validUntil: string | null, hidden: boolean, pictures: Array<{ id: string, width: number, height: number, words: string | null }>, check: { passed: boolean, clause: string } | null, scores: Array<{ points: number }>, verdict: { members: number, votes: number, points: number, selected: boolean } | null }> };

export type HonourByNumberQueryVariables = Exact<{
  certificateNo: string;
}>;


export type HonourByNumberQuery = { honour: { id: string } | null };

export type ConfirmApprovalMutationVariables = Exact<{
  entryId: string;
}>;


export type ConfirmApprovalMutation = { confirmApproval:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'EntryActDone' }
   };

export type RenewHonourMutationVariables = Exact<{
  entryId: string;
}>;


export type RenewHonourMutation = { renewHonour:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'EntryActDone' }
   };

export type SuspendHonourMutationVariables = Exact<{
  entryId: string;
  ground: SuspensionGround;
}>;


export type SuspendHonourMutation = { suspendHonour:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'EntryActDone' }
   };

export type RecordHearingMutationVariables = Exact<{
  entryId: string;
  way: HearingWay;
}>;


export type RecordHearingMutation = { recordHearing:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'EntryActDone' }
   };

export type ReinstateHonourMutationVariables = Exact<{
  entryId: string;
}>;


export type ReinstateHonourMutation = { reinstateHonour:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'EntryActDone' }
   };

export type RevokeHonourMutationVariables = Exact<{
  entryId: string;
}>;


export type RevokeHonourMutation = { revokeHonour:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'EntryActDone' }
   };

export type EnterNominationMutationVariables = Exact<{
  input: NominateFamilyInput;
}>;


export type EnterNominationMutation = { enterNomination:
    | { __typename: 'NominationEntered', entryId: string, code: string, consentCode: string | null }
    | { __typename: 'NominationRefused', reason: NominationRefusal, message: string, fields: Array<{ path: Array<string>, message: string }> }
   };

export type NominationNoFragment = { reason: NominationRefusal, message: string, fields: Array<{ path: Array<string>, message: string }> };

export type EnterFamilyAnswerMutationVariables = Exact<{
  entryId: string;
  accept: boolean;
  consents?: FamilyConsentsInput | null | undefined;
  phone?: string | null | undefined;
  idempotencyKey: string;
}>;


export type EnterFamilyAnswerMutation = { enterFamilyAnswer:
    | { __typename: 'FamilyCodeIssued', familyCode: string | null }
    | { __typename: 'NominationRefused', reason: NominationRefusal, message: string, fields: Array<{ path: Array<string>, message: string }> }
   };

export type IssueFamilyCodeMutationVariables = Exact<{
  entryId: string;
  phone: string;
}>;


export type IssueFamilyCodeMutation = { issueFamilyCode:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'FamilyCodeIssued', familyCode: string | null }
   };

export type NoticeSheetQueryVariables = Exact<{
  noticeId: string;
}>;


export type NoticeSheetQuery = { noticeSheet: { title: string, awardingBody: string, startsOn: string, endsOn: string, howToObject: string, lines: Array<{ fullName: string, summary: string | null, deed: string | null }> } | null };

export type HolidayYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type HolidayYearsQuery = { holidayYears: Array<{ year: number, entered: boolean }> };

export type PutUpNoticeMutationVariables = Exact<{
  cycleId: string;
  end?: NoticeEndInput | null | undefined;
}>;


export type PutUpNoticeMutation = { putUpNotice:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'NoticeActDone' }
   };

export type ReportNoticeGapMutationVariables = Exact<{
  noticeId: string;
  from: string;
  until: string;
}>;


export type ReportNoticeGapMutation = { reportNoticeGap:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'NoticeActDone' }
   };

export type EnterHolidayYearMutationVariables = Exact<{
  input: HolidayYearInput;
}>;


export type EnterHolidayYearMutation = { enterHolidayYear:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'HolidayYearEntered' }
   };

export type EnterObjectionMutationVariables = Exact<{
  input: EnterObjectionInput;
}>;


export type EnterObjectionMutation = { enterObjection:
    | { __typename: 'ObjectionReceived' }
    | { __typename: 'ObjectionRefused', message: string, fields: Array<{ path: Array<string>, message: string }> }
   };

export type TakeUpObjectionsMutationVariables = Exact<{
  entryId: string;
}>;


export type TakeUpObjectionsMutation = { takeUpObjections:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'EntryActDone' }
   };

export type RecordFindingMutationVariables = Exact<{
  objectionId: string;
  finding: ObjectionFinding;
}>;


export type RecordFindingMutation = { recordFinding:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'EntryActDone' }
   };

export type ResumeNoticeMutationVariables = Exact<{
  entryId: string;
}>;


export type ResumeNoticeMutation = { resumeNotice:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'EntryActDone' }
   };

export type UpholdObjectionMutationVariables = Exact<{
  entryId: string;
}>;


export type UpholdObjectionMutation = { upholdObjection:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'EntryActDone' }
   };

export type EntriesToScoreQueryVariables = Exact<{
  cycleId: string;
}>;


export type EntriesToScoreQuery = { entriesToScore: Array<{ id: string, cycleId: string | null, category: AwardCategory, cycle: string, state: AwardState, name: string | null, place: string | null, nominatorKind: NominatorKind | null, summary: string | null, deed: string | null, nominatedAt: string | null, consentUntil: string | null, returnReason: ReturnReason | null, myPoints: number | null, iStandAside: boolean, votes: number, openObjections: number, finding: ObjectionFinding | null, familyHeard: boolean, certificateNo: string | null, documentNo: string | null, awardedOn: string | null, validUntil: string | null, hidden: boolean, pictures: Array<{ id: string, width: number, height: number, words: string | null }>, check: { passed: boolean, clause: string } | null, scores: Array<{ points: number }>, verdict: { members: number, votes: number, points: number, selected: boolean } | null }> };

export type SeatPanelMutationVariables = Exact<{
  input: SeatPanelInput;
}>;


export type SeatPanelMutation = { seatPanel:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'CycleActDone' }
   };

export type ScoreEntryMutationVariables = Exact<{
  entryId: string;
  points: number;
}>;


export type ScoreEntryMutation = { scoreEntry:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'EntryActDone' }
   };

export type StandAsideMutationVariables = Exact<{
  entryId: string;
  ground: RecusalGround;
}>;


export type StandAsideMutation = { standAside:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'EntryActDone' }
   };

export type ClosePanelByScoresMutationVariables = Exact<{
  cycleId: string;
  places: number;
}>;


export type ClosePanelByScoresMutation = { closePanelByScores:
    | { __typename: 'AwardActRefused', reason: AwardActRefusal, message: string }
    | { __typename: 'CycleActDone' }
   };

export type CallsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CallsQuery = { calls: { totalCount: number, nodes: Array<{ id: string, reason: CallReason, eventTitle: string, eventStartsAt: string, eventVenue: string | null, until: string, unanswered: number, stayedAway: number, noMessage: NoMessageReason | null, signUp: { id: string, slotId: string | null, status: SignUpStatus, name: string | null, phoneMasked: string | null, channel: Channel, actedBy: ActedBy, position: number | null, offerExpiresAt: string | null, arrivedAt: string | null, came: boolean, party: { adults: number, children0to6: number, children7to13: number, teens14to17: number, wheelchairs: number, heads: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, alerts: Array<{ id: string, reason: CallReason, eventId: string, eventTitle: string, createdAt: string }> };

export type LogCallMutationVariables = Exact<{
  input: LogCallInput;
}>;


export type LogCallMutation = { logCall:
    | { __typename: 'CallLogged' }
    | { __typename: 'CallNotFound', message: string }
   };

export type SettleAlertMutationVariables = Exact<{
  id: string;
}>;


export type SettleAlertMutation = { settleAlert: boolean };

type Came_CheckInRefused_Fragment = { __typename: 'CheckInRefused', reason: CheckInRefusal, message: string };

type Came_CheckedIn_Fragment = { __typename: 'CheckedIn', signUpId: string, already: boolean, name: string | null, heads: number, arrived: number, cameAt: string };

export type CameFragment =
  | Came_CheckInRefused_Fragment
  | Came_CheckedIn_Fragment
;

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInMutation = { checkIn:
    | { __typename: 'CheckInRefused', reason: CheckInRefusal, message: string }
    | { __typename: 'CheckedIn', signUpId: string, already: boolean, name: string | null, heads: number, arrived: number, cameAt: string }
   };

export type CheckInBatchMutationVariables = Exact<{
  input: CheckInBatchInput;
}>;


export type CheckInBatchMutation = { checkInBatch: Array<
    | { __typename: 'CheckInRefused', reason: CheckInRefusal, message: string }
    | { __typename: 'CheckedIn', signUpId: string, already: boolean, name: string | null, heads: number, arrived: number, cameAt: string }
  > };

export type TakeCheckInBackMutationVariables = Exact<{
  input: TakeCheckInBackInput;
}>;


export type TakeCheckInBackMutation = { takeCheckInBack:
    | { __typename: 'CheckInRefused', reason: CheckInRefusal, message: string }
    | { __typename: 'CheckInTakenBack' }
   };

export type CountWalkInsMutationVariables = Exact<{
  input: CountWalkInsInput;
}>;


export type CountWalkInsMutation = { countWalkIns:
    | { __typename: 'CheckInRefused', reason: CheckInRefusal, message: string }
    | { __typename: 'Turnout' }
   };

export type CloseEventMutationVariables = Exact<{
  eventId: string;
}>;


export type CloseEventMutation = { closeEvent:
    | { __typename: 'CheckInRefused', reason: CheckInRefusal, message: string }
    | { __typename: 'Turnout' }
   };

export type ConfirmSignInMutationVariables = Exact<{
  input: ConfirmSignInInput;
}>;


export type ConfirmSignInMutation = { confirmSignIn:
    | { __typename: 'SignInRefused', reason: SignInRefusalReason, message: string, retryAfterSeconds: number | null }
    | { __typename: 'SignedIn', token: string, expiresAt: string }
   };

export type DeskEventFragment = { id: string, slug: string, title: string, startsAt: string, endsAt: string, venue: string | null, status: DeskEventStatus, withdrawn: boolean, needsSignUp: boolean, homeVisit: boolean, meetings: Array<{ startsAt: string, endsAt: string }>, draw: { drawsAt: string, drawnAt: string | null, entries: number } | null, places: Array<{ slotId: string | null, startsAt: string, endsAt: string, unit: DeskUnit, capacity: number, askedCapacity: number, taken: number, heads: number, left: number, waiting: number }> };

export type DeskEventsQueryVariables = Exact<{
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type DeskEventsQuery = { events: Array<{ id: string, slug: string, title: string, startsAt: string, endsAt: string, venue: string | null, status: DeskEventStatus, withdrawn: boolean, needsSignUp: boolean, homeVisit: boolean, meetings: Array<{ startsAt: string, endsAt: string }>, draw: { drawsAt: string, drawnAt: string | null, entries: number } | null, places: Array<{ slotId: string | null, startsAt: string, endsAt: string, unit: DeskUnit, capacity: number, askedCapacity: number, taken: number, heads: number, left: number, waiting: number }> }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, roles: Array<StaffRole>, permissions: Array<StaffPermission>, teams: Array<string> } };

export type OnePartyQueryVariables = Exact<{
  id: string;
}>;


export type OnePartyQuery = { deskSignUp: { eventId: string, createdAt: string, guardianConsent: boolean, id: string, slotId: string | null, status: SignUpStatus, name: string | null, phoneMasked: string | null, channel: Channel, actedBy: ActedBy, position: number | null, offerExpiresAt: string | null, arrivedAt: string | null, came: boolean, party: { adults: number, children0to6: number, children7to13: number, teens14to17: number, wheelchairs: number, heads: number } } | null };

export type OneEventQueryVariables = Exact<{
  id: string;
}>;


export type OneEventQuery = { event: { id: string, slug: string, title: string, startsAt: string, endsAt: string, venue: string | null, status: DeskEventStatus, withdrawn: boolean, needsSignUp: boolean, homeVisit: boolean, meetings: Array<{ startsAt: string, endsAt: string }>, draw: { drawsAt: string, drawnAt: string | null, entries: number } | null, places: Array<{ slotId: string | null, startsAt: string, endsAt: string, unit: DeskUnit, capacity: number, askedCapacity: number, taken: number, heads: number, left: number, waiting: number }> } | null };

export type OpenContactMutationVariables = Exact<{
  input: OpenContactInput;
}>;


export type OpenContactMutation = { openContact:
    | { __typename: 'Contact', name: string, phone: string | null, code: string, visitAddress: string | null }
    | { __typename: 'NoContact', message: string }
   };

export type PartiesByTailQueryVariables = Exact<{
  eventId: string;
  phoneTail: string;
}>;


export type PartiesByTailQuery = { event: { id: string, slug: string, title: string, startsAt: string, endsAt: string, venue: string | null, status: DeskEventStatus, withdrawn: boolean, needsSignUp: boolean, homeVisit: boolean, meetings: Array<{ startsAt: string, endsAt: string }>, draw: { drawsAt: string, drawnAt: string | null, entries: number } | null, places: Array<{ slotId: string | null, startsAt: string, endsAt: string, unit: DeskUnit, capacity: number, askedCapacity: number, taken: number, heads: number, left: number, waiting: number }> } | null, partiesByPhoneTail: Array<{ signUpId: string, displayName: string | null, status: SignUpStatus, position: number | null, came: boolean, party: { adults: number, children0to6: number, children7to13: number, teens14to17: number, wheelchairs: number, heads: number } }> | null };

export type ReadingsQueryVariables = Exact<{
  reader: Reader;
  first: number;
  after?: string | null | undefined;
}>;


export type ReadingsQuery = { contactReadings: { totalCount: number, nodes: Array<{ id: string, at: string, staffName: string | null, why: ReadingReason, whole: boolean, people: number, eventTitle: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, awardReadings: Array<{ id: string, at: string, staffName: string | null, why: AwardReadingReason, whole: boolean, entries: number, cycle: string | null }>, erasures: Array<{ runId: string, kind: string, erased: number, keptDays: number, erasedAt: string }> };

export type DeskPartyFragment = { id: string, slotId: string | null, status: SignUpStatus, name: string | null, phoneMasked: string | null, channel: Channel, actedBy: ActedBy, position: number | null, offerExpiresAt: string | null, arrivedAt: string | null, came: boolean, party: { adults: number, children0to6: number, children7to13: number, teens14to17: number, wheelchairs: number, heads: number } };

export type TurnoutFragment = { parties: number, heads: number, partiesCame: number, headsCame: number, walkIns: number, closing: { closedAt: string, visits: number, people: number, stayedAway: number } | null, meeting: { startsAt: string, partiesCame: number, headsCame: number } | null };

export type RosterQueryVariables = Exact<{
  eventId: string;
  filter?: RosterFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RosterQuery = { event: { id: string, slug: string, title: string, startsAt: string, endsAt: string, venue: string | null, status: DeskEventStatus, withdrawn: boolean, needsSignUp: boolean, homeVisit: boolean, meetings: Array<{ startsAt: string, endsAt: string }>, draw: { drawsAt: string, drawnAt: string | null, entries: number } | null, places: Array<{ slotId: string | null, startsAt: string, endsAt: string, unit: DeskUnit, capacity: number, askedCapacity: number, taken: number, heads: number, left: number, waiting: number }> } | null, turnout: { parties: number, heads: number, partiesCame: number, headsCame: number, walkIns: number, closing: { closedAt: string, visits: number, people: number, stayedAway: number } | null, meeting: { startsAt: string, partiesCame: number, headsCame: number } | null } | null, roster: { totalCount: number, nodes: Array<{ id: string, slotId: string | null, status: SignUpStatus, name: string | null, phoneMasked: string | null, channel: Channel, actedBy: ActedBy, position: number | null, offerExpiresAt: string | null, arrivedAt: string | null, came: boolean, party: { adults: number, children0to6: number, children7to13: number, teens14to17: number, wheelchairs: number, heads: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'CodeNeeded', ticket: string, expiresAt: string }
    | { __typename: 'SignInRefused', reason: SignInRefusalReason, message: string, retryAfterSeconds: number | null }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

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
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on SignUpRefused {
  reason
  message
  fields {
    path
    message
  }
}
    `, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const AwardCycleAtDeskFragmentDoc = new TypedDocumentString(`
    fragment AwardCycleAtDesk on DeskCycle {
  id
  category
  name
  title
  awardingBody
  validYears
  households
  quota
  nominations
  nominationsFrom
  nominationsUntil
  noticeUnit
  noticeDays
  ceremonyEventId
  openObjections
  concludedAt
  noticeToday {
    endsOn
    yearMissing
    earliest
  }
  counts {
    state
    count
  }
  panel {
    chairId
    memberIds
    quorum
    closedAt
  }
  notices {
    id
    round
    endDocumentNo
    startsOn
    plannedClose
    closesAt
    seenUntil
    completedAt
    gaps {
      from
      until
      reported
    }
  }
}
    `, {"fragmentName":"AwardCycleAtDesk"}) as unknown as TypedDocumentString<AwardCycleAtDeskFragment, unknown>;
export const ActRefusedFragmentDoc = new TypedDocumentString(`
    fragment ActRefused on AwardActRefused {
  reason
  message
}
    `, {"fragmentName":"ActRefused"}) as unknown as TypedDocumentString<ActRefusedFragment, unknown>;
export const EntryAtDeskFragmentDoc = new TypedDocumentString(`
    fragment EntryAtDesk on DeskEntry {
  id
  cycleId
  category
  cycle
  state
  name
  place
  nominatorKind
  summary
  deed
  pictures {
    id
    width
    height
    words
  }
  nominatedAt
  consentUntil
  returnReason
  check {
    passed
    clause
  }
  myPoints
  iStandAside
  votes
  scores {
    points
  }
  verdict {
    members
    votes
    points
    selected
  }
  openObjections
  finding
  familyHeard
  certificateNo
  documentNo
  awardedOn
  validUntil
  hidden
}
    `, {"fragmentName":"EntryAtDesk"}) as unknown as TypedDocumentString<EntryAtDeskFragment, unknown>;
export const NominationNoFragmentDoc = new TypedDocumentString(`
    fragment NominationNo on NominationRefused {
  reason
  message
  fields {
    path
    message
  }
}
    `, {"fragmentName":"NominationNo"}) as unknown as TypedDocumentString<NominationNoFragment, unknown>;
export const CameFragmentDoc = new TypedDocumentString(`
    fragment Came on CheckInResult {
  __typename
  ... on CheckedIn {
    signUpId
    already
    name
    heads
    arrived
    cameAt
  }
  ... on CheckInRefused {
    reason
    message
  }
}
    `, {"fragmentName":"Came"}) as unknown as TypedDocumentString<CameFragment, unknown>;
export const DeskEventFragmentDoc = new TypedDocumentString(`
    fragment DeskEvent on DeskEvent {
  id
  slug
  title
  startsAt
  endsAt
  venue
  status
  withdrawn
  needsSignUp
  homeVisit
  meetings {
    startsAt
    endsAt
  }
  draw {
    drawsAt
    drawnAt
    entries
  }
  places {
    slotId
    startsAt
    endsAt
    unit
    capacity
    askedCapacity
    taken
    heads
    left
    waiting
  }
}
    `, {"fragmentName":"DeskEvent"}) as unknown as TypedDocumentString<DeskEventFragment, unknown>;
export const DeskPartyFragmentDoc = new TypedDocumentString(`
    fragment DeskParty on DeskSignUp {
  id
  slotId
  status
  name
  phoneMasked
  channel
  actedBy
  position
  offerExpiresAt
  arrivedAt
  came
  party {
    adults
    children0to6
    children7to13
    teens14to17
    wheelchairs
    heads
  }
}
    `, {"fragmentName":"DeskParty"}) as unknown as TypedDocumentString<DeskPartyFragment, unknown>;
export const TurnoutFragmentDoc = new TypedDocumentString(`
    fragment Turnout on Turnout {
  parties
  heads
  partiesCame
  headsCame
  walkIns
  closing {
    closedAt
    visits
    people
    stayedAway
  }
  meeting {
    startsAt
    partiesCame
    headsCame
  }
}
    `, {"fragmentName":"Turnout"}) as unknown as TypedDocumentString<TurnoutFragment, unknown>;
export const SignUpForDocument = new TypedDocumentString(`
    mutation SignUpFor($input: SignUpForInput!) {
  signUpFor(input: $input) {
    __typename
    ... on DeskSignedUp {
      code
      signUp {
        ...DeskParty
      }
    }
    ... on SignUpRefused {
      ...Refused
    }
  }
}
    fragment Refused on SignUpRefused {
  reason
  message
  fields {
    path
    message
  }
}
fragment DeskParty on DeskSignUp {
  id
  slotId
  status
  name
  phoneMasked
  channel
  actedBy
  position
  offerExpiresAt
  arrivedAt
  came
  party {
    adults
    children0to6
    children7to13
    teens14to17
    wheelchairs
    heads
  }
}`) as unknown as TypedDocumentString<SignUpForMutation, SignUpForMutationVariables>;
export const ChangePartyForDocument = new TypedDocumentString(`
    mutation ChangePartyFor($input: ChangePartyForInput!) {
  changePartyFor(input: $input) {
    __typename
    ... on SignUpRefused {
      ...Refused
    }
  }
}
    fragment Refused on SignUpRefused {
  reason
  message
  fields {
    path
    message
  }
}`) as unknown as TypedDocumentString<ChangePartyForMutation, ChangePartyForMutationVariables>;
export const CancelForDocument = new TypedDocumentString(`
    mutation CancelFor($input: CancelForInput!) {
  cancelFor(input: $input) {
    __typename
    ... on SignUpRefused {
      ...Refused
    }
  }
}
    fragment Refused on SignUpRefused {
  reason
  message
  fields {
    path
    message
  }
}`) as unknown as TypedDocumentString<CancelForMutation, CancelForMutationVariables>;
export const AnswerOfferForDocument = new TypedDocumentString(`
    mutation AnswerOfferFor($input: AnswerOfferForInput!) {
  answerOfferFor(input: $input) {
    __typename
    ... on SignUpRefused {
      ...Refused
    }
  }
}
    fragment Refused on SignUpRefused {
  reason
  message
  fields {
    path
    message
  }
}`) as unknown as TypedDocumentString<AnswerOfferForMutation, AnswerOfferForMutationVariables>;
export const CorrectHouseholdDocument = new TypedDocumentString(`
    mutation CorrectHousehold($input: CorrectHouseholdInput!) {
  correctHousehold(input: $input) {
    __typename
    ... on SignUpRefused {
      ...Refused
    }
  }
}
    fragment Refused on SignUpRefused {
  reason
  message
  fields {
    path
    message
  }
}`) as unknown as TypedDocumentString<CorrectHouseholdMutation, CorrectHouseholdMutationVariables>;
export const EntriesToCheckDocument = new TypedDocumentString(`
    query EntriesToCheck($cycleId: ID!) {
  entriesToCheck(cycleId: $cycleId) {
    ...EntryAtDesk
  }
}
    fragment EntryAtDesk on DeskEntry {
  id
  cycleId
  category
  cycle
  state
  name
  place
  nominatorKind
  summary
  deed
  pictures {
    id
    width
    height
    words
  }
  nominatedAt
  consentUntil
  returnReason
  check {
    passed
    clause
  }
  myPoints
  iStandAside
  votes
  scores {
    points
  }
  verdict {
    members
    votes
    points
    selected
  }
  openObjections
  finding
  familyHeard
  certificateNo
  documentNo
  awardedOn
  validUntil
  hidden
}`) as unknown as TypedDocumentString<EntriesToCheckQuery, EntriesToCheckQueryVariables>;
export const TakeUpCheckDocument = new TypedDocumentString(`
    mutation TakeUpCheck($entryId: ID!) {
  takeUpCheck(entryId: $entryId) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<TakeUpCheckMutation, TakeUpCheckMutationVariables>;
export const RecordCheckDocument = new TypedDocumentString(`
    mutation RecordCheck($entryId: ID!, $passed: Boolean!, $clause: String!) {
  recordCheck(entryId: $entryId, passed: $passed, clause: $clause) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<RecordCheckMutation, RecordCheckMutationVariables>;
export const OpenableSchemesDocument = new TypedDocumentString(`
    query OpenableSchemes {
  openableSchemes {
    id
    name
    category
    cycle
    awardingBody
    noticeUnit
    noticeDays
    validYears
  }
}
    `) as unknown as TypedDocumentString<OpenableSchemesQuery, OpenableSchemesQueryVariables>;
export const AwardCyclesAtDeskDocument = new TypedDocumentString(`
    query AwardCyclesAtDesk {
  awardCycles {
    ...AwardCycleAtDesk
  }
}
    fragment AwardCycleAtDesk on DeskCycle {
  id
  category
  name
  title
  awardingBody
  validYears
  households
  quota
  nominations
  nominationsFrom
  nominationsUntil
  noticeUnit
  noticeDays
  ceremonyEventId
  openObjections
  concludedAt
  noticeToday {
    endsOn
    yearMissing
    earliest
  }
  counts {
    state
    count
  }
  panel {
    chairId
    memberIds
    quorum
    closedAt
  }
  notices {
    id
    round
    endDocumentNo
    startsOn
    plannedClose
    closesAt
    seenUntil
    completedAt
    gaps {
      from
      until
      reported
    }
  }
}`) as unknown as TypedDocumentString<AwardCyclesAtDeskQuery, AwardCyclesAtDeskQueryVariables>;
export const AwardColleaguesDocument = new TypedDocumentString(`
    query AwardColleagues {
  awardColleagues {
    id
    name
    mayScore
    mayChair
  }
}
    `) as unknown as TypedDocumentString<AwardColleaguesQuery, AwardColleaguesQueryVariables>;
export const OpenAwardCycleDocument = new TypedDocumentString(`
    mutation OpenAwardCycle($input: OpenAwardCycleInput!) {
  openAwardCycle(input: $input) {
    __typename
    ... on CycleActDone {
      cycleId
    }
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<OpenAwardCycleMutation, OpenAwardCycleMutationVariables>;
export const CloseNominationsDocument = new TypedDocumentString(`
    mutation CloseNominations($cycleId: ID!) {
  closeNominations(cycleId: $cycleId) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<CloseNominationsMutation, CloseNominationsMutationVariables>;
export const SetCeremonyDocument = new TypedDocumentString(`
    mutation SetCeremony($cycleId: ID!, $eventId: ID) {
  setCeremony(cycleId: $cycleId, eventId: $eventId) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<SetCeremonyMutation, SetCeremonyMutationVariables>;
export const ConferHonoursDocument = new TypedDocumentString(`
    mutation ConferHonours($input: ConferHonoursInput!) {
  conferHonours(input: $input) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<ConferHonoursMutation, ConferHonoursMutationVariables>;
export const EntriesOfCycleDocument = new TypedDocumentString(`
    query EntriesOfCycle($cycleId: ID!, $states: [AwardState!]) {
  awardEntries(cycleId: $cycleId, states: $states) {
    ...EntryAtDesk
  }
}
    fragment EntryAtDesk on DeskEntry {
  id
  cycleId
  category
  cycle
  state
  name
  place
  nominatorKind
  summary
  deed
  pictures {
    id
    width
    height
    words
  }
  nominatedAt
  consentUntil
  returnReason
  check {
    passed
    clause
  }
  myPoints
  iStandAside
  votes
  scores {
    points
  }
  verdict {
    members
    votes
    points
    selected
  }
  openObjections
  finding
  familyHeard
  certificateNo
  documentNo
  awardedOn
  validUntil
  hidden
}`) as unknown as TypedDocumentString<EntriesOfCycleQuery, EntriesOfCycleQueryVariables>;
export const OneEntryDocument = new TypedDocumentString(`
    query OneEntry($id: ID!) {
  awardEntry(id: $id) {
    ...EntryAtDesk
  }
  objections(entryId: $id) {
    id
    channel
    raisedAt
    text
    contact
    finding
  }
  entrySteps(entryId: $id) {
    seq
    at
    kind
    fromState
    toState
    actorKind
    actorId
    reason
  }
  awardColleagues {
    id
    name
  }
}
    fragment EntryAtDesk on DeskEntry {
  id
  cycleId
  category
  cycle
  state
  name
  place
  nominatorKind
  summary
  deed
  pictures {
    id
    width
    height
    words
  }
  nominatedAt
  consentUntil
  returnReason
  check {
    passed
    clause
  }
  myPoints
  iStandAside
  votes
  scores {
    points
  }
  verdict {
    members
    votes
    points
    selected
  }
  openObjections
  finding
  familyHeard
  certificateNo
  documentNo
  awardedOn
  validUntil
  hidden
}`) as unknown as TypedDocumentString<OneEntryQuery, OneEntryQueryVariables>;
export const EntryContactDocument = new TypedDocumentString(`
    query EntryContact($entryId: ID!, $why: EntryContactReason!) {
  entryContact(entryId: $entryId, why: $why) {
    nominator
    nominatorPhone
    organisation
    familyPhone
    consentCode
  }
}
    `) as unknown as TypedDocumentString<EntryContactQuery, EntryContactQueryVariables>;
export const ReturnEntryDocument = new TypedDocumentString(`
    mutation ReturnEntry($entryId: ID!, $reason: ReturnReason!) {
  returnEntry(entryId: $entryId, reason: $reason) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<ReturnEntryMutation, ReturnEntryMutationVariables>;
export const EntriesToDecideDocument = new TypedDocumentString(`
    query EntriesToDecide($cycleId: ID!) {
  entriesToDecide(cycleId: $cycleId) {
    ...EntryAtDesk
  }
}
    fragment EntryAtDesk on DeskEntry {
  id
  cycleId
  category
  cycle
  state
  name
  place
  nominatorKind
  summary
  deed
  pictures {
    id
    width
    height
    words
  }
  nominatedAt
  consentUntil
  returnReason
  check {
    passed
    clause
  }
  myPoints
  iStandAside
  votes
  scores {
    points
  }
  verdict {
    members
    votes
    points
    selected
  }
  openObjections
  finding
  familyHeard
  certificateNo
  documentNo
  awardedOn
  validUntil
  hidden
}`) as unknown as TypedDocumentString<EntriesToDecideQuery, EntriesToDecideQueryVariables>;
export const EntryToDecideDocument = new TypedDocumentString(`
    query EntryToDecide($id: ID!) {
  entryToDecide(id: $id) {
    ...EntryAtDesk
  }
}
    fragment EntryAtDesk on DeskEntry {
  id
  cycleId
  category
  cycle
  state
  name
  place
  nominatorKind
  summary
  deed
  pictures {
    id
    width
    height
    words
  }
  nominatedAt
  consentUntil
  returnReason
  check {
    passed
    clause
  }
  myPoints
  iStandAside
  votes
  scores {
    points
  }
  verdict {
    members
    votes
    points
    selected
  }
  openObjections
  finding
  familyHeard
  certificateNo
  documentNo
  awardedOn
  validUntil
  hidden
}`) as unknown as TypedDocumentString<EntryToDecideQuery, EntryToDecideQueryVariables>;
export const HonoursToDecideDocument = new TypedDocumentString(`
    query HonoursToDecide {
  honoursToDecide {
    ...EntryAtDesk
  }
}
    fragment EntryAtDesk on DeskEntry {
  id
  cycleId
  category
  cycle
  state
  name
  place
  nominatorKind
  summary
  deed
  pictures {
    id
    width
    height
    words
  }
  nominatedAt
  consentUntil
  returnReason
  check {
    passed
    clause
  }
  myPoints
  iStandAside
  votes
  scores {
    points
  }
  verdict {
    members
    votes
    points
    selected
  }
  openObjections
  finding
  familyHeard
  certificateNo
  documentNo
  awardedOn
  validUntil
  hidden
}`) as unknown as TypedDocumentString<HonoursToDecideQuery, HonoursToDecideQueryVariables>;
export const HonoursToReviewDocument = new TypedDocumentString(`
    query HonoursToReview {
  honoursToReview {
    ...EntryAtDesk
  }
}
    fragment EntryAtDesk on DeskEntry {
  id
  cycleId
  category
  cycle
  state
  name
  place
  nominatorKind
  summary
  deed
  pictures {
    id
    width
    height
    words
  }
  nominatedAt
  consentUntil
  returnReason
  check {
    passed
    clause
  }
  myPoints
  iStandAside
  votes
  scores {
    points
  }
  verdict {
    members
    votes
    points
    selected
  }
  openObjections
  finding
  familyHeard
  certificateNo
  documentNo
  awardedOn
  validUntil
  hidden
}`) as unknown as TypedDocumentString<HonoursToReviewQuery, HonoursToReviewQueryVariables>;
export const HonourByNumberDocument = new TypedDocumentString(`
    query HonourByNumber($certificateNo: String!) {
  honour(certificateNo: $certificateNo) {
    id
  }
}
    `) as unknown as TypedDocumentString<HonourByNumberQuery, HonourByNumberQueryVariables>;
export const ConfirmApprovalDocument = new TypedDocumentString(`
    mutation ConfirmApproval($entryId: ID!) {
  confirmApproval(entryId: $entryId) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<ConfirmApprovalMutation, ConfirmApprovalMutationVariables>;
export const RenewHonourDocument = new TypedDocumentString(`
    mutation RenewHonour($entryId: ID!) {
  renewHonour(entryId: $entryId) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<RenewHonourMutation, RenewHonourMutationVariables>;
export const SuspendHonourDocument = new TypedDocumentString(`
    mutation SuspendHonour($entryId: ID!, $ground: SuspensionGround!) {
  suspendHonour(entryId: $entryId, ground: $ground) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<SuspendHonourMutation, SuspendHonourMutationVariables>;
export const RecordHearingDocument = new TypedDocumentString(`
    mutation RecordHearing($entryId: ID!, $way: HearingWay!) {
  recordHearing(entryId: $entryId, way: $way) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<RecordHearingMutation, RecordHearingMutationVariables>;
export const ReinstateHonourDocument = new TypedDocumentString(`
    mutation ReinstateHonour($entryId: ID!) {
  reinstateHonour(entryId: $entryId) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<ReinstateHonourMutation, ReinstateHonourMutationVariables>;
export const RevokeHonourDocument = new TypedDocumentString(`
    mutation RevokeHonour($entryId: ID!) {
  revokeHonour(entryId: $entryId) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<RevokeHonourMutation, RevokeHonourMutationVariables>;
export const EnterNominationDocument = new TypedDocumentString(`
    mutation EnterNomination($input: NominateFamilyInput!) {
  enterNomination(input: $input) {
    __typename
    ... on NominationEntered {
      entryId
      code
      consentCode
    }
    ...NominationNo
  }
}
    fragment NominationNo on NominationRefused {
  reason
  message
  fields {
    path
    message
  }
}`) as unknown as TypedDocumentString<EnterNominationMutation, EnterNominationMutationVariables>;
export const EnterFamilyAnswerDocument = new TypedDocumentString(`
    mutation EnterFamilyAnswer($entryId: ID!, $accept: Boolean!, $consents: FamilyConsentsInput, $phone: String, $idempotencyKey: String!) {
  enterFamilyAnswer(
    entryId: $entryId
    accept: $accept
    consents: $consents
    phone: $phone
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on FamilyCodeIssued {
      familyCode
    }
    ...NominationNo
  }
}
    fragment NominationNo on NominationRefused {
  reason
  message
  fields {
    path
    message
  }
}`) as unknown as TypedDocumentString<EnterFamilyAnswerMutation, EnterFamilyAnswerMutationVariables>;
export const IssueFamilyCodeDocument = new TypedDocumentString(`
    mutation IssueFamilyCode($entryId: ID!, $phone: String!) {
  issueFamilyCode(entryId: $entryId, phone: $phone) {
    __typename
    ... on FamilyCodeIssued {
      familyCode
    }
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<IssueFamilyCodeMutation, IssueFamilyCodeMutationVariables>;
export const NoticeSheetDocument = new TypedDocumentString(`
    query NoticeSheet($noticeId: ID!) {
  noticeSheet(noticeId: $noticeId) {
    title
    awardingBody
    startsOn
    endsOn
    howToObject
    lines {
      fullName
      summary
      deed
    }
  }
}
    `) as unknown as TypedDocumentString<NoticeSheetQuery, NoticeSheetQueryVariables>;
export const HolidayYearsDocument = new TypedDocumentString(`
    query HolidayYears {
  holidayYears {
    year
    entered
  }
}
    `) as unknown as TypedDocumentString<HolidayYearsQuery, HolidayYearsQueryVariables>;
export const PutUpNoticeDocument = new TypedDocumentString(`
    mutation PutUpNotice($cycleId: ID!, $end: NoticeEndInput) {
  putUpNotice(cycleId: $cycleId, end: $end) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<PutUpNoticeMutation, PutUpNoticeMutationVariables>;
export const ReportNoticeGapDocument = new TypedDocumentString(`
    mutation ReportNoticeGap($noticeId: ID!, $from: DateTime!, $until: DateTime!) {
  reportNoticeGap(noticeId: $noticeId, from: $from, until: $until) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<ReportNoticeGapMutation, ReportNoticeGapMutationVariables>;
export const EnterHolidayYearDocument = new TypedDocumentString(`
    mutation EnterHolidayYear($input: HolidayYearInput!) {
  enterHolidayYear(input: $input) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<EnterHolidayYearMutation, EnterHolidayYearMutationVariables>;
export const EnterObjectionDocument = new TypedDocumentString(`
    mutation EnterObjection($input: EnterObjectionInput!) {
  enterObjection(input: $input) {
    __typename
    ... on ObjectionRefused {
      message
      fields {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnterObjectionMutation, EnterObjectionMutationVariables>;
export const TakeUpObjectionsDocument = new TypedDocumentString(`
    mutation TakeUpObjections($entryId: ID!) {
  takeUpObjections(entryId: $entryId) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<TakeUpObjectionsMutation, TakeUpObjectionsMutationVariables>;
export const RecordFindingDocument = new TypedDocumentString(`
    mutation RecordFinding($objectionId: ID!, $finding: ObjectionFinding!) {
  recordFinding(objectionId: $objectionId, finding: $finding) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<RecordFindingMutation, RecordFindingMutationVariables>;
export const ResumeNoticeDocument = new TypedDocumentString(`
    mutation ResumeNotice($entryId: ID!) {
  resumeNotice(entryId: $entryId) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<ResumeNoticeMutation, ResumeNoticeMutationVariables>;
export const UpholdObjectionDocument = new TypedDocumentString(`
    mutation UpholdObjection($entryId: ID!) {
  upholdObjection(entryId: $entryId) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<UpholdObjectionMutation, UpholdObjectionMutationVariables>;
export const EntriesToScoreDocument = new TypedDocumentString(`
    query EntriesToScore($cycleId: ID!) {
  entriesToScore(cycleId: $cycleId) {
    ...EntryAtDesk
  }
}
    fragment EntryAtDesk on DeskEntry {
  id
  cycleId
  category
  cycle
  state
  name
  place
  nominatorKind
  summary
  deed
  pictures {
    id
    width
    height
    words
  }
  nominatedAt
  consentUntil
  returnReason
  check {
    passed
    clause
  }
  myPoints
  iStandAside
  votes
  scores {
    points
  }
  verdict {
    members
    votes
    points
    selected
  }
  openObjections
  finding
  familyHeard
  certificateNo
  documentNo
  awardedOn
  validUntil
  hidden
}`) as unknown as TypedDocumentString<EntriesToScoreQuery, EntriesToScoreQueryVariables>;
export const SeatPanelDocument = new TypedDocumentString(`
    mutation SeatPanel($input: SeatPanelInput!) {
  seatPanel(input: $input) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<SeatPanelMutation, SeatPanelMutationVariables>;
export const ScoreEntryDocument = new TypedDocumentString(`
    mutation ScoreEntry($entryId: ID!, $points: Int!) {
  scoreEntry(entryId: $entryId, points: $points) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<ScoreEntryMutation, ScoreEntryMutationVariables>;
export const StandAsideDocument = new TypedDocumentString(`
    mutation StandAside($entryId: ID!, $ground: RecusalGround!) {
  standAside(entryId: $entryId, ground: $ground) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<StandAsideMutation, StandAsideMutationVariables>;
export const ClosePanelByScoresDocument = new TypedDocumentString(`
    mutation ClosePanelByScores($cycleId: ID!, $places: Int!) {
  closePanelByScores(cycleId: $cycleId, places: $places) {
    __typename
    ...ActRefused
  }
}
    fragment ActRefused on AwardActRefused {
  reason
  message
}`) as unknown as TypedDocumentString<ClosePanelByScoresMutation, ClosePanelByScoresMutationVariables>;
export const CallsDocument = new TypedDocumentString(`
    query Calls($first: Int!, $after: String) {
  calls(first: $first, after: $after) {
    totalCount
    nodes {
      id
      reason
      eventTitle
      eventStartsAt
      eventVenue
      until
      unanswered
      stayedAway
      noMessage
      signUp {
        ...DeskParty
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  alerts {
    id
    reason
    eventId
    eventTitle
    createdAt
  }
}
    fragment DeskParty on DeskSignUp {
  id
  slotId
  status
  name
  phoneMasked
  channel
  actedBy
  position
  offerExpiresAt
  arrivedAt
  came
  party {
    adults
    children0to6
    children7to13
    teens14to17
    wheelchairs
    heads
  }
}`) as unknown as TypedDocumentString<CallsQuery, CallsQueryVariables>;
export const LogCallDocument = new TypedDocumentString(`
    mutation LogCall($input: LogCallInput!) {
  logCall(input: $input) {
    __typename
    ... on CallNotFound {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LogCallMutation, LogCallMutationVariables>;
export const SettleAlertDocument = new TypedDocumentString(`
    mutation SettleAlert($id: ID!) {
  settleAlert(id: $id)
}
    `) as unknown as TypedDocumentString<SettleAlertMutation, SettleAlertMutationVariables>;
export const CheckInDocument = new TypedDocumentString(`
    mutation CheckIn($input: CheckInInput!) {
  checkIn(input: $input) {
    ...Came
  }
}
    fragment Came on CheckInResult {
  __typename
  ... on CheckedIn {
    signUpId
    already
    name
    heads
    arrived
    cameAt
  }
  ... on CheckInRefused {
    reason
    message
  }
}`) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const CheckInBatchDocument = new TypedDocumentString(`
    mutation CheckInBatch($input: CheckInBatchInput!) {
  checkInBatch(input: $input) {
    ...Came
  }
}
    fragment Came on CheckInResult {
  __typename
  ... on CheckedIn {
    signUpId
    already
    name
    heads
    arrived
    cameAt
  }
  ... on CheckInRefused {
    reason
    message
  }
}`) as unknown as TypedDocumentString<CheckInBatchMutation, CheckInBatchMutationVariables>;
export const TakeCheckInBackDocument = new TypedDocumentString(`
    mutation TakeCheckInBack($input: TakeCheckInBackInput!) {
  takeCheckInBack(input: $input) {
    __typename
    ... on CheckInRefused {
      reason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakeCheckInBackMutation, TakeCheckInBackMutationVariables>;
export const CountWalkInsDocument = new TypedDocumentString(`
    mutation CountWalkIns($input: CountWalkInsInput!) {
  countWalkIns(input: $input) {
    __typename
    ... on CheckInRefused {
      reason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CountWalkInsMutation, CountWalkInsMutationVariables>;
export const CloseEventDocument = new TypedDocumentString(`
    mutation CloseEvent($eventId: ID!) {
  closeEvent(eventId: $eventId) {
    __typename
    ... on CheckInRefused {
      reason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CloseEventMutation, CloseEventMutationVariables>;
export const ConfirmSignInDocument = new TypedDocumentString(`
    mutation ConfirmSignIn($input: ConfirmSignInInput!) {
  confirmSignIn(input: $input) {
    __typename
    ... on SignedIn {
      token
      expiresAt
    }
    ... on SignInRefused {
      reason
      message
      retryAfterSeconds
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmSignInMutation, ConfirmSignInMutationVariables>;
export const DeskEventsDocument = new TypedDocumentString(`
    query DeskEvents($from: Date, $until: Date) {
  events(from: $from, until: $until) {
    ...DeskEvent
  }
}
    fragment DeskEvent on DeskEvent {
  id
  slug
  title
  startsAt
  endsAt
  venue
  status
  withdrawn
  needsSignUp
  homeVisit
  meetings {
    startsAt
    endsAt
  }
  draw {
    drawsAt
    drawnAt
    entries
  }
  places {
    slotId
    startsAt
    endsAt
    unit
    capacity
    askedCapacity
    taken
    heads
    left
    waiting
  }
}`) as unknown as TypedDocumentString<DeskEventsQuery, DeskEventsQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
    roles
    permissions
    teams
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const OnePartyDocument = new TypedDocumentString(`
    query OneParty($id: ID!) {
  deskSignUp(id: $id) {
    ...DeskParty
    eventId
    createdAt
    guardianConsent
  }
}
    fragment DeskParty on DeskSignUp {
  id
  slotId
  status
  name
  phoneMasked
  channel
  actedBy
  position
  offerExpiresAt
  arrivedAt
  came
  party {
    adults
    children0to6
    children7to13
    teens14to17
    wheelchairs
    heads
  }
}`) as unknown as TypedDocumentString<OnePartyQuery, OnePartyQueryVariables>;
export const OneEventDocument = new TypedDocumentString(`
    query OneEvent($id: ID!) {
  event(id: $id) {
    ...DeskEvent
  }
}
    fragment DeskEvent on DeskEvent {
  id
  slug
  title
  startsAt
  endsAt
  venue
  status
  withdrawn
  needsSignUp
  homeVisit
  meetings {
    startsAt
    endsAt
  }
  draw {
    drawsAt
    drawnAt
    entries
  }
  places {
    slotId
    startsAt
    endsAt
    unit
    capacity
    askedCapacity
    taken
    heads
    left
    waiting
  }
}`) as unknown as TypedDocumentString<OneEventQuery, OneEventQueryVariables>;
export const OpenContactDocument = new TypedDocumentString(`
    mutation OpenContact($input: OpenContactInput!) {
  openContact(input: $input) {
    __typename
    ... on Contact {
      name
      phone
      code
      visitAddress
    }
    ... on NoContact {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenContactMutation, OpenContactMutationVariables>;
export const PartiesByTailDocument = new TypedDocumentString(`
    query PartiesByTail($eventId: ID!, $phoneTail: String!) {
  event(id: $eventId) {
    ...DeskEvent
  }
  partiesByPhoneTail(eventId: $eventId, phoneTail: $phoneTail) {
    signUpId
    displayName
    status
    position
    came
    party {
      adults
      children0to6
      children7to13
      teens14to17
      wheelchairs
      heads
    }
  }
}
    fragment DeskEvent on DeskEvent {
  id
  slug
  title
  startsAt
  endsAt
  venue
  status
  withdrawn
  needsSignUp
  homeVisit
  meetings {
    startsAt
    endsAt
  }
  draw {
    drawsAt
    drawnAt
    entries
  }
  places {
    slotId
    startsAt
    endsAt
    unit
    capacity
    askedCapacity
    taken
    heads
    left
    waiting
  }
}`) as unknown as TypedDocumentString<PartiesByTailQuery, PartiesByTailQueryVariables>;
export const ReadingsDocument = new TypedDocumentString(`
    query Readings($reader: Reader!, $first: Int!, $after: String) {
  contactReadings(reader: $reader, first: $first, after: $after) {
    totalCount
    nodes {
      id
      at
      staffName
      why
      whole
      people
      eventTitle
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  awardReadings {
    id
    at
    staffName
    why
    whole
    entries
    cycle
  }
  erasures {
    runId
    kind
    erased
    keptDays
    erasedAt
  }
}
    `) as unknown as TypedDocumentString<ReadingsQuery, ReadingsQueryVariables>;
export const RosterDocument = new TypedDocumentString(`
    query Roster($eventId: ID!, $filter: RosterFilterInput, $first: Int!, $after: String) {
  event(id: $eventId) {
    ...DeskEvent
  }
  turnout(eventId: $eventId) {
    ...Turnout
  }
  roster(eventId: $eventId, filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      ...DeskParty
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DeskEvent on DeskEvent {
  id
  slug
  title
  startsAt
  endsAt
  venue
  status
  withdrawn
  needsSignUp
  homeVisit
  meetings {
    startsAt
    endsAt
  }
  draw {
    drawsAt
    drawnAt
    entries
  }
  places {
    slotId
    startsAt
    endsAt
    unit
    capacity
    askedCapacity
    taken
    heads
    left
    waiting
  }
}
fragment DeskParty on DeskSignUp {
  id
  slotId
  status
  name
  phoneMasked
  channel
  actedBy
  position
  offerExpiresAt
  arrivedAt
  came
  party {
    adults
    children0to6
    children7to13
    teens14to17
    wheelchairs
    heads
  }
}
fragment Turnout on Turnout {
  parties
  heads
  partiesCame
  headsCame
  walkIns
  closing {
    closedAt
    visits
    people
    stayedAway
  }
  meeting {
    startsAt
    partiesCame
    headsCame
  }
}`) as unknown as TypedDocumentString<RosterQuery, RosterQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on CodeNeeded {
      ticket
      expiresAt
    }
    ... on SignInRefused {
      reason
      message
      retryAfterSeconds
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;