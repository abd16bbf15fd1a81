import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keep, transact } from '../../database/transaction.js'
import { AwardOffice, DAY_MS } from '../../testing/awards.js'
import { availableDatabases } from '../../testing/databases.js'
import { appendStep } from '../log/append-step.js'

const races = (await availableDatabases()).filter((available) => available.concurrent)

describe.each(races)('many at once on $name', (available) => {
  let office: AwardOffice
  beforeAll(async () => {
    office = await AwardOffice.open(available)
  })
  afterAll(() => office.dispose())

  const kinds = async (acts: Promise<{ kind: string; reason?: string }>[]): Promise<Record<string, number>> => {
    const outcomes = await Promise.all(acts)
    return Object.fromEntries(
      [...Map.groupBy(outcomes, (outcome) => outcome.reason ?? outcome.kind)].map(([kind, all]) => [kind, all.length]),
    )
  }

  it('one entry of a household, category and cycle, however many forms come in', async () => {
    const cycleId = await office.cycle()
    const forms = Array.from({ length: 30 }, (_, at) => ({ ...office.input(cycleId, { n: 7 }), idempotencyKey: `parallel-form-${at}` }))
    expect(await kinds(forms.map((form) => office.now.nominateFamily(form, '')))).toEqual({ SUBMITTED: 1, ALREADY_NOMINATED: 29 })
    const [count] = await office.sql<{ n: number | string }>(
      `select count(*) as n from awards where cycle_id = :cycleId and state = 'SUBMITTED'`,
      { cycleId },
    )
    expect(Number(count?.n)).toBe(1)
  })

  it('one form sent thirty times is one nomination, and answered alike', async () => {
    const cycleId = await office.cycle()
    const form = office.input(cycleId, { n: 8, kind: 'NEIGHBOUR' })
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => office.now.nominateFamily(form, '')))
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0])
    expect(outcomes[0]).toMatchObject({ kind: 'AWAITS_CONSENT' })
    expect(await office.sql('select id from awards where cycle_id = :cycleId', { cycleId })).toHaveLength(1)
  })

  it('a household that holds the honour is not nominated for it again, one that lost it not for two years', async () => {
    const { entries } = await office.awarded([{ n: 20 }, { n: 21 }], { validYears: 10 })
    const [holder = '', loser = ''] = entries
    await office.must(office.now.suspendHonour(loser, 'CONDUCT', 'admin'))
    await office.must(office.now.recordHearing(loser, 'VISIT', 'admin'))
    await office.must(office.now.revokeHonour(loser, 'chair'))
    const cycleId = await office.cycle()
    const forms = (n: number, cycle: string) =>
      Array.from({ length: 10 }, (_, at) => ({ ...office.input(cycle, { n }), idempotencyKey: `again-${cycle}-${n}-${at}` }))
    expect(await kinds(forms(20, cycleId).map((form) => office.now.nominateFamily(form, '')))).toEqual({ NOT_NOW: 10 })
    expect(await kinds(forms(21, cycleId).map((form) => office.now.nominateFamily(form, '')))).toEqual({ NOT_NOW: 10 })
    const books = await office.cycle({ category: 'SCHOLARLY_FAMILY' })
    expect(await kinds(forms(20, books).map((form) => office.now.nominateFamily(form, '')))).toEqual({ SUBMITTED: 1, ALREADY_NOMINATED: 9 })
    expect(await kinds(forms(21, books).map((form) => office.now.nominateFamily(form, '')))).toEqual({ NOT_NOW: 10 })
    office.server.clock.advance(2 * 366 * DAY_MS)
    const later = await office.cycle()
    expect(await kinds(forms(21, later).map((form) => office.now.nominateFamily(form, '')))).toEqual({ SUBMITTED: 1, ALREADY_NOMINATED: 9 })
    expect(await kinds(forms(20, later).map((form) => office.now.nominateFamily(form, '')))).toEqual({ NOT_NOW: 10 })
    expect(await office.state(holder)).toBe('AWARDED')
  })

  it('the constraints hold for writes that ask nobody', async () => {
    const cycleId = await office.cycle()
    const drafts: string[] = []
    for (let at = 0; at < 12; at++) {
      const form = { ...office.input(cycleId, { n: 30, kind: 'NEIGHBOUR' }), idempotencyKey: `direct-form-${at}` }
      const made = await office.now.nominateFamily(form, '')
      if (made.kind !== 'AWAITS_CONSENT') throw new Error(made.kind)
      drafts.push(made.held.awardId)
    }
    const at = office.server.clock.now()
    const push = (awardId: string) =>
      transact(office.server.database, async (tx) => {
        for (const purpose of ['NOMINATION', 'NOTICE_BOARD'])
          await tx.execute(
            `insert into award_consents values ('${awardId}-${purpose}', '${awardId}', '${purpose}', 'GRANTED', '${at.toISOString()}', null)`,
          )
        const step = {
          subject: 'AWARD',
          subjectId: awardId,
          kind: 'MOVED',
          from: 'DRAFT',
          to: 'SUBMITTED',
          actorKind: 'x',
          actorId: 'x',
          evidence: null,
        } as const
        const seq = await appendStep(tx, 'xingang-05', step, at)
        await tx.execute(`update awards set state = 'SUBMITTED', step_seq = ${seq} where id = '${awardId}'`)
        return keep(undefined)
      })
    const settled = await Promise.allSettled(drafts.map(push))
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('an objection and a confirmation at the same moment never both win', async () => {
    const { entries } = await office.onNotice(Array.from({ length: 12 }, (_, at) => ({ n: 50 + at })))
    office.days(8)
    await office.now.settle(Number.POSITIVE_INFINITY)
    const acts = entries.flatMap((awardId) => [
      office.now.raiseObjection({ awardId, text: '请再核实一下', name: null, phone: null }, '', { channel: 'PAPER', staffId: 'counter' }),
      office.now.confirmApproval(awardId, 'chair'),
    ])
    await Promise.all(acts)
    const both = await office.sql(
      `select a.id from awards a join award_objections o on o.award_id = a.id where a.state = 'APPROVED' and o.finding is null`,
    )
    expect(both).toEqual([])
    const states = await Promise.all(entries.map((id) => office.state(id)))
    expect(states.every((state) => state === 'APPROVED' || state === 'PUBLICITY')).toBe(true)
  })
})
