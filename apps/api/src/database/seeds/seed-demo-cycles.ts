import type { DemoCycle, DemoNomination } from '@culture/fixtures'
import type { AwardProcedure, AwardsModule } from '../../awards/index.js'
import type { Clock } from '../../kernel/clock.js'

/** Ids of the demo's staff by their login; each acts as what it is. */
export type DemoActors = Record<'admin' | 'counter' | 'checker' | 'panel1' | 'panel2' | 'panel3' | 'chair', string>

interface Play {
  awards: Pick<AwardsModule, 'procedureAt'>
  actors: DemoActors
  cycle: DemoCycle
  cycleId: string
  consentVersion: string
}

const consents = (fullName: boolean) => ({ nomination: true, noticeBoard: true, fullName, photo: false, story: true, media: false })

/** What must happen as the fixtures expect it: rule and fixture have parted where it does not. */
function expected<T extends { kind: string }, K extends T['kind']>(outcome: T, kind: K, what: string): Extract<T, { kind: K }> {
  if (outcome.kind !== kind) throw new Error(`${what}: ${JSON.stringify(outcome)}`)
  return outcome as Extract<T, { kind: K }>
}

const inputOf = ({ cycleId, consentVersion }: Play, nomination: DemoNomination) => ({
  ...{ idempotencyKey: nomination.key, code: null, phoneTail: null, cycleId },
  nominator: { kind: nomination.by, ...nomination.nominator },
  nominee: { name: nomination.name, household: nomination.household, workplace: nomination.workplace ?? null },
  ...{ summary: nomination.summary, deed: nomination.deed, consentVersion },
  consents: nomination.by === 'SELF' ? consents(nomination.fullName ?? false) : null,
})

/** Nominates, and lets the family answer as far as the stage has come. Null for what is still a draft. */
async function nominate(play: Play, nomination: DemoNomination): Promise<string | null> {
  const then = play.awards.procedureAt(play.cycle.moments.nominated)
  const input = inputOf(play, nomination)
  const { key, stage } = nomination
  if (stage === 'DRAFT') {
    expected(await then.saveNomination({ ...input, deed: null }, ''), 'SAVED', key)
    return null
  }
  const made = await then.nominateFamily(input, '')
  if (made.kind === 'SUBMITTED') return made.held.awardId
  const { consentCode, held } = expected(made, 'AWAITS_CONSENT', key)
  if (stage === 'AWAITING_CONSENT') return null
  const answer = { code: consentCode, accept: true, consents: consents(false), phone: nomination.phone, idempotencyKey: `${key}-answer` }
  const { familyCode } = expected(await then.answerNomination(answer, ''), 'CONSENTED', key)
  if (stage === 'WITHDRAWN') {
    expected(await then.withdrawEntry({ code: familyCode, phoneTail: nomination.phone.slice(-4) }, ''), 'WITHDRAWN', key)
    return null
  }
  return held.awardId
}

async function check({ awards, actors, cycle }: Play, nomination: DemoNomination, awardId: string): Promise<void> {
  const then = awards.procedureAt(cycle.moments.checked)
  if (nomination.stage === 'SUBMITTED') return
  if (nomination.stage === 'RETURNED') {
    expected(await then.returnEntry(awardId, 'DEED_TOO_SHORT', actors.admin), 'DONE', nomination.key)
    return
  }
  expected(await then.takeUpCheck(awardId, actors.checker), 'DONE', nomination.key)
  const result = nomination.stage === 'INELIGIBLE' ? 'FAIL' : 'PASS'
  expected(
    await then.recordCheck({ awardId, result, clause: result === 'PASS' ? '第三条' : '第四条第一款' }, actors.checker),
    'DONE',
    nomination.key,
  )
}

type Entry = [nomination: DemoNomination, awardId: string]

async function review({ awards, actors, cycle, cycleId }: Play, entries: readonly Entry[]): Promise<void> {
  const { panel1, panel2, panel3, chair, admin } = actors
  const seated = awards.procedureAt(cycle.moments.seated)
  expected(await seated.seatPanel({ cycleId, members: [panel1, panel2, panel3, chair], chairId: chair }, admin), 'DONE', cycle.category)
  const panel = cycle.stage === 'REVIEW' ? [panel1, panel2] : [panel1, panel2, panel3, chair]
  for (const [index, [{ key, stage }, awardId]] of entries.entries())
    for (const [seat, member] of panel.entries()) {
      const points = stage === 'NOT_SELECTED' ? 60 + seat : 86 + ((index * 3 + seat * 2) % 12)
      expected(await seated.scoreEntry(awardId, points, member), 'DONE', key)
    }
}

async function putUp(play: Play, entries: readonly Entry[], now: Date): Promise<void> {
  const { awards, actors, cycle, cycleId } = play
  const selected = entries.filter(([{ stage }]) => stage !== 'NOT_SELECTED').map(([, id]) => id)
  expected(await awards.procedureAt(cycle.moments.decided).closePanel(cycleId, selected, actors.chair), 'DONE', cycle.category)
  const { notice } = expected(await awards.procedureAt(cycle.moments.putUp).putUpNotice(cycleId, actors.admin), 'DONE', cycle.category)
  // Up all the while, as far as the demo goes.
  await awards.procedureAt(cycle.stage === 'DISPLAYED' ? cycle.moments.displayed : now).settle(Number.POSITIVE_INFINITY)
  for (const [{ objection, key }, awardId] of entries) {
    if (!objection) continue
    const then = awards.procedureAt(new Date(Math.min(now.getTime(), Date.parse(notice.putUpAt) + 30 * 3_600_000)))
    expected(await then.raiseObjection({ awardId, text: objection, name: null, phone: null }, ''), 'RECEIVED', key)
    expected(await then.takeUpObjections(awardId, actors.counter), 'DONE', key)
  }
}

async function playCycle(stage: Omit<Play, 'cycleId'>, now: Date): Promise<void> {
  const { awards, actors, cycle } = stage
  const { schemeId, nominationsFrom, nominationsUntil, households } = cycle
  const opening: AwardProcedure = awards.procedureAt(nominationsFrom)
  const opened = await opening.openCycle({ schemeId, nominationsFrom, nominationsUntil, households, quota: null }, actors.admin)
  const play: Play = { ...stage, cycleId: expected(opened, 'DONE', cycle.category).cycle.id }
  const entries: Entry[] = []
  for (const nomination of cycle.nominations) {
    const awardId = await nominate(play, nomination)
    if (awardId === null) continue
    await check(play, nomination, awardId)
    entries.push([nomination, awardId])
  }
  if (cycle.stage === 'OPEN') return
  const before = entries.filter(([{ stage }]) => stage !== 'INELIGIBLE')
  await review(play, before)
  if (cycle.stage !== 'REVIEW') await putUp(play, before, now)
}

/** Cycles that run, replayed through the real procedure, where none was ever opened: one takes nominations, one is before its panel, one on notice, one waits to be confirmed. */
export async function seedDemoCycles(
  awards: Pick<AwardsModule, 'procedureAt' | 'noCyclesYet'>,
  actors: DemoActors,
  clock: Clock,
): Promise<void> {
  if (!(await awards.noCyclesYet())) return
  const { CONSENT_VERSION, demoCycles } = await import('@culture/fixtures')
  const now = clock.now()
  for (const cycle of demoCycles(now)) await playCycle({ awards, actors, cycle, consentVersion: CONSENT_VERSION }, now)
}
