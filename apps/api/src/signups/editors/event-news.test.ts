import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { boundQuery } from '../../database/bound-query.js'
import { availableDatabases } from '../../testing/databases.js'
import { entry } from '../../testing/entries.js'
import { Neighbourhood } from '../../testing/neighbourhood.js'
import { cancel, lookUp, openActivity, placesIdOf } from '../../testing/sign-ups.js'

const TERMS = { capacity: 5, waitlistLimit: 2 }
const on = (day: string) => [{ startsAt: `${day}T06:00:00.000Z`, endsAt: `${day}T08:00:00.000Z` }]
const somewhere = {
  address: '社区里',
  estate: 'A小区',
  stepFree: true,
  indoor: true,
  seats: 60,
  directions: '进门直走。',
  accessibility: null,
}
const later = { status: 'POSTPONED', statusReason: '大雪', meetings: on('2027-02-27') } as const

describe.each(await availableDatabases())('news of an event on $name', (available) => {
  let hood: Neighbourhood
  beforeAll(async () => {
    hood = await Neighbourhood.settle(available)
  })
  afterAll(() => hood.server.dispose())
  beforeEach(async () => {
    hood.next()
    await hood.open(TERMS)
  })
  const alerts = async () => {
    const sql = `select handled_at from notices where event_id = :event and way = 'DESK' order by created_at`
    const rows = await boundQuery<{ handled_at: string | null }>(hood.server.database.fork(), sql, { event: placesIdOf(hood.slug) })
    return rows.map((row) => (row.handled_at === null ? 'OPEN' : 'HANDLED'))
  }
  const takeBack = () => hood.server.unpublish(openActivity(hood.slug))

  it('postponing keeps every sign-up and tells each once, those who wait too', async () => {
    const held = await hood.party(1, 5)
    const waits = await hood.party(2, 1)
    await hood.open(TERMS, later)
    expect([await hood.see(held, 1), await hood.see(waits, 2)]).toEqual(['CONFIRMED -', 'WAITLISTED 1'])
    expect(await hood.notices()).toEqual(['EVENT_POSTPONED CALL 2'])
    expect(await hood.places()).toMatchObject({ taken: 5, waiting: 1 })
  })

  it('a postponed event that is edited is told of again only with another date', async () => {
    await hood.party(1, 2)
    await hood.open(TERMS, later)
    await hood.open(TERMS, { ...later, title: '改了题' })
    await hood.server.refresh()
    expect(await hood.notices()).toEqual(['EVENT_POSTPONED CALL 1'])
    await hood.open(TERMS, { ...later, meetings: on('2027-03-06') })
    expect(await hood.notices()).toEqual(['EVENT_POSTPONED CALL 2'])
  })

  it('who signs up after it was postponed knew of it', async () => {
    await hood.open(TERMS, later)
    await hood.party(1, 2)
    await hood.open(TERMS, { ...later, title: '改了题' })
    expect(await hood.notices()).toEqual([])
  })

  it('a postponed event that is cancelled after all calls everyone', async () => {
    const held = await hood.party(1, 2)
    await hood.open(TERMS, later)
    await hood.open(TERMS, { ...later, status: 'CANCELLED' })
    expect(await hood.see(held, 1)).toBe('CANCELLED -')
    expect(await hood.notices()).toEqual(['EVENT_CANCELLED CALL 1', 'EVENT_POSTPONED CALL 1'])
  })

  describe('another place', () => {
    const at = (venueId: string | null, over: object = {}) => hood.open(TERMS, { venueId, ...over })
    beforeEach(async () => {
      for (const [id, name] of [
        ['hall', '大礼堂'],
        ['yard', '小广场'],
      ] as const)
        await hood.server.publish(entry('venue', id, { ...somewhere, name }))
      await at('hall')
    })

    it('is told of once, to those who wait too, whoever publishes it again', async () => {
      await hood.party(1, 5)
      await hood.party(2, 1)
      await at('yard')
      await at('yard', { title: '改了题' })
      await hood.server.refresh()
      expect(await hood.notices()).toEqual(['EVENT_VENUE_CHANGED CALL 2'])
    })

    it('moved twice leaves one call to make', async () => {
      await hood.party(1, 2)
      await at('yard')
      await at('hall')
      const sql = `select count(*) as n from notices where event_id = :event and handled_at is null`
      const [open] = await boundQuery<{ n: number | string }>(hood.server.database.fork(), sql, { event: placesIdOf(hood.slug) })
      expect(Number(open?.n)).toBe(1)
    })

    it('with another time is told with the time, in one call', async () => {
      await hood.party(1, 2)
      await at('yard', { meetings: on('2027-02-27') })
      expect(await hood.notices()).toEqual(['EVENT_TIME_CHANGED CALL 1'])
    })

    it('that is not known is not told of', async () => {
      await hood.party(1, 2)
      await at(null)
      expect(await hood.notices()).toEqual([])
    })

    it('of an event that has begun is not told of', async () => {
      await hood.party(1, 2)
      hood.server.clock.set('2027-02-20T06:30:00.000Z')
      await at('yard')
      expect(await hood.notices()).toEqual([])
    })
  })

  it('an event taken back with active sign-ups alerts the desk once, and gives nothing more out', async () => {
    const held = await hood.party(1, 5)
    const waits = await hood.party(2, 1)
    await takeBack()
    await hood.server.refresh()
    expect(await alerts()).toEqual(['OPEN'])
    expect(await cancel(hood.server, held.code, hood.tail(1))).toMatchObject({ __typename: 'SignUpCancelled' })
    expect(await hood.see(waits, 2)).toBe('WAITLISTED 1')
    expect(await lookUp(hood.server, waits.code, hood.tail(2))).toMatchObject({ event: { slug: hood.slug } })
  })

  it('publishing it again settles the alert, and taking it back again makes another', async () => {
    await hood.party(1, 2)
    await takeBack()
    await hood.open(TERMS)
    expect(await alerts()).toEqual(['HANDLED'])
    await takeBack()
    expect(await alerts()).toEqual(['HANDLED', 'OPEN'])
  })

  it.each([
    ['nobody holds a place of', async () => {}],
    [
      'was over long ago',
      async () => {
        await hood.party(1, 2)
        hood.server.clock.set('2027-02-21T00:00:00.000Z')
      },
    ],
  ])('an event that %s is taken back quietly', async (_, before) => {
    await before()
    await takeBack()
    expect(await alerts()).toEqual([])
  })

  it('a slot that is taken out while somebody holds it alerts the desk', async () => {
    const slot = (id: string, hour: string) => ({
      ...{ id, capacity: 1 },
      startsAt: `2027-02-20T${hour}:00:00.000Z`,
      endsAt: `2027-02-20T${hour}:30:00.000Z`,
    })
    const visits = { mode: 'HOME_VISIT', unit: 'SLOT', capacity: null } as const
    hood.next()
    await hood.open({ ...visits, slots: [slot('a', '06'), slot('b', '07')] })
    await boundQuery(hood.server.database.fork(), 'update event_places set taken = 1 where id = :id', { id: `${placesIdOf(hood.slug)}/b` })
    await hood.open({ ...visits, slots: [slot('a', '06')] })
    expect(await alerts()).toEqual(['OPEN'])
  })

  it('the database holds one open alert per event, and no alert about one person', async () => {
    const insert = (signUp: string | null) =>
      boundQuery(
        hood.server.database.fork(),
        `insert into notices (id, community_id, kind, way, sign_up_id, event_id, created_at)
         values (:id, 'c', 'EVENT_WITHDRAWN', 'DESK', :signUp, 'e', '2027-02-16T02:00:00.000Z')`,
        { id: `alert-${signUp}-${available.name}-${Math.random()}`, signUp },
      )
    await insert(null)
    await expect(insert(null)).rejects.toThrow(/unique/i)
    await expect(insert('s')).rejects.toThrow(/constraint/i)
  })
})
