import type { Hasher } from '../../kernel/keyed-hash.js'
import { type AttemptRule, Attempts } from './attempts.repository.js'
import { refuseSignIn, type SignInRefusal } from './sign-in-refusals.js'

const MINUTE_MS = 60_000
/** A few honest slips pass; a guesser gets five guesses in a quarter of an hour. */
const ACCOUNT_RULE: AttemptRule = { failures: 5, windowMs: 15 * MINUTE_MS }
/** The office shares one address. */
const ADDRESS_RULE: AttemptRule = { failures: 30, windowMs: 15 * MINUTE_MS }

/** Who attempts: the login as typed, whether or not there is such an account, and where the request came from. */
export interface SignInAttempt {
  login: string
  address: string
  /** Unix time in milliseconds. */
  now: number
}

/** Locks an account and an address out after too many wrong passwords or codes, whichever it was. */
export class SignInAttempts {
  constructor(
    private readonly attempts: Attempts,
    private readonly hasher: Hasher,
  ) {}

  #keys({ login, address }: SignInAttempt): { account: string; address: string } {
    return { account: this.hasher.hash('staff-login', login), address: this.hasher.hash('staff-address', address) }
  }

  /** Counts the attempt; null when it may be looked at. */
  async refused(attempt: SignInAttempt): Promise<SignInRefusal | null> {
    const keys = this.#keys(attempt)
    const waits = [
      await this.attempts.count(keys.address, ADDRESS_RULE, attempt.now),
      await this.attempts.count(keys.account, ACCOUNT_RULE, attempt.now),
    ].filter((wait) => wait !== null)
    return waits.length === 0 ? null : refuseSignIn('LOCKED', Math.ceil(Math.max(...waits) / 1_000))
  }

  /** The password was right: a guess of the code is another attempt. */
  async giveBack(attempt: SignInAttempt): Promise<void> {
    const keys = this.#keys(attempt)
    await this.attempts.giveBack(keys.address)
    await this.attempts.giveBack(keys.account)
  }

  /** Password and code were right: the account's slips are forgotten, the address's other ones are not. */
  async settle(attempt: SignInAttempt): Promise<void> {
    const keys = this.#keys(attempt)
    await this.attempts.giveBack(keys.address)
    await this.attempts.forget(keys.account)
    await this.attempts.forgetOld(attempt.now)
  }
}

export const createSignInAttempts = (database: ConstructorParameters<typeof Attempts>[0], hasher: Hasher): SignInAttempts =>
  new SignInAttempts(new Attempts(database), hasher)
