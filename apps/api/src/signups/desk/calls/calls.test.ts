import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../../testing/databases.js'
import { askDesk, onDuty } from '../../../testing/desk.js'
import { act, only } from '../../../testing/desk-people.js'
import { Neighbourhood } from '../../../testing/neighbourhood.js'
import { cancel, openActivity } from '../../../testing/sign-ups.js'

interface CallView {
  id: string
  reason: string
  unanswered: number
  until: string
  signUp: { id: string; name: string; phoneMasked: string | null; status: string }
}

describe.each(await availableDatabases())('whom the desk calls on $name', (available) => {
  let hood: Neighbourhood
  let counter: string
  beforeAll(async () => {
    hood = await Neighbourhood.settle(available)
    counter = await onDuty(hood.server, { roles: ['COUNTER'] })
  })
  afterAll(() => hood.server.dispose())
  beforeEach(() => hood.next())

  const calls = async (): Promise<CallView[]> => {
    const document = '{ calls(first: 100) { nodes { id reason unanswered until signUp { id name phoneMasked status } } } }'
    const { data } = await askDesk<{ calls: { nodes: CallView[] } }>(hood.server, document, {}, counter)
    return data.calls.nodes
  }
  const log = async (callId: string, result: string) => {
    const document = `mutation ($input: LogCallInput!) { logCall(input: $input) {
      __typename ... on CallLogged { open } ... on CallNotFound { message } } }`
    const answer = await askDesk<{ logCall: { __typename: string; open?: boolean } }>(
      hood.server,
      document,
      { input: { callId, result } },
      counter,
    )
    return only(answer, 'logCall')
  }
  /** A family that was given a place on the last day, too late to ask it first. */
  async function toBeCalled(): Promise<CallView> {
    await hood.open({ capacity: 2, waitlistLimit: 4 })
    const first = await hood.party(1, 2)
    await hood.party(2, 2)
    hood.server.clock.set('2027-02-19T07:00:00.000Z')
    await cancel(hood.server, first.code, hood.tail(1))
    const [call] = await calls()
    if (!call) throw new Error('Nobody is to be called.')
    return call
  }
  const closeAll = async () => {
    for (const { id } of await calls()) await log(id, 'REACHED')
  }

  it('lists who must hear by telephone, with the number masked', async () => {
    expect(await toBeCalled()).toMatchObject({
      ...{ reason: 'PLACE_CONFIRMED', unanswered: 0, until: '2027-02-20T06:00:00.000Z' },
      signUp: { status: 'CONFIRMED', phoneMasked: expect.stringMatching(/^138\*{4}\d{4}$/) },
    })
    await closeAll()
  })

  it('keeps a call while nobody answers, and ends it once somebody did', async () => {
    const { id } = await toBeCalled()
    expect(await log(id, 'NO_ANSWER')).toEqual({ __typename: 'CallLogged', open: true })
    expect(await log(id, 'NO_ANSWER')).toEqual({ __typename: 'CallLogged', open: true })
    expect(await calls()).toMatchObject([{ id, unanswered: 2 }])
    expect(await log(id, 'REACHED')).toEqual({ __typename: 'CallLogged', open: false })
    expect(await calls()).toEqual([])
    const results = await hood.server.database
      .fork()
      .execute<{ result: string }[]>('select result from call_attempts where notice_id = ?', [id])
    expect(results.map(({ result }) => result).sort()).toEqual(['NO_ANSWER', 'NO_ANSWER', 'REACHED'])
  })

  it('is ended by one of several who call at once; the others hear that it is done', async () => {
    const { id } = await toBeCalled()
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => log(id, 'LEFT_WORD')))
    expect(outcomes.filter(({ __typename }) => __typename === 'CallLogged')).toHaveLength(1)
    expect(outcomes.filter(({ __typename }) => __typename === 'CallNotFound')).toHaveLength(7)
  })

  it('forgets a call whose time has passed, and one whose family has left', async () => {
    const late = await toBeCalled()
    hood.server.clock.set('2027-02-20T06:00:00.000Z')
    expect((await calls()).map(({ id }) => id)).not.toContain(late.id)
    hood.next()
    const gone = await toBeCalled()
    await act(hood.server, counter, 'cancelFor', { signUpId: gone.signUp.id })
    expect((await calls()).map(({ id }) => id)).not.toContain(gone.id)
  })

  it('knows no call under an id that is none', async () => {
    expect(await log('nobody', 'REACHED')).toMatchObject({ __typename: 'CallNotFound' })
  })

  it('tells the desk of an event taken back while people hold places, until somebody has seen to it', async () => {
    await hood.open({ capacity: 4 })
    await hood.party(1, 2)
    await hood.server.unpublish(openActivity(hood.slug))
    const alerts = async () => {
      const { data } = await askDesk<{ alerts: { id: string; reason: string }[] }>(hood.server, '{ alerts { id reason } }', {}, counter)
      return data.alerts
    }
    const [alert] = await alerts()
    expect(alert).toMatchObject({ reason: 'EVENT_WITHDRAWN' })
    const settle = async () =>
      only(await askDesk<{ settleAlert: boolean }>(hood.server, `mutation { settleAlert(id: "${alert?.id}") }`, {}, counter), 'settleAlert')
    expect([await settle(), await settle()]).toEqual([true, false])
    expect(await alerts()).toEqual([])
  })
})
