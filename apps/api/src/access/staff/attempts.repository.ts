import { boundQuery } from '../../database/bound-query.js'
import type { Database } from '../../database/orm.js'

export interface AttemptRule {
  /** Wrong attempts that are borne within the window; the next ones are refused unseen. */
  failures: number
  windowMs: number
}

// One statement: parallel guesses are counted one after another, so that none of them is looked at too many.
const COUNT = `insert into staff_attempts (key, failures, until_ms) values (:key, 1, :until)
  on conflict (key) do update set
    failures = case when staff_attempts.until_ms <= :now then 1 else staff_attempts.failures + 1 end,
    until_ms = case when staff_attempts.until_ms <= :now then :until else staff_attempts.until_ms end
  returning failures, until_ms`
const GIVE_BACK = 'update staff_attempts set failures = failures - 1 where key = :key and failures > 0 returning key'
const FORGET = 'delete from staff_attempts where key = :key returning key'
const FORGET_OLD = 'delete from staff_attempts where until_ms <= :now returning key'

/**
 * Counts attempts in the database, for every process alike. An attempt is counted before it is looked at, and given back when
 * it was right. `key` is a keyed hash; `now` is Unix time in milliseconds.
 */
export class Attempts {
  constructor(private readonly database: Pick<Database, 'fork'>) {}

  /** Milliseconds to wait, or null where the attempt may be looked at. */
  async count(key: string, { failures, windowMs }: AttemptRule, now: number): Promise<number | null> {
    const rows = await boundQuery<{ failures: number; until_ms: number | string }>(this.database.fork(), COUNT, {
      ...{ key, now },
      until: now + windowMs,
    })
    const [row] = rows
    if (!row) throw new Error('An attempt was not counted')
    return row.failures > failures ? Number(row.until_ms) - now : null
  }

  async giveBack(key: string): Promise<void> {
    await boundQuery(this.database.fork(), GIVE_BACK, { key })
  }

  async forget(key: string): Promise<void> {
    await boundQuery(this.database.fork(), FORGET, { key })
  }

  async forgetOld(now: number): Promise<void> {
    await boundQuery(this.database.fork(), FORGET_OLD, { now })
  }
}

const USE = `insert into staff_used_codes (account_id, code_hash, until_ms) values (:accountId, :codeHash, :until)
  on conflict (account_id, code_hash) do update set until_ms = excluded.until_ms where staff_used_codes.until_ms <= :now
  returning account_id`
const USED = 'select 1 from staff_used_codes where account_id = :accountId and code_hash = :codeHash and until_ms > :now'
const FORGET_CODES = 'delete from staff_used_codes where until_ms <= :now returning account_id'

/** Longer than a one-time password is good for, one step to either side. */
const REMEMBER_CODE_MS = 120_000

/** One-time passwords that were right, so that whoever looked over a shoulder cannot use one again. */
export class UsedCodes {
  constructor(private readonly database: Pick<Database, 'fork'>) {}

  async has(accountId: string, codeHash: string, now: number): Promise<boolean> {
    return (await boundQuery(this.database.fork(), USED, { accountId, codeHash, now })).length > 0
  }

  /** False when another request was faster with the same code. */
  async add(accountId: string, codeHash: string, now: number): Promise<boolean> {
    const em = this.database.fork()
    await boundQuery(em, FORGET_CODES, { now })
    return (await boundQuery(em, USE, { accountId, codeHash, now, until: now + REMEMBER_CODE_MS })).length > 0
  }
}
