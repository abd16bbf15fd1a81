import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Needs } from '../guard-root-fields.js'
import { permissionsOf } from '../rules/permissions.js'
import type { DeskViewer, StaffViewer } from '../viewer.js'
import type { StaffSignIn } from './sign-in.service.js'
import type { SignInRefusal } from './sign-in-refusals.js'
import {
  CodeNeeded,
  ConfirmSignInInput,
  ConfirmSignInResult,
  SignedIn,
  SignInInput,
  SignInRefused,
  SignInResult,
  Staff,
} from './staff.types.js'
import type { StaffMember } from './staff-members.repository.js'

/** What these resolvers need to know of the request. */
interface StaffRequest {
  viewer: DeskViewer
  /** As it came in the request; null without one. */
  token: string | null
}

const refused = ({ reason, message, retryAfterSeconds }: SignInRefusal): SignInRefused =>
  Object.assign(new SignInRefused(), { reason, message, retryAfterSeconds })

const staffOf = ({ name, roles, teams }: Pick<StaffMember, 'name' | 'roles' | 'teams'>, id: string): Staff =>
  Object.assign(new Staff(), { id, name, roles, teams, permissions: permissionsOf(roles) })

@Resolver()
export class StaffResolver {
  constructor(private readonly signIns: StaffSignIn) {}

  @Needs('STAFF')
  @Query(() => Staff, { description: '登录的是谁 / Who is signed in' })
  me(@Ctx() { viewer }: { viewer: StaffViewer }): Staff {
    return staffOf(viewer, viewer.staffId)
  }

  @Needs('ANYBODY')
  @Mutation(() => SignInResult, { description: '登录第一步：密码 / First step of signing in: the password' })
  async signIn(
    @Arg('input', () => SignInInput) { email, password }: SignInInput,
    @Ctx() { viewer }: StaffRequest,
  ): Promise<typeof SignInResult> {
    const outcome = await this.signIns.password(email, password, viewer.address)
    return outcome.kind === 'REFUSED' ? refused(outcome) : Object.assign(new CodeNeeded(), outcome)
  }

  @Needs('ANYBODY')
  @Mutation(() => ConfirmSignInResult, { description: '登录第二步：动态口令 / Second step: the one-time password' })
  async confirmSignIn(
    @Arg('input', () => ConfirmSignInInput) { ticket, code }: ConfirmSignInInput,
    @Ctx() { viewer }: StaffRequest,
  ): Promise<typeof ConfirmSignInResult> {
    const outcome = await this.signIns.code(ticket, code, viewer.address)
    if (outcome.kind === 'REFUSED') return refused(outcome)
    const { token, expiresAt, member } = outcome
    return Object.assign(new SignedIn(), { token, expiresAt, staff: staffOf(member, member.id) })
  }

  @Needs('STAFF')
  @Mutation(() => Boolean, { description: '退出 / Sign out' })
  async signOut(@Ctx() { token }: StaffRequest): Promise<boolean> {
    if (token) await this.signIns.signOut(token)
    return true
  }
}
