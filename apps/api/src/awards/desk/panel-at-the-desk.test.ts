import { demoAwards } from '@culture/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toGlobalId } from '../../kernel/ids.js'
import { AwardOffice, scheme } from '../../testing/awards.js'
import { availableDatabases } from '../../testing/databases.js'
import { askDesk, hire, onDuty, signIn } from '../../testing/desk.js'

const roles = { admin: 'ADMIN', p1: 'PANELLIST', p2: 'PANELLIST', chair: 'CHAIR', counter: 'COUNTER' } as const
type Person = keyof typeof roles

interface Act {
  __typename: string
  reason?: string
  message?: string
}

describe.each(await availableDatabases())('a panel at the desk on $name', (available) => {
  let office: AwardOffice
  const people = new Map<Person, { id: string; token: string }>()
  beforeAll(async () => {
    office = await AwardOffice.open(available)
    for (const name of Object.keys(roles) as Person[]) {
      const staff = await hire(office.server, { roles: [roles[name]] })
      people.set(name, { id: staff.member.id, token: await signIn(office.server, staff) })
    }
  })
  afterAll(() => office.dispose())

  const idOf = (name: Person): string => people.get(name)?.id ?? ''
  const ask = async <T>(name: Person, query: string): Promise<T> => {
    const { data, errors } = await askDesk<{ answer: T }>(office.server, query, {}, people.get(name)?.token)
    if (errors) throw new Error(JSON.stringify(errors))
    return data.answer
  }
  const act = (name: Person, call: string, done = 'CycleActDone'): Promise<Act> =>
    ask(name, `mutation { answer: ${call} { __typename ... on ${done} { __typename } ... on AwardActRefused { reason message } } }`)
  const seat = (cycle: string, members: readonly Person[], chair: Person) =>
    act(
      'admin',
      `seatPanel(input: { cycleId: "${cycle}", memberIds: [${members.map((name) => `"${idOf(name)}"`).join(',')}], chairId: "${idOf(chair)}" })`,
    )

  async function scored(points: readonly number[]) {
    const cycleId = await office.cycle()
    const entries: string[] = []
    for (const n of points.keys()) {
      entries.push(await office.submitted(cycleId, { n: 100 * Number(cycleId.length) + n }))
      await office.checked(entries[n] ?? '')
      office.server.clock.advance(1_000)
    }
    const cycle = toGlobalId('AwardCycle', cycleId)
    expect(await seat(cycle, ['p1', 'p2', 'chair'], 'chair')).toMatchObject({ __typename: 'CycleActDone' })
    for (const name of ['p1', 'p2', 'chair'] as const)
      for (const [n, given] of points.entries())
        await act(name, `scoreEntry(entryId: "${toGlobalId('AwardEntry', entries[n] ?? '')}", points: ${given})`, 'EntryActDone')
    return { cycle, entries }
  }
  const states = (entries: readonly string[]) => Promise.all(entries.map((id) => office.state(id)))

  it('names colleagues, and who may sit where', async () => {
    const colleagues = await ask<{ id: string; mayScore: boolean; mayChair: boolean }[]>(
      'admin',
      '{ answer: awardColleagues { id name mayScore mayChair } }',
    )
    expect(colleagues.find(({ id }) => id === idOf('p1'))).toMatchObject({ mayScore: true, mayChair: false })
    expect(colleagues.find(({ id }) => id === idOf('chair'))).toMatchObject({ mayScore: true, mayChair: true })
    expect(colleagues.find(({ id }) => id === idOf('counter'))).toMatchObject({ mayScore: false, mayChair: false })
  })

  it('offers a scheme until its cycle is opened, with its notice policy', async () => {
    await office.server.publish(scheme('to-open', { cycle: '2090', noticeUnit: 'WORKDAY', noticeDays: 5 }))
    const offered = () =>
      ask<{ id: string; noticeUnit: string }[]>('admin', '{ answer: openableSchemes { id cycle noticeUnit noticeDays validYears } }')
    const before = (await offered()).find(({ noticeUnit }) => noticeUnit === 'WORKDAY')
    expect(before).toMatchObject({ cycle: '2090', noticeDays: 5, validYears: 3 })
    const window = 'nominationsFrom: "2027-02-01T00:00:00Z", nominationsUntil: "2027-03-01T00:00:00Z", households: 100'
    expect(await act('admin', `openAwardCycle(input: { schemeId: "${before?.id}", ${window} })`)).toMatchObject({
      __typename: 'CycleActDone',
    })
    expect((await offered()).some(({ id }) => id === before?.id)).toBe(false)
  })

  it('opens no cycle whose honours were conferred elsewhere, and offers none', async () => {
    const another = await AwardOffice.open(available)
    try {
      const [honour] = demoAwards(another.server.clock.now())
      if (!honour) throw new Error('The demo has no honour')
      await another.server.awards.seed([honour])
      await another.server.publish(scheme('run-twice', { category: honour.category, cycle: honour.cycle }))
      const token = await onDuty(another.server, { roles: ['ADMIN'] })
      const { data } = await askDesk<{ openableSchemes: { cycle: string }[] }>(another.server, '{ openableSchemes { cycle } }', {}, token)
      expect(data.openableSchemes.map(({ cycle }) => cycle)).not.toContain(honour.cycle)
      const [from, until] = [another.server.clock.now(), new Date(another.server.clock.now().getTime() + 86_400_000)]
      const terms = { nominationsFrom: from, nominationsUntil: until, households: 100, quota: null }
      expect(await another.now.openCycle({ schemeId: 'run-twice', ...terms }, 'admin')).toMatchObject({
        kind: 'REFUSED',
        reason: 'CYCLE_EXISTS',
      })
    } finally {
      await another.dispose()
    }
  })

  it('seats nobody who could not score, and no chair who could not close', async () => {
    const cycle = toGlobalId('AwardCycle', await office.cycle())
    expect(await seat(cycle, ['p1', 'p2', 'counter'], 'p1')).toMatchObject({
      reason: 'INVALID_INPUT',
      message: expect.stringContaining('评议'),
    })
    expect(await seat(cycle, ['p1', 'p2', 'chair'], 'p1')).toMatchObject({
      reason: 'INVALID_INPUT',
      message: expect.stringContaining('组长'),
    })
    expect(await seat(cycle, ['p1', 'chair'], 'chair')).toMatchObject({ reason: 'PANEL_TOO_SMALL' })
  })

  it('is closed by how many, and the scores say who; between equals it decides nothing', async () => {
    const { cycle, entries } = await scored([90, 70, 80, 80])
    const close = (places: number) => act('chair', `closePanelByScores(cycleId: "${cycle}", places: ${places})`)
    expect(await close(2)).toMatchObject({ reason: 'TIE', message: expect.stringContaining('1份或者3份') })
    expect(await close(5)).toMatchObject({ reason: 'INVALID_INPUT' })
    expect(await close(-1)).toMatchObject({ reason: 'INVALID_INPUT' })
    expect(await states(entries)).toEqual(['REVIEW', 'REVIEW', 'REVIEW', 'REVIEW'])
    expect(await close(3)).toMatchObject({ __typename: 'CycleActDone' })
    expect(await states(entries)).toEqual(['REVIEW', 'NOT_SELECTED', 'REVIEW', 'REVIEW'])
    expect(await close(3)).toMatchObject({ reason: 'PANEL_CLOSED' })
  })

  it('shows the chair one entry that waits for a decision, and no other', async () => {
    const { cycleId, entries } = await office.onNotice([{ n: 4001 }])
    const counted = async () =>
      (await ask<{ id: string; openObjections: number }[]>('chair', '{ answer: awardCycles { id openObjections } }')).find(
        ({ id }) => id === toGlobalId('AwardCycle', cycleId),
      )?.openObjections
    expect(await counted()).toBe(0)
    const waiting = toGlobalId('AwardEntry', entries[0] ?? '')
    const asked = (id: string) =>
      ask<object | null>('chair', `{ answer: entryToDecide(id: "${id}") { state finding openObjections familyHeard } }`)
    expect(await asked(waiting)).toEqual({ state: 'PUBLICITY', finding: null, openObjections: 0, familyHeard: false })
    await office.must(office.now.raiseObjection({ awardId: entries[0] ?? '', text: '请再核实一下', name: null, phone: null }, ''))
    expect(await asked(waiting)).toMatchObject({ openObjections: 1 })
    expect(await counted()).toBe(1)
    const draft = await office.submitted(await office.cycle(), { n: 4100 })
    expect(await asked(toGlobalId('AwardEntry', draft))).toBeNull()
    expect(await asked('made-up')).toBeNull()
  })

  it('finds an honour by its certificate number as people type it, suspended or not', async () => {
    const { entries } = await office.awarded([{ n: 5001 }])
    const id = toGlobalId('AwardEntry', entries[0] ?? '')
    const entry = await ask<{ certificateNo: string }>('admin', `{ answer: awardEntry(id: "${id}") { certificateNo documentNo } }`)
    const found = (number: string) => ask<object | null>('admin', `{ answer: honour(certificateNo: "${number}") { id state } }`)
    expect(await found(` ${entry.certificateNo.toLowerCase()}号`)).toEqual({ id, state: 'AWARDED' })
    expect(await found('WM-9999-0001')).toBeNull()
    expect(await found('谁家')).toBeNull()
    await act('admin', `suspendHonour(entryId: "${id}", ground: FALSE_FACTS)`, 'EntryActDone')
    const due = await ask<{ id: string; familyHeard: boolean }[]>('chair', '{ answer: honoursToDecide { id familyHeard } }')
    expect(due).toEqual([{ id, familyHeard: false }])
    await act('admin', `recordHearing(entryId: "${id}", way: VISIT)`, 'EntryActDone')
    expect(await ask('chair', '{ answer: honoursToDecide { id familyHeard } }')).toEqual([{ id, familyHeard: true }])
  })
})
