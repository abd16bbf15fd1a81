import { addDays } from '@culture/calendar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { knownPairs } from '../../database/migrations/award-workflow/write-guards.js'
import { keep, transact } from '../../database/transaction.js'
import { AwardOffice, NO_GAPS } from '../../testing/awards.js'
import { availableDatabases } from '../../testing/databases.js'
import { appendStep } from '../log/append-step.js'
import { type AwardState, awardStates } from '../rules/award-states.js'
import { type AwardTransition, awardTransitions } from '../rules/award-transitions.js'

const table: Record<AwardState, Partial<Record<AwardState, AwardTransition>>> = awardTransitions

it('the database knows the pairs of the table, all of them and no other', () => {
  const pairs = awardStates.flatMap((from) => Object.keys(table[from]).map((to) => `${from}>${to}`))
  expect([...knownPairs].sort()).toEqual(pairs.sort())
})

describe.each(await availableDatabases())('a write past the procedure on $name', (available) => {
  let office: AwardOffice
  let families = 100
  const family = () => {
    families += 1
    return { n: families }
  }
  beforeAll(async () => {
    office = await AwardOffice.open(available)
  })
  afterAll(() => office.dispose())

  /** Writes the state by hand, with a step in the log that says so: everything is in order but the evidence. */
  const force = (awardId: string, from: AwardState, to: AwardState, set = '', actorId = 'intruder') =>
    transact(office.server.database, async (tx) => {
      const step = { subject: 'AWARD', subjectId: awardId, kind: 'MOVED', from, to } as const
      const seq = await appendStep(tx, 'xingang-05', { ...step, actorKind: 'STAFF', actorId, evidence: null }, office.server.clock.now())
      await tx.execute(`update awards set state = '${to}', step_seq = ${seq}${set} where id = '${awardId}'`)
      return keep(undefined)
    })
  const conferral = `, level = 'COMMUNITY', awarding_body = 'b', document_no = 'd', awarded_on = '2027-03-01', valid_until = '2030-03-01', certificate_no = 'forged'`
  const write = (sql: string) => office.server.database.fork().execute(sql)

  it('changes no state without its step in the log', async () => {
    const awardId = await office.submitted(await office.cycle(), family())
    await expect(write(`update awards set state = 'ELIGIBILITY_CHECK' where id = '${awardId}'`)).rejects.toThrow('award_step_logged')
    await expect(write(`update awards set state = 'ELIGIBILITY_CHECK', step_seq = 999999 where id = '${awardId}'`)).rejects.toThrow()
    await expect(force(awardId, 'SUBMITTED', 'ELIGIBILITY_CHECK')).resolves.toBeUndefined()
  })

  it('makes no step that the table does not have', async () => {
    const awardId = await office.submitted(await office.cycle(), family())
    const others = awardStates.filter((state) => state !== 'SUBMITTED' && !(state in table.SUBMITTED))
    for (const to of others) await expect(force(awardId, 'SUBMITTED', to, conferral), to).rejects.toThrow()
    expect(await office.state(awardId)).toBe('SUBMITTED')
  })

  it('begins nothing but a draft, and takes nothing over in a cycle that runs here', async () => {
    const awardId = await office.submitted(await office.cycle(), family())
    const copy = (head: string, state: string) =>
      write(`insert into awards (id, community_id, origin, cycle_id, category, cycle, state, step_seq, subject,
        name_sealed, title, created_at, updated_at, level, awarding_body, document_no, awarded_on, certificate_no)
        select 'copy', community_id, ${head}, category, cycle, '${state}', step_seq, subject, name_sealed, title, created_at, updated_at,
        'COMMUNITY', 'b', 'd', '2027-03-01', 'forged' from awards where id = '${awardId}'`)
    await expect(copy('origin, cycle_id', 'APPROVED')).rejects.toThrow('award_begins')
    await expect(copy(`'TAKEN_OVER', null`, 'AWARDED')).rejects.toThrow()
  })

  it('checks nobody who nominated, and passes nobody unchecked', async () => {
    const awardId = await office.submitted(await office.cycle(), family())
    await office.must(office.now.takeUpCheck(awardId, 'checker'))
    await expect(force(awardId, 'ELIGIBILITY_CHECK', 'REVIEW')).rejects.toThrow('award_checked')
    const at = office.server.clock.now().toISOString()
    await write(`insert into award_checks select id, nominator_id, 'PASS', '第三条', '${at}' from awards where id = '${awardId}'`)
    await expect(force(awardId, 'ELIGIBILITY_CHECK', 'REVIEW')).rejects.toThrow('award_checked')
  })

  it('puts nobody on notice whom no panel has selected', async () => {
    const awardId = await office.submitted(await office.cycle(), family())
    await office.checked(awardId)
    await expect(force(awardId, 'REVIEW', 'PUBLICITY')).rejects.toThrow()
    await expect(force(awardId, 'REVIEW', 'NOT_SELECTED')).rejects.toThrow('award_reviewed')
  })

  it('confirms nothing before the whole window was displayed, and commends nothing unconfirmed', async () => {
    const { entries, noticeId } = await office.onNotice([family()])
    const [awardId = ''] = entries
    await expect(force(awardId, 'PUBLICITY', 'APPROVED')).rejects.toThrow('award_shown')
    await expect(force(awardId, 'PUBLICITY', 'AWARDED', conferral)).rejects.toThrow('award_pair')
    // Nor by saying that it was: a notice is complete only from its close on, and never closes earlier.
    const change = (set: string) => write(`update award_notices set ${set} where id = '${noticeId}'`)
    await expect(change(`completed_at = '${office.server.clock.now().toISOString()}'`)).rejects.toThrow()
    await expect(change(`closes_at = '2027-02-16T16:00:00.000Z'`)).rejects.toThrow()
    await expect(change(`planned_close = '2027-02-16T16:00:00.000Z', ends_on = '2027-02-16'`)).rejects.toThrow()
    office.days(8)
    await expect(force(awardId, 'PUBLICITY', 'APPROVED')).rejects.toThrow('award_shown')
    await office.now.settle(NO_GAPS)
    await expect(force(awardId, 'PUBLICITY', 'APPROVED', '', 'admin')).rejects.toThrow('award_second_person')
    await expect(force(awardId, 'PUBLICITY', 'APPROVED')).resolves.toBeUndefined()
  })

  it('plans no window shorter than its policy, and takes an end by hand for workdays only', async () => {
    const { noticeId } = await office.onNotice([family()])
    const columns = 'community_id, cycle_id, days, starts_on, put_up_at, put_up_by, gap_seconds, seen_until, updated_at'
    const short = (id: string, unit: string, end: string, documentNo: string | null) =>
      office.sql(
        `insert into award_notices (id, round, unit, ends_on, planned_close, closes_at, end_document_no, ${columns})
          select :id, round + :id, :unit, :end, :close, :close, :documentNo, ${columns} from award_notices where id = :noticeId`,
        { id, unit, end, close: `${end}T16:00:00.000Z`, documentNo, noticeId },
      )
    const [{ starts_on: start = '' } = {}] = await office.sql<{ starts_on: string }>(
      'select starts_on from award_notices where id = :noticeId',
      { noticeId },
    )
    await expect(short('1', 'NATURAL', addDays(start, 5), null)).rejects.toThrow('award_notices_whole')
    await expect(short('1', 'NATURAL', addDays(start, 7), null)).rejects.toThrow('award_notices_whole')
    await expect(short('1', 'WORKDAY', addDays(start, 5), '国办发明电〔2027〕9号')).rejects.toThrow('award_notices_whole')
    await expect(short('1', 'NATURAL', addDays(start, 6), '国办发明电〔2027〕9号')).rejects.toThrow('award_notices_by_hand')
    await expect(short('1', 'WORKDAY', addDays(start, 9), ' ')).rejects.toThrow('award_notices_by_hand')
    await short('1', 'WORKDAY', addDays(start, 9), '国办发明电〔2027〕9号')
  })

  it('confirms nothing with an open objection', async () => {
    const { entries } = await office.onNotice([family()])
    const [awardId = ''] = entries
    await office.must(office.now.raiseObjection({ awardId, text: '请再核实一下', name: null, phone: null }, ''))
    office.days(8)
    await office.now.settle(NO_GAPS)
    await expect(force(awardId, 'PUBLICITY', 'APPROVED')).rejects.toThrow('award_unopposed')
    await force(awardId, 'PUBLICITY', 'OBJECTION_HANDLING')
    await expect(force(awardId, 'OBJECTION_HANDLING', 'APPROVED')).rejects.toThrow('award_unopposed')
  })

  it('commends nothing with an open objection, even if one were slipped in behind the confirmation', async () => {
    const { entries } = await office.approved([family()])
    const [awardId = ''] = entries
    const late = `insert into award_objections (id, award_id, notice_id, channel, text_sealed, raised_at)
      select 'late', award_id, notice_id, 'FORM', 'k.x', '${office.server.clock.now().toISOString()}' from award_candidates where award_id = '${awardId}'`
    await expect(write(late)).rejects.toThrow('award_objections_in_time')
    await write(
      available.name === 'SQLite' ? 'drop trigger award_objections_in_time' : 'drop trigger award_objections_in_time on award_objections',
    )
    await write(late)
    await expect(force(awardId, 'APPROVED', 'AWARDED', conferral)).rejects.toThrow('award_commended')
  })

  it('confirms nothing whose objection was upheld, or whose facts were corrected without a new notice', async () => {
    const { entries } = await office.onNotice([family(), family()])
    for (const [index, awardId] of entries.entries()) {
      await office.must(office.now.raiseObjection({ awardId, text: '请再核实一下', name: null, phone: null }, ''))
      await office.must(office.now.takeUpObjections(awardId, 'admin'))
      const [objection] = await office.sql<{ id: string }>('select id from award_objections where award_id = :awardId', { awardId })
      await office.must(office.now.recordFinding(objection?.id ?? '', index === 0 ? 'FOUNDED' : 'FACTS_CHANGED', 'admin'))
    }
    office.days(8)
    await office.now.settle(NO_GAPS)
    const [upheld = '', corrected = ''] = entries
    await expect(force(upheld, 'OBJECTION_HANDLING', 'APPROVED')).rejects.toThrow('award_upheld')
    await expect(force(upheld, 'OBJECTION_HANDLING', 'PUBLICITY')).rejects.toThrow('award_upheld')
    await expect(force(corrected, 'OBJECTION_HANDLING', 'APPROVED')).rejects.toThrow('award_notice_anew')
    await expect(force(corrected, 'OBJECTION_HANDLING', 'PUBLICITY')).rejects.toThrow('award_notice_anew')
  })

  it('ends no suspension unheard, nor by whom it was begun', async () => {
    const { entries } = await office.awarded([family()])
    const [awardId = ''] = entries
    const barred = `, barred_until = '2029-03-01'`
    await office.must(office.now.suspendHonour(awardId, 'CONDUCT', 'admin'))
    await expect(force(awardId, 'SUSPENDED', 'REVOKED', barred)).rejects.toThrow('award_heard')
    await office.must(office.now.recordHearing(awardId, 'VISIT', 'admin'))
    await expect(force(awardId, 'SUSPENDED', 'REVOKED', barred, 'admin')).rejects.toThrow('award_two_people')
    await expect(force(awardId, 'SUSPENDED', 'REVOKED')).rejects.toThrow('awards_revoked')
    await expect(force(awardId, 'SUSPENDED', 'REVOKED', barred)).resolves.toBeUndefined()
  })

  it('asks for another than the latest who acted, not than everybody who ever did', async () => {
    const { entries } = await office.awarded([family()])
    const [awardId = ''] = entries
    for (const [one, other] of [
      ['admin', 'chair'],
      ['chair', 'admin'],
    ] as const) {
      await office.must(office.now.suspendHonour(awardId, 'CONDUCT', one))
      await office.must(office.now.recordHearing(awardId, 'VISIT', one))
      expect(await office.now.reinstateHonour(awardId, one)).toMatchObject({ missing: ['secondPerson'] })
      await office.must(office.now.reinstateHonour(awardId, other))
    }
    expect(await office.state(awardId)).toBe('AWARDED')
  })

  it('scores nothing once the panel has closed, nor what a member stands aside from', async () => {
    const cycleId = await office.cycle()
    const [first, second] = [await office.submitted(cycleId, family()), await office.submitted(cycleId, family())]
    for (const awardId of [first, second]) await office.checked(awardId)
    await office.must(office.now.seatPanel({ cycleId, members: ['p1', 'p2', 'chair'], chairId: 'chair' }, 'admin'))
    const score = (awardId: string, staffId: string) =>
      write(`insert into award_scores select '${awardId}', '${staffId}', id, 90, opened_at from award_panels where cycle_id = '${cycleId}'`)
    await office.must(office.now.standAside(first, 'RELATIVE', 'p1'))
    await expect(score(first, 'p1')).rejects.toThrow('award_scores_given')
    await expect(score(first, 'stranger')).rejects.toThrow()
    for (const awardId of [first, second])
      for (const member of ['p2', 'chair']) await office.must(office.now.scoreEntry(awardId, 80, member))
    await office.must(office.now.closePanel(cycleId, [first, second], 'chair'))
    await expect(score(second, 'p1')).rejects.toThrow('award_scores_given')
    await expect(write(`update award_scores set points = 100 where award_id = '${second}'`)).rejects.toThrow('award_scores_changed')
    await expect(write('update award_verdicts set selected = 0')).rejects.toThrow('award_verdicts_kept')
  })

  it('selects no more than the quota, and not one by one either', async () => {
    const cycleId = await office.cycle({}, 1)
    const [first, second] = [await office.submitted(cycleId, family()), await office.submitted(cycleId, family())]
    for (const awardId of [first, second]) await office.checked(awardId)
    await office.must(office.now.seatPanel({ cycleId, members: ['p1', 'p2', 'chair'], chairId: 'chair' }, 'admin'))
    for (const awardId of [first, second])
      for (const member of ['p1', 'p2', 'chair']) await office.must(office.now.scoreEntry(awardId, 80, member))
    expect(await office.now.closePanel(cycleId, [first, second], 'chair')).toMatchObject({ reason: 'TOO_MANY' })
    const select = (awardId: string, selected = 1) =>
      write(
        `insert into award_verdicts select '${awardId}', id, 3, 3, 240, ${selected}, opened_at from award_panels where cycle_id = '${cycleId}'`,
      )
    await expect(select(first)).resolves.toBeDefined()
    await expect(select(second)).rejects.toThrow('award_verdicts_within_quota')
    await expect(select(second, 0)).resolves.toBeDefined()
  })

  it('changes no line of the log, takes none out and puts none in', async () => {
    await expect(write(`update award_steps set actor_id = 'x' where seq = 1`)).rejects.toThrow('award_steps_kept')
    await expect(write('delete from award_steps where seq = 1')).rejects.toThrow('award_steps_stay')
    const columns = 'at, subject, subject_id, kind, from_state, to_state, actor_kind, actor_id, reason, digest, previous_hash, hash'
    const insert = `insert into award_steps (community_id, seq, ${columns}) select community_id, seq + 100000, ${columns} from award_steps where seq = 1`
    await expect(write(insert)).rejects.toThrow('award_steps_chained')
  })

  it('passes once a guard is taken away: it is the guard that holds', async () => {
    const { entries } = await office.onNotice([family()])
    await write(available.name === 'SQLite' ? 'drop trigger award_shown' : 'drop trigger award_shown on awards')
    await expect(force(entries[0] ?? '', 'PUBLICITY', 'APPROVED')).resolves.toBeUndefined()
    expect(await office.state(entries[0] ?? '')).toBe('APPROVED')
  })
})
