import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { availableDatabases } from '../testing/databases.js'
import { MessageTown } from '../testing/message-town.js'
import { cancel, openActivity } from '../testing/sign-ups.js'

// The event starts on 20 February at 14:00 in Shanghai, so that its reminder is due on the 19th at 18:00.
const BEFORE_DUE = '2027-02-19T09:59:59.999Z'
const DUE = '2027-02-19T10:00:00.000Z'
const TERMS = { capacity: 5, waitlistLimit: 2 }
const meeting = (day: string) => ({ startsAt: `${day}T06:00:00.000Z`, endsAt: `${day}T08:00:00.000Z` })

describe.each(await availableDatabases())('reminders on $name', (available) => {
  let town: MessageTown
  beforeAll(async () => {
    town = await MessageTown.settle(available)
  })
  afterAll(() => town.close())
  beforeEach(() => town.next())
  const tail = (n: number) => town.hood.tail(n)
  const settleIn = async (over?: Parameters<MessageTown['hood']['open']>[1]) => {
    await town.hood.open(TERMS, over)
    const held = await town.hood.party(1, 3)
    await town.sent()
    return held
  }
  /** The clock moves on, reminders are planned, and what is due is sent. */
  const at = async (instant: string): Promise<string[]> => {
    town.hood.server.clock.set(instant)
    await town.hood.server.places.signUps.planReminders()
    return town.sent()
  }

  it('come the day before at 18:00, once, to those who have a place', async () => {
    await settleIn()
    await town.hood.party(2, 5)
    expect(await town.sent()).toEqual([`SIGN_UP_WAITLISTED ${tail(2)}`])
    expect(await at(BEFORE_DUE)).toEqual([])
    expect(await at(DUE)).toEqual([`REMINDER ${tail(1)}`])
    expect(await at('2027-02-19T10:01:00.000Z')).toEqual([])
    expect(await at('2027-02-20T05:59:00.000Z')).toEqual([])
  })

  it('say when, where and how many', async () => {
    await settleIn()
    town.hood.server.clock.set(DUE)
    await town.hood.server.places.signUps.planReminders()
    const [message] = await town.messages()
    expect(message?.text).toBe(`提醒您：“活动 ${town.hood.slug}”，2月20日（周六）下午2:00，地点请看活动页，3人。来不了请打0314-0000000。`)
  })

  it('planned by two processes at once come once', async () => {
    await settleIn()
    town.hood.server.clock.set(DUE)
    const { signUps } = town.hood.server.places
    await Promise.all([signUps.planReminders(), signUps.planReminders()])
    expect(await town.sent()).toEqual([`REMINDER ${tail(1)}`])
  })

  it('of an old time never go out, even when they were planned already; of the new time they do', async () => {
    await settleIn()
    town.hood.server.clock.set(DUE)
    await town.hood.server.places.signUps.planReminders()
    await town.hood.open(TERMS, { meetings: [meeting('2027-02-27')] })
    expect(await town.sent()).toEqual([`EVENT_TIME_CHANGED ${tail(1)}`])
    expect(await at('2027-02-20T05:00:00.000Z')).toEqual([])
    expect(await at('2027-02-26T09:59:59.999Z')).toEqual([])
    expect(await at('2027-02-26T10:00:00.000Z')).toEqual([`REMINDER ${tail(1)}`])
  })

  it('of a time that was moved away and back again go out once', async () => {
    await settleIn()
    town.hood.server.clock.set(DUE)
    await town.hood.server.places.signUps.planReminders()
    await town.hood.open(TERMS, { meetings: [meeting('2027-02-27')] })
    await town.hood.open(TERMS)
    expect(await at('2027-02-19T10:01:00.000Z')).toEqual([`EVENT_TIME_CHANGED ${tail(1)}`, `REMINDER ${tail(1)}`])
  })

  it.each([
    ['cancelled', { status: 'CANCELLED' as const }, ['EVENT_CANCELLED']],
    ['postponed without a date', { status: 'POSTPONED' as const }, ['EVENT_POSTPONED']],
    ['postponed to another day', { status: 'POSTPONED' as const, meetings: [meeting('2027-02-27')] }, ['EVENT_POSTPONED']],
  ])('do not come for an event that was %s', async (_, over, news) => {
    await settleIn()
    await town.hood.open(TERMS, { statusReason: '大雪', ...over })
    expect(await town.sent()).toEqual(news.map((kind) => `${kind} ${tail(1)}`))
    expect(await at(DUE)).toEqual([])
    expect(await at('2027-02-20T05:00:00.000Z')).toEqual([])
  })

  it('come for the new date of a postponed event', async () => {
    await settleIn()
    await town.hood.open(TERMS, { status: 'POSTPONED', statusReason: '大雪', meetings: [meeting('2027-02-27')] })
    await town.sent()
    expect(await at('2027-02-26T10:00:00.000Z')).toEqual([`REMINDER ${tail(1)}`])
  })

  it('do not come for an event that was taken back, nor to whoever has cancelled', async () => {
    const held = await settleIn()
    await town.hood.party(2, 1)
    await town.sent()
    await cancel(town.hood.server, held.code, tail(1))
    await town.sent()
    await town.hood.server.unpublish(openActivity(town.hood.slug))
    expect(await at(DUE)).toEqual([])
  })

  it('come before every meeting of a course', async () => {
    await settleIn({ meetings: [meeting('2027-02-20'), meeting('2027-02-27')] })
    expect(await at(DUE)).toEqual([`REMINDER ${tail(1)}`])
    expect(await at('2027-02-26T10:00:00.000Z')).toEqual([`REMINDER ${tail(1)}`])
  })

  it('do not repeat what somebody who signs up in the last evening has just read', async () => {
    await town.hood.open({ ...TERMS, closesAt: '2027-02-20T06:00:00.000Z' })
    town.hood.server.clock.set(DUE)
    await town.hood.party(1, 1)
    expect(await town.sent()).toEqual([`SIGN_UP_CONFIRMED ${tail(1)}`])
    expect(await at('2027-02-19T10:01:00.000Z')).toEqual([])
  })

  it('that could not be planned in the evening wait for the morning', async () => {
    await settleIn()
    expect(await at('2027-02-19T13:30:00.000Z')).toEqual([])
    expect(await at('2027-02-20T00:00:00.000Z')).toEqual([`REMINDER ${tail(1)}`])
  })
})

describe('reminders where nobody can be sent a message', () => {
  it('are a list of calls from nine in the morning, until it begins', async () => {
    const [sqlite] = await availableDatabases()
    if (!sqlite) throw new Error('SQLite is always there')
    const town = await MessageTown.settle(sqlite, { channel: 'calls' })
    town.hood.next()
    await town.hood.open(TERMS)
    await town.hood.party(1, 3)
    const at = async (instant: string) => {
      town.hood.server.clock.set(instant)
      await town.hood.server.places.signUps.planReminders()
      await town.hood.server.notices.send()
      return town.open()
    }
    expect(await at('2027-02-19T00:59:59.999Z')).toEqual([])
    expect(await at('2027-02-19T01:00:00.000Z')).toEqual(['REMINDER CALL NO_CHANNEL'])
    expect(await at('2027-02-20T06:00:00.000Z')).toEqual([])
    expect(town.receiver.received).toEqual([])
    await town.close()
  })
})
