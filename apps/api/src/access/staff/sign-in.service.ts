import { APIError } from 'better-auth/api'
import type { Database } from '../../database/orm.js'
import type { Clock } from '../../kernel/clock.js'
import type { Sealer } from '../../kernel/encryption.js'
import type { Hasher } from '../../kernel/keyed-hash.js'
import { UsedCodes } from './attempts.repository.js'
import { createSignInAttempts, type SignInAttempt, type SignInAttempts } from './sign-in-attempts.js'
import { refuseSignIn, type SignInRefusal } from './sign-in-refusals.js'
import { challengeName, openTicket, sealTicket, type Ticket } from './sign-in-ticket.js'
import { type StaffAuth, TICKET_SECONDS } from './staff-auth.js'
import type { StaffMember, StaffMembers } from './staff-members.repository.js'

export type PasswordOutcome = { kind: 'CODE_NEEDED'; ticket: string; expiresAt: Date } | SignInRefusal
export type CodeOutcome = { kind: 'SIGNED_IN'; token: string; expiresAt: Date; member: StaffMember } | SignInRefusal

export interface SignInDeps {
  auth: StaffAuth
  database: Pick<Database, 'fork'>
  members: StaffMembers
  sealer: Sealer
  hasher: Hasher
  /** The machine's own time: telephones reckon their one-time passwords by it. */
  clock: Clock
  /** Whether the demonstration's accounts may sign in. */
  allowDemo: boolean
  log: { warn(details: object, message: string): void }
}

const CODE = /^\d{6}$/
const bearing = (token: string): Headers => new Headers({ authorization: `Bearer ${token}` })

/** Null for what better-auth refuses, whatever its reason: who guesses is not told more. */
async function unlessRefused<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return null
    throw error
  }
}

/** Password first, one-time password second; no session before both are right. */
export class StaffSignIn {
  readonly #attempts: SignInAttempts
  readonly #usedCodes: UsedCodes

  constructor(private readonly deps: SignInDeps) {
    this.#attempts = createSignInAttempts(deps.database, deps.hasher)
    this.#usedCodes = new UsedCodes(deps.database)
  }

  async password(email: string, password: string, address: string): Promise<PasswordOutcome> {
    const login = email.trim().toLowerCase()
    const attempt = { login, address, now: this.#now() }
    const locked = await this.#refused(attempt)
    if (locked) return locked
    const { auth, members, sealer, log } = this.deps
    const member = await members.byEmail(login)
    const body = { email: login, password }
    const answer = await unlessRefused(auth.api.signInEmail({ body, headers: new Headers(), returnHeaders: true }))
    if (!answer || !member || !this.#mayEnter(member)) {
      await this.#endSession(answer?.response.token)
      return refuseSignIn('WRONG_PASSWORD')
    }
    await this.#attempts.giveBack(attempt)
    const cookie = answer.headers.getSetCookie().find((each) => /(^|\.)two_factor=[^;]/.test(each))
    const challenge = cookie?.split(';')[0]
    if (!challenge) {
      await this.#endSession(answer.response.token)
      log.warn({ staffId: member.id }, 'staff without a one-time password were kept out')
      return refuseSignIn('NOT_ENROLLED')
    }
    const ticket = sealTicket(sealer, { accountId: member.id, email: login, challenge })
    return { kind: 'CODE_NEEDED', ticket, expiresAt: new Date(attempt.now + TICKET_SECONDS * 1_000) }
  }

  async code(sealedTicket: string, text: string, address: string): Promise<CodeOutcome> {
    const ticket = openTicket(this.deps.sealer, sealedTicket)
    if (!ticket) return refuseSignIn('TICKET_EXPIRED')
    const attempt = { login: ticket.email, address, now: this.#now() }
    const locked = await this.#refused(attempt)
    if (locked) return locked
    const code = text.normalize('NFKC').replace(/\s/g, '')
    if (!CODE.test(code)) return refuseSignIn('WRONG_CODE')
    const { auth, hasher } = this.deps
    const codeHash = hasher.hash('staff-code', code)
    if (await this.#usedCodes.has(ticket.accountId, codeHash, attempt.now)) return refuseSignIn('CODE_USED')
    const headers = new Headers({ cookie: ticket.challenge })
    const answer = await unlessRefused(auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }))
    const token = answer?.headers.get('set-auth-token')
    if (!answer || !token) return refuseSignIn((await this.#holds(ticket)) ? 'WRONG_CODE' : 'TICKET_EXPIRED')
    const member = await this.memberOf(token)
    const session = await auth.api.getSession({ headers: bearing(token) })
    if (!session || !member || !(await this.#usedCodes.add(member.id, codeHash, attempt.now))) {
      await this.#endSession(answer.response.token)
      return refuseSignIn('TICKET_EXPIRED')
    }
    await this.#attempts.settle(attempt)
    return { kind: 'SIGNED_IN', token, expiresAt: new Date(session.session.expiresAt), member }
  }

  async signOut(token: string): Promise<void> {
    await unlessRefused(this.deps.auth.api.signOut({ headers: bearing(token) }))
  }

  /** The member whose session the token opens; null for every other token. */
  async memberOf(token: string): Promise<StaffMember | null> {
    const session = await unlessRefused(this.deps.auth.api.getSession({ headers: bearing(token) }))
    const member = session ? await this.deps.members.byId(session.user.id) : null
    return member && this.#mayEnter(member) ? member : null
  }

  #now(): number {
    return this.deps.clock.now().getTime()
  }

  #mayEnter({ demo, disabled }: StaffMember): boolean {
    return !disabled && (this.deps.allowDemo || !demo)
  }

  async #refused(attempt: SignInAttempt): Promise<SignInRefusal | null> {
    const refused = await this.#attempts.refused(attempt)
    if (refused) this.deps.log.warn({ waitSeconds: refused.retryAfterSeconds }, 'a staff sign-in was refused unseen: too many were wrong')
    return refused
  }

  /** Whether the challenge still waits for its code; better-auth ends it after five wrong ones. */
  async #holds(ticket: Ticket): Promise<boolean> {
    const { internalAdapter } = await this.deps.auth.$context
    const found = await internalAdapter.findVerificationValue(challengeName(ticket))
    return found !== null && new Date(found.expiresAt).getTime() > this.#now()
  }

  async #endSession(token: string | undefined | null): Promise<void> {
    if (token) await (await this.deps.auth.$context).internalAdapter.deleteSession(token)
  }
}
