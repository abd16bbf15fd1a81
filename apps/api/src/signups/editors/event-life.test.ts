import { EVENT_LIFE_PATH, type EventLife, SIGNATURE_HEADER, sign } from '@culture/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { activity } from '../../testing/entries.js'
import { form, largeSettings, openActivity, take } from '../../testing/sign-ups.js'
import { createTestServer, type TestServer } from '../../testing/test-server.js'

const LATER = '2027-02-12T00:00:00.000Z'
const slot = (id: string, hour: string, capacity: number) => ({
  ...{ id, capacity },
  startsAt: `2027-02-20T${hour}:00:00.000Z`,
  endsAt: `2027-02-20T${hour}:30:00.000Z`,
})

describe.each(await availableDatabases())('the life of an event on $name', (available) => {
  let server: TestServer
  beforeAll(async () => {
    const courtyard = openActivity('courtyard', { capacity: 5, waitlistLimit: 4 })
    const visits = openActivity('visits', {
      mode: 'HOME_VISIT',
      unit: 'SLOT',
      capacity: null,
      slots: [slot('a', '06', 1), slot('b', '07', 2)],
    })
    server = await createTestServer(available, { entries: [largeSettings(), courtyard, visits, activity('walk')] })
    await take(server, form('courtyard', 1, { name: '金丝雀示九', party: { adults: 3 } }))
    await take(server, form('courtyard', 2, { party: { adults: 2 } }))
    await take(server, form('courtyard', 3, { party: { adults: 2 } }))
  })
  afterAll(() => server.dispose())

  const send = (path: string, secret = server.config.contentSecret) => {
    const signature = sign(secret, { method: 'GET', path, body: '' }, server.clock.now().getTime())
    return server.app.inject({ url: path, headers: { [SIGNATURE_HEADER]: signature } })
  }
  const life = async (id: string, query = '') => (await send(`${EVENT_LIFE_PATH}/${id}${query}`)).json<EventLife>()

  it('tells how many come and how many wait, and no name', async () => {
    const reply = await send(`${EVENT_LIFE_PATH}/activity-courtyard`)
    expect(reply.json()).toEqual({
      ...{
        kind: 'LIFE',
        taken: 5,
        capacity: 5,
        askedCapacity: 5,
        capacityNotApplied: false,
        left: 0,
        waiting: 1,
        heads: 5,
        unit: 'PERSON',
      },
      wouldHit: null,
    })
    expect(reply.body).not.toContain('金丝雀')
    expect(reply.headers['cache-control']).toBe('no-store')
  })

  it('says how many a lower capacity would hit, before anything is published', async () => {
    expect(await life('activity-courtyard', '?capacity=4')).toMatchObject({ wouldHit: { capacity: 4, units: 1, parties: 1, people: 2 } })
    expect(await life('activity-courtyard', '?capacity=5')).toMatchObject({ wouldHit: { capacity: 5, units: 0, parties: 0, people: 0 } })
    expect(await life('activity-courtyard', '?capacity=0')).toMatchObject({ wouldHit: { units: 5, parties: 2, people: 5 } })
  })

  it('adds slots up, and asks about one of them', async () => {
    expect(await life('activity-visits')).toMatchObject({ unit: 'SLOT', capacity: 3, taken: 0, left: 3, wouldHit: null })
    expect(await life('activity-visits', '?capacity=0&slot=b')).toMatchObject({ wouldHit: { units: 0, parties: 0, people: 0 } })
    expect(await life('activity-visits', '?capacity=0')).toMatchObject({ wouldHit: null })
  })

  it('counts nothing where everyone may come', async () => {
    expect(await life('activity-walk')).toMatchObject({ kind: 'LIFE', unit: null, taken: 0, capacity: 0, waiting: 0 })
  })

  it.each([
    ['activity-nowhere', 404, { kind: 'NOT_FOUND' }],
    ['activity-courtyard?capacity=-1', 400, { kind: 'BAD_REQUEST' }],
    ['activity-courtyard?capacity=many', 400, { kind: 'BAD_REQUEST' }],
  ])('answers %s with %i', async (path, status, body) => {
    const reply = await send(`${EVENT_LIFE_PATH}/${path}`)
    expect([reply.statusCode, reply.json()]).toEqual([status, body])
  })

  it('is told to the CMS only', async () => {
    const path = `${EVENT_LIFE_PATH}/activity-courtyard`
    expect((await send(path, 'another-secret-than-ours')).statusCode).toBe(401)
    expect((await server.app.inject({ url: path })).statusCode).toBe(401)
    const signature = sign(server.config.contentSecret, { method: 'GET', path, body: '' }, server.clock.now().getTime())
    const other = await server.app.inject({ url: `${path}?capacity=1`, headers: { [SIGNATURE_HEADER]: signature } })
    expect(other.statusCode).toBe(401)
  })

  it('shows a lowered capacity that could not be applied, and that of an event taken back', async () => {
    const lowered = openActivity('courtyard', { capacity: 3, waitlistLimit: 4 })
    await server.publish({ ...lowered, updatedAt: LATER })
    expect(await life('activity-courtyard')).toMatchObject({ capacity: 5, askedCapacity: 3, capacityNotApplied: true, taken: 5, left: 0 })
    await server.unpublish(lowered)
    expect(await life('activity-courtyard')).toMatchObject({ kind: 'LIFE', taken: 5, left: 0, waiting: 1 })
  })
})
