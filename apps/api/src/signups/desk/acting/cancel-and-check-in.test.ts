import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { toGlobalId } from '../../../kernel/ids.js'
import { availableDatabases } from '../../../testing/databases.js'
import { askDesk, onDuty } from '../../../testing/desk.js'
import { act, type DeskResult } from '../../../testing/desk-people.js'
import { Neighbourhood } from '../../../testing/neighbourhood.js'
import { broken, eventIdOf, placesIdOf } from '../../../testing/sign-ups.js'

// The morning of the day: one may come already, and one may cancel still.
const MORNING = '2027-02-20T02:00:00.000Z'
const COME = `mutation ($input: CheckInInput!) { it: checkIn(input: $input) { __typename ... on CheckedIn { already } ... on CheckInRefused { reason } } }`
const FAMILIES = [1, 2, 3, 4, 5, 6, 7, 8] as const

interface Came {
  __typename: string
  reason?: string
}

describe.each(await availableDatabases())('a cancellation and a check-in of one family at once on $name', (available) => {
  let hood: Neighbourhood
  let counter: string
  let door: string
  beforeAll(async () => {
    hood = await Neighbourhood.settle(available)
    counter = await onDuty(hood.server, { roles: ['COUNTER'] })
    door = await onDuty(hood.server, { roles: ['ADMIN'] })
  })
  afterAll(() => hood.server.dispose())
  beforeEach(() => hood.next())

  const cancel = (signUpId: string): Promise<DeskResult> => act(hood.server, counter, 'cancelFor', { signUpId })
  const come = async (signUpId: string): Promise<Came> => {
    const input = { eventId: eventIdOf(hood.slug), arriving: { signUpId, way: 'ROSTER' } }
    const { data, errors } = await askDesk<{ it: Came }>(hood.server, COME, { input }, door)
    if (errors) throw new Error(JSON.stringify(errors))
    return data.it
  }
  const rows = <T>(sql: string) => hood.server.database.fork().execute<T[]>(sql, [placesIdOf(hood.slug)])

  it.each([
    ['the cancellation first', (id: string) => Promise.all([cancel(id), come(id)])],
    ['the check-in first', async (id: string) => (await Promise.all([come(id), cancel(id)])).reverse() as [DeskResult, Came]],
  ])('%s: one of them is done, the other is told why not', async (_, both) => {
    await hood.open({ capacity: 40 })
    for (const n of FAMILIES) await hood.party(n, 2)
    hood.server.clock.set(MORNING)
    const ids = (await rows<{ id: string }>('select id from sign_ups where event_id = ?')).map(({ id }) => toGlobalId('SignUp', id))
    expect(ids).toHaveLength(FAMILIES.length)
    for (const [cancelled, came] of await Promise.all(ids.map(both))) {
      if (came.__typename === 'CheckedIn') expect(cancelled).toMatchObject({ __typename: 'SignUpRefused', reason: 'NOT_CHANGEABLE' })
      else {
        expect(came).toEqual({ __typename: 'CheckInRefused', reason: 'CANCELLED' })
        expect(cancelled).toMatchObject({ signUp: { status: 'CANCELLED' } })
      }
    }
    const statuses = (await rows<{ status: string }>('select status from sign_ups where event_id = ?')).map(({ status }) => status)
    const acts = await rows('select id from desk_acts where event_id = ?')
    expect(acts).toHaveLength(statuses.filter((status) => status === 'CANCELLED').length)
    expect(await rows('select sign_up_id from check_ins where event_id = ?')).toHaveLength(
      statuses.filter((status) => status === 'CHECKED_IN').length,
    )
    expect(broken(await hood.places())).toEqual([])
  })

  it('a cancellation sent five times at once is done and logged once', async () => {
    await hood.open({ capacity: 10 })
    await hood.party(1, 2)
    const [row] = await rows<{ id: string }>('select id from sign_ups where event_id = ?')
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => cancel(toGlobalId('SignUp', row?.id ?? ''))))
    expect(answers.map(({ signUp }) => signUp.status)).toEqual(Array(5).fill('CANCELLED'))
    expect(await rows('select id from desk_acts where event_id = ?')).toHaveLength(1)
  })
})
