import type { PublishedActivity, PublishedSignUp } from '@culture/contract'
import type { FastifyBaseLogger } from 'fastify'
import type { Config } from '../config.js'
import type { AvailableDatabase } from './databases.js'
import { type Books, books, form, largeSettings, lookUp, openActivity, phoneOf, placesIdOf, type Result, tailOf, take } from './sign-ups.js'
import { createTestServer, TEST_NOW, type TestServer } from './test-server.js'

/** One event after another, each with neighbours of its own: attempts are limited per telephone and household. */
export class Neighbourhood {
  #events = 0

  private constructor(readonly server: TestServer) {}

  static async settle(available: AvailableDatabase, config?: Partial<Config>, logger?: FastifyBaseLogger): Promise<Neighbourhood> {
    return new Neighbourhood(await createTestServer(available, { entries: [largeSettings()], config, logger }))
  }

  /** Another event, and the clock back to where it began. */
  next(): void {
    this.server.clock.set(TEST_NOW)
    this.#events += 1
  }

  get slug(): string {
    return `event-${this.#events}`
  }

  who(n: number): number {
    return this.#events * 10 + n
  }

  tail(n: number): string {
    return tailOf(this.who(n))
  }

  phone(n: number): string {
    return phoneOf(this.who(n))
  }

  open(signUp: Partial<PublishedSignUp>, over?: Partial<PublishedActivity>): Promise<void> {
    return this.server.publish(openActivity(this.slug, signUp, over))
  }

  take(n: number, over: Record<string, unknown> = {}): Promise<Result> {
    return take(this.server, form(this.slug, this.who(n), over))
  }

  party(n: number, adults: number): Promise<Result> {
    return this.take(n, { party: { adults } })
  }

  /** Status and place in the queue, as the holder sees them: `WAITLISTED 1`. */
  async see({ code }: Result, n: number): Promise<string | null> {
    const found = await lookUp(this.server, code, this.tail(n))
    return found ? `${found.status} ${found.position ?? '-'}` : null
  }

  /** Who passed the party while it waited, as its holder sees it. */
  async overtakes({ code }: Result, n: number): Promise<object[]> {
    const query = 'query ($code: String!, $tail: String!) { signUp(code: $code, phoneTail: $tail) { overtakes { at heads reason } } }'
    const { data } = await this.server.ask<{ signUp: { overtakes: object[] } }>(query, { code, tail: this.tail(n) })
    return data.signUp.overtakes
  }

  places(): Promise<Books> {
    return books(this.server.database, placesIdOf(this.slug))
  }

  /** What the outbox holds for the event: `PLACE_OFFERED MESSAGE 1`. */
  async notices(): Promise<string[]> {
    const sql = 'select kind, way, count(*) as n from notices where event_id = ? group by kind, way order by kind, way'
    const rows = await this.server.database.fork().execute<{ kind: string; way: string; n: number }[]>(sql, [placesIdOf(this.slug)])
    return rows.map(({ kind, way, n }) => `${kind} ${way} ${n}`)
  }
}
