import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import {
  answer,
  books,
  broken,
  cancel,
  change,
  form,
  largeSettings,
  lookUp,
  openActivity,
  placesIdOf,
  tailOf,
  take,
} from '../../testing/sign-ups.js'
import { createTestServer, TEST_NOW, type TestServer } from '../../testing/test-server.js'

describe.each(await availableDatabases())('a family of four on $name', (available) => {
  let server: TestServer
  let slug = ''
  let events = 0
  beforeAll(async () => {
    server = await createTestServer(available, { entries: [largeSettings()] })
  })
  afterAll(() => server.dispose())
  beforeEach(async () => {
    server.clock.set(TEST_NOW)
    events += 1
    slug = `flow-${events}`
  })
  const family = { adults: 2, children0to6: 1, children7to13: 1 }
  const open = (signUp: Parameters<typeof openActivity>[1]) => server.publish(openActivity(slug, signUp))
  const sound = async () => expect(broken(await books(server.database, placesIdOf(slug)))).toEqual([])

  it('signs up as a household, is found, changes and cancels', async () => {
    await open({ unit: 'HOUSEHOLD', capacity: 3 })
    const taken = await take(server, form(slug, 1, { party: family, guardianConsent: true }))
    expect(taken).toMatchObject({ __typename: 'SignUpConfirmed', signUp: { status: 'CONFIRMED', party: { heads: 4 }, changeable: true } })
    expect(taken.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
    expect(await books(server.database, placesIdOf(slug))).toMatchObject({ taken: 1, heads: 4 })
    const found = await lookUp(server, `${taken.code.slice(0, 5).toLowerCase()} ${taken.code.slice(5)}`, tailOf(1))
    expect(found).toEqual(taken.signUp)
    const changed = await change(server, {
      code: taken.code,
      phoneTail: tailOf(1),
      party: { adults: 1, children7to13: 1 },
      idempotencyKey: 'change-1',
    })
    expect(changed).toMatchObject({ __typename: 'SignUpConfirmed', code: taken.code, signUp: { party: { heads: 2 } } })
    expect(await books(server.database, placesIdOf(slug))).toMatchObject({ taken: 1, heads: 2 })
    const left = await cancel(server, taken.code, tailOf(1))
    expect(left).toMatchObject({ __typename: 'SignUpCancelled', signUp: { status: 'CANCELLED', changeable: false } })
    expect(await cancel(server, taken.code, tailOf(1))).toEqual(left)
    expect(await books(server.database, placesIdOf(slug))).toMatchObject({ taken: 0, heads: 0, waiting: 0 })
    await sound()
  })

  it('waits, is offered the place and accepts', async () => {
    await open({ unit: 'HOUSEHOLD', capacity: 1, waitlistLimit: 5 })
    const first = await take(server, form(slug, 1))
    const second = await take(server, form(slug, 2, { party: family, guardianConsent: true }))
    expect(second).toMatchObject({ __typename: 'SignUpWaitlisted', position: 1, partiesAhead: 0, signUp: { status: 'WAITLISTED' } })
    const third = await take(server, form(slug, 3))
    expect(third).toMatchObject({ __typename: 'SignUpWaitlisted', position: 2, partiesAhead: 1 })
    await cancel(server, first.code, tailOf(1))
    expect(await lookUp(server, second.code, tailOf(2))).toMatchObject({ status: 'OFFERED', offerExpiresAt: '2027-02-16T02:00:00.000Z' })
    expect(await lookUp(server, third.code, tailOf(3))).toMatchObject({ status: 'WAITLISTED', position: 1 })
    const accepted = await answer(server, second.code, tailOf(2), true)
    expect(accepted).toMatchObject({
      __typename: 'SignUpConfirmed',
      code: second.code,
      signUp: { status: 'CONFIRMED', offerExpiresAt: null },
    })
    expect(await answer(server, second.code, tailOf(2), true)).toEqual(accepted)
    await sound()
  })
})
