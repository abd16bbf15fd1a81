import type { PublishedAwardScheme, PublishedEntry } from '@culture/contract'
import type { AwardProcedure } from '../awards/index.js'
import { boundQuery, type SqlValues } from '../database/bound-query.js'
import type { AvailableDatabase } from './databases.js'
import { entry, settings } from './entries.js'
import { createTestServer, type TestServer } from './test-server.js'

export const scheme = (id: string, over: Partial<PublishedAwardScheme> = {}): PublishedEntry<'award-scheme'> =>
  entry('award-scheme', id, {
    ...{ slug: id, name: '文明家庭', category: 'CIVILIZED_FAMILY', cycle: '2027', level: 'COMMUNITY', criteria: ['和睦'] },
    ...{ awardingBody: '试验社区', documentNo: null, noticeUnit: 'NATURAL', noticeDays: 7, validYears: 3, ...over },
  })

const neighbours = Array.from({ length: 40 }, (_, at) => String(at + 1))

/** An estate with as many doors as a test may want. */
const estate = settings({
  estates: [{ key: 'A', name: 'A小区', buildings: neighbours, unitsPerBuilding: 9, floors: 9, roomsPerFloor: 9 }],
})

export const DAY_MS = 86_400_000
/** No pause is a gap: for tests that are not about displayed time. */
export const NO_GAPS = Number.POSITIVE_INFINITY

/** Everything is agreed to but the media. */
export const allConsents = { nomination: true, noticeBoard: true, fullName: false, photo: true, story: true, media: false }

export interface NomineeOptions {
  n: number
  name?: string
  kind?: 'SELF' | 'NEIGHBOUR' | 'BUILDING_LEADER' | 'ORGANISATION'
  summary?: string
  deed?: string
  fullName?: boolean
}

export const phoneOfFamily = (n: number): string => `139${String(20_000_000 + n)}`

const householdOf = (n: number) => ({
  estate: 'A',
  building: String(1 + (Math.floor(n / 700) % 40)),
  unit: String(1 + (Math.floor(n / 81) % 9)),
  room: `${1 + (Math.floor(n / 9) % 9)}0${1 + (n % 9)}`,
})

/** An office that runs cycles: people with roles, and every act of the procedure as of the test's clock. */
export class AwardOffice {
  #cycles = 0

  private constructor(readonly server: TestServer) {}

  static async open(available: AvailableDatabase, schemes: readonly PublishedEntry[] = [scheme('scheme')]): Promise<AwardOffice> {
    return new AwardOffice(await createTestServer(available, { entries: [estate, ...schemes] }))
  }

  get now(): AwardProcedure {
    return this.server.awards.procedureAt(this.server.clock.now())
  }

  sql<T>(text: string, values: SqlValues = {}): Promise<T[]> {
    return boundQuery<T>(this.server.database.fork(), text, values)
  }

  days(count: number): void {
    this.server.clock.advance(count * DAY_MS)
  }

  /** Publishes a scheme of its own and opens its cycle for ten days from now. */
  async cycle(over: Partial<PublishedAwardScheme> = {}, quota: number | null = null): Promise<string> {
    this.#cycles += 1
    const id = `scheme-of-${this.#cycles}`
    await this.server.publish(scheme(id, { cycle: `${2100 + this.#cycles}`, ...over }))
    const from = this.server.clock.now()
    const until = new Date(from.getTime() + 10 * DAY_MS)
    const opened = await this.now.openCycle(
      { schemeId: id, nominationsFrom: from, nominationsUntil: until, households: 2_917, quota },
      'admin',
    )
    if (opened.kind !== 'DONE') throw new Error(JSON.stringify(opened))
    return opened.cycle.id
  }

  input(cycleId: string, { n, name, kind = 'SELF', summary, deed, fullName = false }: NomineeOptions) {
    return {
      ...{ idempotencyKey: `nomination-${cycleId}-${n}`, code: null, phoneTail: null, cycleId },
      nominator: { kind, name: kind === 'SELF' ? (name ?? '张示一') : '邻居示二', phone: phoneOfFamily(n), organisation: null },
      nominee: { name: name ?? '张示一', household: householdOf(n), workplace: null },
      ...{ summary: summary ?? '常帮邻居', deed: deed ?? '三年来天天扫楼道。', consentVersion: '2027-01' },
      consents: kind === 'SELF' ? { ...allConsents, fullName } : null,
    }
  }

  /** A family that nominates itself; the entry is submitted. */
  async submitted(cycleId: string, options: NomineeOptions): Promise<string> {
    const made = await this.now.nominateFamily(this.input(cycleId, options), '')
    if (made.kind !== 'SUBMITTED') throw new Error(JSON.stringify(made))
    return made.held.awardId
  }

  async checked(awardId: string): Promise<void> {
    await this.must(this.now.takeUpCheck(awardId, 'checker'))
    await this.must(this.now.recordCheck({ awardId, result: 'PASS', clause: '第三条' }, 'checker'))
  }

  /** A panel of three scores all entries and closes. */
  async decided(cycleId: string, entries: readonly string[], selected: readonly string[] = entries): Promise<void> {
    await this.must(this.now.seatPanel({ cycleId, members: ['p1', 'p2', 'chair'], chairId: 'chair' }, 'admin'))
    for (const awardId of entries) for (const member of ['p1', 'p2', 'chair']) await this.must(this.now.scoreEntry(awardId, 88, member))
    await this.must(this.now.closePanel(cycleId, selected, 'chair'))
  }

  /** From nothing to a notice that is up; answers with the entries and the notice. */
  async onNotice(families: readonly NomineeOptions[], over: Partial<PublishedAwardScheme> = {}) {
    const cycleId = await this.cycle(over)
    const entries: string[] = []
    for (const family of families) entries.push(await this.submitted(cycleId, family))
    for (const awardId of entries) await this.checked(awardId)
    await this.decided(cycleId, entries)
    const put = await this.now.putUpNotice(cycleId, 'admin')
    if (put.kind !== 'DONE') throw new Error(JSON.stringify(put))
    return { cycleId, entries, noticeId: put.notice.id, notice: put.notice }
  }

  /** The window has passed without a gap, and somebody else confirmed. */
  async approved(families: readonly NomineeOptions[], over: Partial<PublishedAwardScheme> = {}) {
    const up = await this.onNotice(families, over)
    this.days(8)
    await this.now.settle(NO_GAPS)
    for (const awardId of up.entries) await this.must(this.now.confirmApproval(awardId, 'chair'))
    return up
  }

  async awarded(families: readonly NomineeOptions[], over: Partial<PublishedAwardScheme> = {}) {
    const up = await this.approved(families, over)
    const awardedOn = new Date(this.server.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
    await this.must(this.now.conferHonours({ cycleId: up.cycleId, documentNo: '试〔2027〕1号', awardedOn }, 'admin'))
    return up
  }

  async must<T extends { kind: string }>(act: Promise<T>): Promise<T> {
    const outcome = await act
    if (outcome.kind === 'REFUSED') throw new Error(JSON.stringify(outcome))
    return outcome
  }

  async state(awardId: string): Promise<string | undefined> {
    return (await this.sql<{ state: string }>('select state from awards where id = :awardId', { awardId }))[0]?.state
  }

  dispose(): Promise<void> {
    return this.server.dispose()
  }
}
