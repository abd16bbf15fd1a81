import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../../testing/databases.js'
import { askDesk, onDuty } from '../../../testing/desk.js'
import { act, atCounter, only } from '../../../testing/desk-people.js'
import { eventIdOf, form, largeSettings, openActivity } from '../../../testing/sign-ups.js'
import { createTestServer, type TestServer } from '../../../testing/test-server.js'

const ADDRESS = 'A小区8号楼，门口贴着福字'
const END = '2027-02-20T06:30:00.000Z'
const slots = [{ id: 'visit', startsAt: '2027-02-20T06:00:00.000Z', endsAt: END, capacity: 2 }]

describe.each(await availableDatabases())('the address of a home visit on $name', (available) => {
  let server: TestServer
  let counter: string
  let id: string
  beforeAll(async () => {
    const visit = openActivity('visit', { mode: 'HOME_VISIT', unit: 'SLOT', capacity: null, slots })
    server = await createTestServer(available, { entries: [largeSettings(), visit] })
    counter = await onDuty(server, { roles: ['COUNTER'] })
    const { data } = await server.ask<{ event: { signUp: { slots: { id: string }[] } } }>(
      '{ event(slug: "visit") { signUp { slots { id } } } }',
    )
    const slotId = data.event.signUp.slots[0]?.id
    const taken = await act(server, counter, 'signUpFor', atCounter(form('visit', 1), { slotId, visitAddress: ADDRESS }))
    id = taken.signUp.id
  })
  afterAll(() => server.dispose())

  const open = async () => {
    const document = `mutation ($input: OpenContactInput!) { openContact(input: $input) { ... on Contact { phone visitAddress } } }`
    const answer = await askDesk<{ openContact: { phone: string | null; visitAddress: string | null } }>(
      server,
      document,
      { input: { signUpId: id, why: 'DOOR' } },
      counter,
    )
    return only(answer, 'openContact')
  }

  it('says that the event is at the homes of those who sign up', async () => {
    const answer = await askDesk<{ event: object }>(server, `{ event(id: "${eventIdOf('visit')}") { homeVisit } }`, {}, counter)
    expect(only(answer, 'event')).toEqual({ homeVisit: true })
  })

  it.each([
    ['before the visit', '2027-02-19T06:00:00.000Z', ADDRESS],
    ['a moment before a day has gone by', '2027-02-21T06:29:59.999Z', ADDRESS],
    ['when it has, though the eraser has not come by yet', '2027-02-21T06:30:00.000Z', null],
  ])('%s', async (_, instant, shown) => {
    server.clock.set(instant)
    expect((await open()).visitAddress).toBe(shown)
  })
})
