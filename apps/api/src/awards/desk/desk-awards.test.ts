import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toGlobalId } from '../../kernel/ids.js'
import { AwardOffice, NO_GAPS } from '../../testing/awards.js'
import { availableDatabases } from '../../testing/databases.js'
import { askDesk, hire, signIn, type TestStaff } from '../../testing/desk.js'

interface Act {
  __typename: string
  reason?: string
  state?: string
  missing?: string[]
}

interface Entry {
  id: string
  name: string
  myPoints: number | null
  iStandAside: boolean
  votes: number
  scores: { points: number }[]
  verdict: { selected: boolean; votes: number } | null
  check: { passed: boolean } | null
}

const ENTRY = '{ id name myPoints iStandAside votes scores { points } verdict { selected votes } check { passed } }'

describe.each(await availableDatabases())('a cycle at the desk on $name', (available) => {
  let office: AwardOffice
  const people = new Map<string, { staff: TestStaff; token: string }>()
  beforeAll(async () => {
    office = await AwardOffice.open(available)
    const roles = { admin: 'ADMIN', checker: 'AWARD_CHECKER', p1: 'PANELLIST', p2: 'PANELLIST', chair: 'CHAIR' } as const
    for (const [name, role] of Object.entries(roles)) {
      const staff = await hire(office.server, { roles: [role] })
      people.set(name, { staff, token: await signIn(office.server, staff) })
    }
  })
  afterAll(() => office.dispose())

  const idOf = (name: string): string => people.get(name)?.staff.member.id ?? ''
  const ask = async <T>(name: string, query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const { data, errors } = await askDesk<{ answer: T }>(office.server, query, variables, people.get(name)?.token)
    if (errors) throw new Error(JSON.stringify(errors))
    return data.answer
  }
  const act = (name: string, call: string): Promise<Act> => ask(name, `mutation { answer: ${call} ${selectionOf(call)} }`)
  const selectionOf = (call: string): string => {
    const done: Record<string, string> = {
      ...{ seatPanel: 'CycleActDone { cycleId }', closePanel: 'CycleActDone { cycleId }', conferHonours: 'CycleActDone { cycleId }' },
      putUpNotice: 'NoticeActDone { noticeId }',
    }
    const union = done[call.slice(0, call.indexOf('('))] ?? 'EntryActDone { state }'
    return `{ __typename ... on ${union} ... on AwardActRefused { reason missing } }`
  }

  it('goes from the check to the honour; scores stay with their panellist until the chair closes; one stands aside, one is objected to', async () => {
    const cycleId = await office.cycle()
    const cycle = toGlobalId('AwardCycle', cycleId)
    const one = await office.submitted(cycleId, { n: 1, name: '上官示二' })
    office.server.clock.advance(1_000)
    const two = await office.submitted(cycleId, { n: 2 })
    const [first, second] = [toGlobalId('AwardEntry', one), toGlobalId('AwardEntry', two)]
    const due = await ask<Entry[]>('checker', `query ($cycle: ID!) { answer: entriesToCheck(cycleId: $cycle) ${ENTRY} }`, { cycle })
    expect(due.map(({ name, votes, verdict }) => [name, votes, verdict])).toEqual([
      ['上官示二', 0, null],
      ['张示一', 0, null],
    ])
    for (const id of [first, second]) {
      expect(await act('checker', `takeUpCheck(entryId: "${id}")`)).toMatchObject({ state: 'ELIGIBILITY_CHECK' })
      expect(await act('checker', `recordCheck(entryId: "${id}", passed: true, clause: "他家有人犯过错")`)).toMatchObject({
        reason: 'INVALID_INPUT',
      })
      expect(await act('checker', `recordCheck(entryId: "${id}", passed: true, clause: "第三条")`)).toMatchObject({ state: 'REVIEW' })
    }
    const members = ['p1', 'p2', 'chair'].map((name) => `"${idOf(name)}"`).join(', ')
    expect(
      await act('admin', `seatPanel(input: { cycleId: "${cycle}", memberIds: [${members}], chairId: "${idOf('chair')}" })`),
    ).toMatchObject({ __typename: 'CycleActDone' })
    expect(await act('p1', `standAside(entryId: "${second}", ground: NEIGHBOUR)`)).toMatchObject({ state: 'REVIEW' })
    expect(await act('p1', `scoreEntry(entryId: "${second}", points: 90)`)).toMatchObject({ reason: 'STANDS_ASIDE' })
    expect(await act('p1', `scoreEntry(entryId: "${first}", points: 91)`)).toMatchObject({ __typename: 'EntryActDone' })
    expect(await act('chair', `closePanel(cycleId: "${cycle}", selectedIds: ["${first}"])`)).toMatchObject({ reason: 'NO_QUORUM' })
    for (const [name, points] of [
      ['p2', 82],
      ['chair', 83],
    ] as const)
      for (const id of [first, second]) await act(name, `scoreEntry(entryId: "${id}", points: ${points})`)
    const seen = (name: string) => ask<Entry[]>(name, `query ($cycle: ID!) { answer: entriesToScore(cycleId: $cycle) ${ENTRY} }`, { cycle })
    expect(
      (await seen('p1')).map(({ myPoints, iStandAside, votes, scores, check }) => [myPoints, iStandAside, votes, scores, check]),
    ).toEqual([
      [91, false, 3, [], null],
      [null, true, 2, [], null],
    ])
    expect(JSON.stringify(await seen('p2'))).not.toContain('91')
    expect(
      JSON.stringify(await ask('admin', `query ($cycle: ID!) { answer: awardEntries(cycleId: $cycle) ${ENTRY} }`, { cycle })),
    ).not.toContain('91')
    expect(await act('chair', `closePanel(cycleId: "${cycle}", selectedIds: ["${first}", "${second}"])`)).toMatchObject({
      __typename: 'CycleActDone',
    })
    expect((await seen('p2'))[0]).toMatchObject({
      votes: 3,
      scores: [{ points: 91 }, { points: 82 }, { points: 83 }].map(() => expect.anything()),
      verdict: { selected: true, votes: 3 },
    })
    expect(await act('p2', `scoreEntry(entryId: "${first}", points: 10)`)).toMatchObject({ reason: 'PANEL_CLOSED' })
    expect(await act('admin', `putUpNotice(cycleId: "${cycle}")`)).toMatchObject({ __typename: 'NoticeActDone' })
    await office.must(office.now.raiseObjection({ awardId: two, text: '请再核实一下门口的事', name: '邻居', phone: null }, ''))
    const [objection] = await ask<{ id: string; text: string; contact: string }[]>(
      'admin',
      `query { answer: objections(entryId: "${second}") { id text contact } }`,
    )
    expect(objection).toMatchObject({ text: '请再核实一下门口的事', contact: '邻居' })
    expect(await act('admin', `takeUpObjections(entryId: "${second}")`)).toMatchObject({ state: 'OBJECTION_HANDLING' })
    expect(await act('admin', `recordFinding(objectionId: "${objection?.id}", finding: UNFOUNDED)`)).toMatchObject({
      state: 'OBJECTION_HANDLING',
    })
    expect(await act('admin', `resumeNotice(entryId: "${second}")`)).toMatchObject({ state: 'PUBLICITY' })
    expect(await act('chair', `confirmApproval(entryId: "${first}")`)).toMatchObject({ reason: 'NOT_YET', missing: ['windowDisplayed'] })
    const { awardCycles } = (
      await askDesk<{ awardCycles: { id: string; notices: { id: string }[] }[] }>(
        office.server,
        '{ awardCycles { id notices { id } } }',
        {},
        people.get('admin')?.token,
      )
    ).data
    const noticeId = awardCycles.find(({ id }) => id === cycle)?.notices[0]?.id
    const sheet = await ask<{ lines: { fullName: string }[] }>(
      'admin',
      `query { answer: noticeSheet(noticeId: "${noticeId}") { lines { fullName } } }`,
    )
    expect(sheet.lines.map(({ fullName }) => fullName)).toEqual(['上官示二家庭', '张示一家庭'])
    office.days(8)
    await office.now.settle(NO_GAPS)
    for (const id of [first, second]) expect(await act('chair', `confirmApproval(entryId: "${id}")`)).toMatchObject({ state: 'APPROVED' })
    const confer = (on: string) =>
      act('admin', `conferHonours(input: { cycleId: "${cycle}", documentNo: "试〔2027〕3号", awardedOn: "${on}" })`)
    expect(await confer('2027-02-20')).toMatchObject({ reason: 'INVALID_INPUT' })
    expect(await confer('2027-02-23')).toMatchObject({ __typename: 'CycleActDone' })
    const entry = await ask<{ state: string; certificateNo: string; validUntil: string }>(
      'admin',
      `query { answer: awardEntry(id: "${first}") { state certificateNo validUntil } }`,
    )
    expect(entry).toMatchObject({ state: 'AWARDED', validUntil: '2030-02-23', certificateNo: expect.stringMatching(/^WM-\d{4}-000[12]$/) })
  })

  it('says beforehand until when a notice would be up, and takes its end where nobody can count it', async () => {
    office.server.clock.set('2029-02-08T02:00:00.000Z')
    const cycleId = await office.cycle({ noticeUnit: 'WORKDAY', noticeDays: 5 })
    const cycle = toGlobalId('AwardCycle', cycleId)
    const awardId = await office.submitted(cycleId, { n: 40 })
    await office.checked(awardId)
    await office.decided(cycleId, [awardId])
    const see = async () => {
      const fields = '{ id noticeToday { endsOn yearMissing earliest } notices { endDocumentNo plannedClose } }'
      const cycles = await ask<{ id: string }[]>('admin', `query { answer: awardCycles ${fields} }`)
      return cycles.find(({ id }) => id === cycle)
    }
    // 春节 2029 is on 13 February.
    expect(await see()).toMatchObject({ noticeToday: { endsOn: null, yearMissing: 2029, earliest: '2029-02-16' }, notices: [] })
    expect(await act('admin', `putUpNotice(cycleId: "${cycle}")`)).toMatchObject({ reason: 'YEAR_NOT_COVERED' })
    const end = (endsOn: string) => `putUpNotice(cycleId: "${cycle}", end: { endsOn: "${endsOn}", documentNo: "国办发明电〔2028〕8号" })`
    expect(await act('admin', end('2029-02-15'))).toMatchObject({ reason: 'INVALID_INPUT' })
    expect(await act('admin', end('2029-02-22'))).toMatchObject({ __typename: 'NoticeActDone' })
    expect(await see()).toMatchObject({ notices: [{ endDocumentNo: '国办发明电〔2028〕8号', plannedClose: '2029-02-22T16:00:00.000Z' }] })
  })

  it('writes down whose contacts were opened, by whom and why', async () => {
    const awardId = await office.submitted(await office.cycle(), { n: 30 })
    const id = toGlobalId('AwardEntry', awardId)
    const contact = await ask<{ nominatorPhone: string }>(
      'admin',
      `query { answer: entryContact(entryId: "${id}", why: VERIFY) { nominatorPhone } }`,
    )
    expect(contact.nominatorPhone).toBe('13920000030')
    const steps = await ask<{ kind: string; actorId: string; reason: string }[]>(
      'admin',
      `query { answer: entrySteps(entryId: "${id}") { kind actorId reason } }`,
    )
    expect(steps.at(-1)).toEqual({ kind: 'CONTACT_READ', actorId: idOf('admin'), reason: 'VERIFY' })
  })
})
