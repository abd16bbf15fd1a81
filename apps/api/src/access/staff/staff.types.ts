import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar, describedEnum } from '../../graph/index.js'
import type { Permission, Role } from '../rules/permissions.js'
import type { SignInReason } from './sign-in-refusals.js'

const StaffRole = describedEnum('StaffRole', '岗位 / Role of a member of staff', {
  ADMIN: '管理员 / Administrator',
  COUNTER: '窗口：所有活动的名单、代报、电话名单 / Counter: rosters, sign-ups and calls of every event',
  DOOR: '活动现场：本队活动的签到，电话打码 / Door: check-in at the own events, telephones masked',
  AWARD_CHECKER: '初审 / Checks nominations',
  PANELLIST: '评议 / Scores nominations',
  CHAIR: '主评：评议并定稿 / Scores and decides',
  LEDGER_READER: '台账 / Reads ledgers',
} satisfies Record<Role, string>)

const StaffPermission = describedEnum('StaffPermission', '权限 / What a member of staff may do', {
  EVENTS_READ: '看活动 / Events with their figures',
  ROSTER_READ: '看名单 / Rosters, masked',
  CONTACTS_OPEN: '看全名和电话，每次都有记录 / Full names and telephones; each reading is logged',
  SIGN_UP_FOR_OTHERS: '替人报名、改、取消 / Sign up, change and cancel for others',
  HOUSEHOLD_OVERRIDE: '更正被占用的门牌 / Free a household that a stranger has taken',
  CALLS: '电话名单和提醒 / Calls to make, alerts',
  CHECK_IN: '签到 / Check in',
  EVENT_CLOSE: '活动收尾 / Close an event',
  AWARDS_HANDLE: '经办表彰 / Handle commendations',
  AWARDS_CHECK: '初审 / Check nominations',
  AWARDS_SCORE: '评议打分 / Score nominations',
  AWARDS_DECIDE: '定稿 / Decide on nominations',
  LEDGERS_READ: '下载台账 / Download ledgers',
  READINGS_READ: '看谁查过联系方式 / Who has read contacts',
  ERASURES_READ: '看到期删除的记录 / What was erased in time',
} satisfies Record<Permission, string>)

const SignInRefusalReason = describedEnum('SignInRefusalReason', '没登录上的原因 / Why not signed in', {
  WRONG_PASSWORD: '邮箱或密码不对 / Wrong e-mail or password',
  WRONG_CODE: '动态口令不对 / Wrong one-time password',
  CODE_USED: '动态口令已经用过 / One-time password used before',
  TICKET_EXPIRED: '等得太久，从密码重来 / Begin again with the password',
  LOCKED: '错得太多，暂时锁住 / Locked for a while',
  NOT_ENROLLED: '没有绑定动态口令 / No one-time password set up',
} satisfies Record<SignInReason, string>)

@ObjectType({ simpleResolvers: true, description: '工作人员 / A member of staff' })
export class Staff {
  @Field(() => ID, { description: '编号 / Id' })
  id!: string

  @Field(() => String, { description: '姓名 / Name' })
  name!: string

  @Field(() => [StaffRole], { description: '岗位 / Roles' })
  roles!: readonly Role[]

  @Field(() => [StaffPermission], { description: '能做什么 / What they may do, somewhere at least' })
  permissions!: readonly Permission[]

  @Field(() => [String], { description: '本队的短名 / Short names of the own teams' })
  teams!: readonly string[]
}

@InputType({ description: '登录邮箱和密码 / E-mail and password' })
export class SignInInput {
  @Field(() => String, { description: '登录邮箱 / E-mail' })
  email!: string

  @Field(() => String, { description: '密码 / Password' })
  password!: string
}

@InputType({ description: '动态口令 / One-time password' })
export class ConfirmSignInInput {
  @Field(() => String, { description: '密码正确时给的票据 / What a right password was answered with' })
  ticket!: string

  @Field(() => String, { description: '六位动态口令 / Six digits' })
  code!: string
}

@ObjectType({ simpleResolvers: true, description: '密码对了，还要动态口令 / The password is right; the one-time password is needed' })
export class CodeNeeded {
  @Field(() => String, { description: '票据，随动态口令交回 / To be handed back with the code' })
  ticket!: string

  @Field(() => DateTimeScalar, { description: '票据到何时有效 / Until when it holds' })
  expiresAt!: Date
}

@ObjectType({ simpleResolvers: true, description: '登录好了 / Signed in' })
export class SignedIn {
  @Field(() => String, { description: '之后的请求用 Authorization: Bearer 带上 / Bearer token for what follows' })
  token!: string

  @Field(() => DateTimeScalar, { description: '到何时有效 / Until when it holds' })
  expiresAt!: Date

  @Field(() => Staff, { description: '是谁 / Who signed in' })
  staff!: Staff
}

@ObjectType({ simpleResolvers: true, description: '没登录上 / Not signed in' })
export class SignInRefused {
  @Field(() => SignInRefusalReason, { description: '原因 / Reason' })
  reason!: SignInReason

  @Field(() => String, { description: '给工作人员看的话 / In words' })
  message!: string

  @Field(() => Int, { nullable: true, description: '锁多久，秒 / Seconds to wait where locked' })
  retryAfterSeconds!: number | null
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: '密码这一步的结果 / What became of the password',
  types: () => [CodeNeeded, SignInRefused] as const,
})

export const ConfirmSignInResult = createUnionType({
  name: 'ConfirmSignInResult',
  description: '动态口令这一步的结果 / What became of the one-time password',
  types: () => [SignedIn, SignInRefused] as const,
})
