import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../../testing/databases.js'
import { askDesk, onDuty } from '../../../testing/desk.js'
import { act, atCounter, only, roster } from '../../../testing/desk-people.js'
import { books, broken, change, form, largeSettings, lookUp, openActivity, placesIdOf, tailOf, take } from '../../../testing/sign-ups.js'
import { createTestServer, type TestServer } from '../../../testing/test-server.js'

const adults = (count: number) => ({ party: { adults: count } })

describe.each(await availableDatabases())('signing up for somebody on $name', (available) => {
  let server: TestServer
  let counter: string
  beforeAll(async () => {
    server = await createTestServer(available, { entries: [largeSettings()] })
    counter = await onDuty(server, { roles: ['COUNTER'] })
  })
  afterAll(() => server.dispose())

  const open = (slug: string, signUp: Parameters<typeof openActivity>[1]) => server.publish(openActivity(slug, signUp))
  const signUpFor = (slug: string, n: number, over: Record<string, unknown> = {}) =>
    act(server, counter, 'signUpFor', atCounter(form(slug, n), over))

  it('takes the same places by the same gate, keeps who acted, and gives a code that works', async () => {
    await open('one-gate', { capacity: 3, waitlistLimit: 2 })
    await take(server, form('one-gate', 1, adults(2)))
    const done = await signUpFor('one-gate', 2, { channel: 'PHONE' })
    expect(done).toMatchObject({ __typename: 'DeskSignedUp', signUp: { status: 'CONFIRMED', actedBy: 'STAFF', channel: 'PHONE' } })
    expect(await lookUp(server, done.code ?? '', tailOf(2))).toMatchObject({ status: 'CONFIRMED' })
    expect(await signUpFor('one-gate', 3)).toMatchObject({ signUp: { status: 'WAITLISTED', position: 1 } })
    expect(broken(await books(server.database, placesIdOf('one-gate')))).toEqual([])
  })

  it('needs no telephone, and then has nothing that a stranger could look it up by', async () => {
    await open('no-phone', { capacity: 9 })
    const [one, other] = [
      await signUpFor('no-phone', 11, { phone: '', household: null }),
      await signUpFor('no-phone', 12, { phone: null, household: null }),
    ]
    expect(one.signUp).toMatchObject({ status: 'CONFIRMED', phoneMasked: null })
    expect(other.signUp).toMatchObject({ status: 'CONFIRMED' })
    for (const tail of ['0000', 'xxxx', '']) expect(await lookUp(server, one.code ?? '', tail)).toBeNull()
    expect(await signUpFor('no-phone', 13, { phone: '12345' })).toMatchObject({ reason: 'INVALID_INPUT', fields: [{ path: ['phone'] }] })
  })

  it('tells a family without a telephone by its door', async () => {
    await open('by-door', { capacity: 9 })
    await signUpFor('by-door', 21, { phone: '' })
    const again = await signUpFor('by-door', 21, { phone: '', idempotencyKey: 'another-form-of-21' })
    expect(again).toMatchObject({ reason: 'ALREADY_SIGNED_UP' })
  })

  it('answers the same form sent again with the same sign-up', async () => {
    await open('twice', { capacity: 9 })
    const answers = await Promise.all([1, 2, 3].map(() => signUpFor('twice', 31)))
    expect(new Set(answers.map(({ code }) => code)).size).toBe(1)
    expect(await roster(server, counter, (await eventOf('twice')).id)).toHaveLength(1)
    expect(await signUpFor('twice', 31, adults(2))).toMatchObject({ reason: 'KEY_REUSED' })
  })

  it('is not held up by attempts that were made online', async () => {
    await open('patient', { capacity: 30 })
    for (let time = 0; time < 25; time++) await take(server, form('patient', 41, { idempotencyKey: `a-new-form-${time}` }))
    expect(await take(server, form('patient', 41, { idempotencyKey: 'one-form-more' }))).toMatchObject({ reason: 'RATE_LIMITED' })
    expect(await signUpFor('patient', 42, { phone: form('patient', 41).phone })).toMatchObject({ reason: 'ALREADY_SIGNED_UP' })
  })

  it('changes, cancels and answers for them, and logs each once however often it is sent', async () => {
    await open('for-them', { capacity: 5, waitlistLimit: 5 })
    const [first, second] = [await signUpFor('for-them', 51, adults(4)), await signUpFor('for-them', 52, adults(2))]
    const larger = { signUpId: first.signUp.id, party: { adults: 5 }, idempotencyKey: 'larger-51' }
    expect(await act(server, counter, 'changePartyFor', larger)).toMatchObject({ reason: 'FULL' })
    const smaller = { signUpId: first.signUp.id, party: { adults: 2 }, idempotencyKey: 'smaller-51' }
    expect(await act(server, counter, 'changePartyFor', smaller)).toMatchObject({ signUp: { party: { heads: 2 } } })
    expect(await act(server, counter, 'changePartyFor', smaller)).toMatchObject({ signUp: { party: { heads: 2 } } })
    const offered = { signUpId: second.signUp.id, accept: true }
    expect(await act(server, counter, 'answerOfferFor', offered)).toMatchObject({ signUp: { status: 'CONFIRMED' } })
    for (let time = 0; time < 2; time++) {
      expect(await act(server, counter, 'cancelFor', { signUpId: first.signUp.id })).toMatchObject({ signUp: { status: 'CANCELLED' } })
    }
    expect(broken(await books(server.database, placesIdOf('for-them')))).toEqual([])
    const acts = await server.database
      .fork()
      .execute<{ act: string }[]>('select act from desk_acts where event_id = ? order by at, act', [placesIdOf('for-them')])
    expect(acts.map((row) => row.act).sort()).toEqual(['ACCEPT_OFFER', 'CANCEL', 'CHANGE_PARTY', 'SIGN_UP', 'SIGN_UP'])
  })

  it('finds nothing under an id of another kind or of nobody', async () => {
    for (const signUpId of ['nonsense', 'U2lnblVwOm5vYm9keQ']) {
      expect(await act(server, counter, 'cancelFor', { signUpId })).toMatchObject({ reason: 'SIGN_UP_NOT_FOUND' })
    }
  })

  it('frees a household that a stranger signed up under, and leaves the stranger a place and a call', async () => {
    await open('squatted', { unit: 'HOUSEHOLD', capacity: 3, waitlistLimit: 2 })
    const ours = form('squatted', 61)
    const theirs = await take(server, form('squatted', 62, { household: ours.household, party: { adults: 3 } }))
    expect(await signUpFor('squatted', 61)).toMatchObject({ reason: 'ALREADY_SIGNED_UP' })
    const corrected = await act(server, counter, 'correctHousehold', { eventId: ours.eventId, household: ours.household })
    expect(corrected).toMatchObject({ signUp: { status: 'CONFIRMED', party: { heads: 3 } } })
    expect(await signUpFor('squatted', 61)).toMatchObject({ signUp: { status: 'CONFIRMED' } })
    expect(await lookUp(server, theirs.code, tailOf(62))).toMatchObject({ status: 'CONFIRMED' })
    expect(
      await change(server, { code: theirs.code, phoneTail: tailOf(62), party: { adults: 2 }, idempotencyKey: 'theirs-62' }),
    ).toMatchObject({ __typename: 'SignUpConfirmed' })
    const calls = await askDesk<{ calls: { nodes: { reason: string; signUp: { id: string } }[] } }>(
      server,
      '{ calls { nodes { reason signUp { id } } } }',
      {},
      counter,
    )
    expect(calls.data.calls.nodes).toEqual([{ reason: 'HOUSEHOLD_CORRECTED', signUp: { id: corrected.signUp.id } }])
    expect(broken(await books(server.database, placesIdOf('squatted')))).toEqual([])
  })

  it('frees nothing that nobody has taken, and no door that there is not', async () => {
    await open('not-squatted', { unit: 'HOUSEHOLD', capacity: 3 })
    const { eventId, household } = form('not-squatted', 71)
    expect(await act(server, counter, 'correctHousehold', { eventId, household })).toMatchObject({ __typename: 'SignUpRefused' })
    const nowhere = { estate: 'Z', building: '1', unit: '1', room: '101' }
    expect(await act(server, counter, 'correctHousehold', { eventId, household: nowhere })).toMatchObject({ reason: 'HOUSEHOLD_UNKNOWN' })
  })

  async function eventOf(slug: string): Promise<{ id: string }> {
    const { data } = await askDesk<{ events: { id: string; slug: string }[] }>(
      server,
      '{ events(from: "2027-02-20") { id slug } }',
      {},
      counter,
    )
    return only({ data: { event: data.events.find((event) => event.slug === slug) } }, 'event') ?? { id: '' }
  }
})
