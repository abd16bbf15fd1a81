import { describe, expect, it } from 'vitest'
import { AwardOffice, DAY_MS, NO_GAPS } from '../../testing/awards.js'
import { testSettings } from '../../testing/config.js'
import { availableDatabases, sqliteInMemory } from '../../testing/databases.js'
import { verifyAwards } from '../log/verify-awards.service.js'
import { type AwardState, awardStates } from '../rules/award-states.js'
import { type AwardTransition, awardTransitions } from '../rules/award-transitions.js'

/** A row of numbers that looks random; the seed is in the name of the failure. */
class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761 + 1) >>> 0
  }

  roll(most: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((this.#state / 4_294_967_296) * most)
  }

  pick<T>(items: readonly T[]): T {
    return items[this.roll(items.length)] as T
  }
}

const staff = ['admin', 'checker', 'p1', 'p2', 'chair', 'counter'] as const
const table: Record<AwardState, Partial<Record<AwardState, AwardTransition>>> = awardTransitions
const allowed = new Set(awardStates.flatMap((from) => Object.keys(table[from]).map((to) => `${from}>${to}`)))

/** Entries that stand where their evidence does not carry them: asked of the records, not of the rules. */
const UNFOUNDED = `select a.id, a.state from awards a
  left join award_checks k on k.award_id = a.id left join award_verdicts v on v.award_id = a.id
  left join award_panels p on p.id = v.panel_id
  where a.cycle_id = :cycleId and (
    (a.state not in ('DRAFT', 'WITHDRAWN') and (select count(*) from award_consents c where c.award_id = a.id
      and c.purpose in ('NOMINATION', 'NOTICE_BOARD')) < 2)
    or (a.state in ('REVIEW', 'NOT_SELECTED', 'PUBLICITY', 'OBJECTION_HANDLING', 'APPROVED', 'AWARDED', 'SUSPENDED', 'REVOKED')
      and (k.result is null or k.result <> 'PASS' or k.checker_id = a.nominator_id))
    or (a.state = 'INELIGIBLE' and (k.result is null or k.result <> 'FAIL'))
    or (a.state in ('PUBLICITY', 'OBJECTION_HANDLING', 'APPROVED', 'AWARDED', 'SUSPENDED', 'REVOKED')
      and (v.selected is null or v.selected = 0 or p.closed_at is null or v.members < 3 or v.votes * 3 < v.members * 2))
    or (a.state in ('APPROVED', 'AWARDED', 'SUSPENDED', 'REVOKED') and (
      exists (select 1 from award_objections o where o.award_id = a.id and (o.finding is null or o.finding = 'FOUNDED'))
      or not exists (select 1 from award_notices n join award_candidates d on d.notice_id = n.id where d.award_id = a.id
        and n.completed_at is not null and n.seen_until >= n.closes_at
        and (select count(*) from award_objections o where o.award_id = a.id and o.notice_id = n.id and o.finding = 'FACTS_CHANGED') = 0)))
    or (a.state in ('AWARDED', 'SUSPENDED', 'REVOKED') and (a.document_no is null or a.certificate_no is null or a.awarded_on is null))
    or (a.state = 'REVOKED' and not exists (select 1 from award_hearings h where h.award_id = a.id)))`
const STEPS = `select s.from_state as "from", s.to_state as "to", s.actor_id as actor, s.subject_id as id from award_steps s
  join awards a on a.id = s.subject_id where a.cycle_id = :cycleId and s.kind = 'MOVED' and s.from_state is not null`

/** What would come next for an entry in that state; the more often named, the likelier. */
const sensible = {
  DRAFT: ['answer', 'answer', 'pass'],
  SUBMITTED: ['takeUp', 'takeUp', 'takeUp', 'giveBack'],
  RETURNED: ['pass'],
  ELIGIBILITY_CHECK: ['check'],
  REVIEW: ['seat', 'score', 'score', 'aside', 'close', 'putUp', 'putUp'],
  PUBLICITY: ['pass', 'pass', 'confirm', 'confirm', 'object', 'handle'],
  OBJECTION_HANDLING: ['find', 'find', 'resume', 'uphold', 'putUp', 'confirm', 'pass'],
  APPROVED: ['confer', 'confer', 'object'],
  AWARDED: ['suspend', 'years', 'years'],
  REVIEW_DUE: ['renew', 'years'],
  SUSPENDED: ['hear', 'reinstate', 'revoke'],
} satisfies Partial<Record<AwardState, readonly ActName[]>> as Partial<Record<AwardState, readonly ActName[]>>

type ActName = keyof ReturnType<RandomLife['acts']>

/** One cycle with three families, in which people of all kinds try whatever comes to their mind. */
class RandomLife {
  readonly #dice: Dice
  readonly #entries: string[]
  #consents = new Map<string, string>()
  #made = 0

  constructor(
    private readonly office: AwardOffice,
    private readonly cycleId: string,
    readonly seed: number,
    entries: readonly string[] = [],
  ) {
    this.#entries = [...entries]
    this.#dice = new Dice(seed)
  }

  async #nominate(): Promise<unknown> {
    this.#made += 1
    const kind = this.#dice.pick(['SELF', 'SELF', 'NEIGHBOUR'] as const)
    const n = this.seed * 3 + this.#dice.roll(3)
    const input = { ...this.office.input(this.cycleId, { n, kind }), idempotencyKey: `life-${this.cycleId}-${this.#made}` }
    const made = await this.office.now.nominateFamily(input, '', this.#dice.roll(4) === 0 ? this.#dice.pick(staff) : null)
    if (made.kind === 'REFUSED') return made
    this.#entries.push(made.held.awardId)
    if (made.kind === 'AWAITS_CONSENT') this.#consents.set(made.held.awardId, made.consentCode)
    return made
  }

  /** Somebody does something: mostly what would come next, often by the wrong person, and now and then anything at all. */
  async act(): Promise<unknown> {
    const dice = this.#dice
    const awardId = this.#entries.length > 0 ? dice.pick(this.#entries) : 'nobody'
    const acts = this.acts(awardId)
    const names = Object.keys(acts) as (keyof typeof acts)[]
    const state = (await this.office.state(awardId)) as AwardState | undefined
    const next: readonly (keyof typeof acts)[] = this.#entries.length < 3 || !state ? ['nominate'] : (sensible[state] ?? ['pass'])
    return acts[dice.roll(5) === 0 ? dice.pick(names) : dice.pick(next)]()
  }

  acts(awardId: string) {
    const { cycleId } = this
    const dice = this.#dice
    const { now } = this.office
    const by = (proper: string): string => (dice.roll(4) === 0 ? dice.pick(staff) : proper)
    return {
      nominate: () => this.#nominate(),
      answer: () =>
        now.answerNomination({ ...{ code: this.#consents.get(awardId) ?? '0', accept: dice.roll(5) > 0 }, ...this.#answer() }, ''),
      giveBack: () => now.returnEntry(awardId, 'DEED_UNCLEAR', by('admin')),
      takeUp: () => now.takeUpCheck(awardId, by('checker')),
      check: () => now.recordCheck({ awardId, result: dice.roll(6) > 0 ? 'PASS' : 'FAIL', clause: '第三条' }, by('checker')),
      seat: () => now.seatPanel({ cycleId, members: ['p1', 'p2', 'chair'], chairId: 'chair' }, by('admin')),
      score: () => this.#score(),
      aside: () => now.standAside(awardId, 'RELATIVE', by('p1')),
      close: () => this.#close(by('chair')),
      putUp: () => now.putUpNotice(cycleId, by('admin')),
      object: () => now.raiseObjection({ awardId, text: '请再核实一下', name: null, phone: null }, ''),
      handle: () => now.takeUpObjections(awardId, by('admin')),
      find: () => this.#find(awardId, by('admin')),
      resume: () => now.resumeNotice(awardId, by('admin')),
      uphold: () => now.upholdObjection(awardId, by('chair')),
      confirm: () => now.confirmApproval(awardId, by('chair')),
      confer: () => this.#confer(by('admin')),
      suspend: () => now.suspendHonour(awardId, 'CONDUCT', by('admin')),
      hear: () => now.recordHearing(awardId, 'VISIT', by('admin')),
      reinstate: () => now.reinstateHonour(awardId, by('chair')),
      revoke: () => now.revokeHonour(awardId, by('chair')),
      renew: () => now.renewHonour(awardId, by('chair')),
      pass: () => this.#pass(),
      years: () => this.#years(),
    }
  }

  #answer() {
    const consents = { nomination: true, noticeBoard: true, fullName: false, photo: false, story: false, media: false }
    return { consents, phone: '13900000000', idempotencyKey: `answer-${this.seed}` }
  }

  async #score(): Promise<void> {
    for (const awardId of this.#entries)
      for (const member of ['p1', 'p2', 'chair'])
        if (this.#dice.roll(8) > 0) await this.office.now.scoreEntry(awardId, this.#dice.roll(101), member)
  }

  #close(who: string): Promise<unknown> {
    const selected = this.#entries.filter(() => this.#dice.roll(4) > 0)
    return this.office
      .sql<{ id: string }>(`select id from awards where cycle_id = :cycleId and state = 'REVIEW'`, { cycleId: this.cycleId })
      .then((rows) =>
        this.office.now.closePanel(
          this.cycleId,
          selected.filter((id) => rows.some((row) => row.id === id)),
          this.#dice.roll(3) > 0 ? 'chair' : who,
        ),
      )
  }

  async #find(awardId: string, who: string): Promise<void> {
    for (const { id } of await this.office.sql<{ id: string }>('select id from award_objections where award_id = :awardId', { awardId }))
      await this.office.now.recordFinding(id, this.#dice.pick(['UNFOUNDED', 'UNFOUNDED', 'FACTS_CHANGED', 'FOUNDED'] as const), who)
  }

  #confer(who: string): Promise<unknown> {
    const awardedOn = new Date(this.office.server.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
    return this.office.now.conferHonours({ cycleId: this.cycleId, documentNo: '试〔2027〕1号', awardedOn }, who)
  }

  async #pass(): Promise<void> {
    this.office.server.clock.advance(this.#dice.pick([1, 3, 4, 8]) * DAY_MS)
    await this.office.now.settle(this.#dice.roll(4) === 0 ? 60_000 : NO_GAPS)
  }

  async #years(): Promise<void> {
    if (this.#dice.roll(4) === 0) this.office.server.clock.advance(this.#dice.pick([3 * 350, 3 * 366]) * DAY_MS)
    await this.office.now.settle(NO_GAPS)
  }

  async check(): Promise<void> {
    const { office, cycleId, seed } = this
    expect(await office.sql(UNFOUNDED, { cycleId }), `seed ${seed}`).toEqual([])
  }

  async end(): Promise<Set<string>> {
    const { office, cycleId, seed } = this
    const steps = await office.sql<{ from: string; to: string; actor: string; id: string }>(STEPS, { cycleId })
    for (const { from, to } of steps) expect(allowed, `seed ${seed}`).toContain(`${from}>${to}`)
    const suspensions = steps.filter(({ to }) => to === 'SUSPENDED')
    for (const { actor, id } of steps.filter(({ from }) => from === 'SUSPENDED'))
      expect(
        suspensions.find((step) => step.id === id && step.actor !== actor),
        `seed ${seed}`,
      ).toBeDefined()
    await this.check()
    return new Set(steps.map(({ from, to }) => `${from}>${to}`))
  }
}

/** A third of the lives begins with nothing, a third on the notice board, a third with an honour. */
async function beginning(office: AwardOffice, seed: number): Promise<RandomLife> {
  const families = [0, 1, 2].map((at) => ({ n: seed * 3 + at }))
  if (seed % 3 === 0) return new RandomLife(office, await office.cycle(), seed)
  const { cycleId, entries } = await (seed % 3 === 1 ? office.onNotice(families) : office.awarded(families))
  return new RandomLife(office, cycleId, seed, entries)
}

const databases = [sqliteInMemory, ...(await availableDatabases()).filter(({ name }) => name === 'PostgreSQL')]
const ACTS = 40
/** Lives that share an office: its records grow, and reading them anew takes time. */
const TOGETHER = 20

describe.each(databases)('whatever people try on $name', (available) => {
  const lives = available.name === 'PostgreSQL' ? Math.min(2, testSettings.awardLives) : testSettings.awardLives

  async function live(office: AwardOffice, seed: number): Promise<Set<string>> {
    const life = await beginning(office, seed)
    for (let act = 0; act < ACTS; act++) {
      await life.act()
      if (act % 10 === 9) await life.check()
    }
    return life.end()
  }

  const from = testSettings.firstAwardLife
  const end = from + lives

  it(`nothing stands without its evidence, in ${lives} lives from seed ${from} on`, { timeout: 7_200_000 }, async () => {
    const seen = new Set<string>()
    for (let first = from; first < end; first += TOGETHER) {
      const office = await AwardOffice.open(available)
      for (let seed = first; seed < first + TOGETHER && seed < end; seed++) for (const step of await live(office, seed)) seen.add(step)
      expect((await verifyAwards(office.server.database.fork(), 'xingang-05')).faults).toEqual([])
      await office.dispose()
    }
    // The lives have gone far enough to mean something.
    expect(seen.size, [...seen].join(' ')).toBeGreaterThan(lives >= 20 ? 14 : 5)
  })
})
