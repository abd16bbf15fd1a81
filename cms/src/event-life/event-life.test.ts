import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type LifeOfEvent, SIGNATURE_HEADER, verifySignature } from '@culture/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TermChange } from './changed-terms'
import type { EventLifeAnswer } from './event-life.types'
import { type AskedCapacity, fetchEventLife } from './fetch-event-life'
import { lifeQuestion, readAskedSlots } from './life-question'
import { changeWarnings, lifeFacts, standingWarnings } from './life-sentences'

const life = (changes: Partial<LifeOfEvent> = {}): LifeOfEvent => ({
  kind: 'LIFE',
  taken: 30,
  capacity: 40,
  askedCapacity: 40,
  capacityNotApplied: false,
  left: 10,
  waiting: 0,
  heads: 30,
  unit: 'PERSON',
  wouldHit: null,
  ...changes,
})

const hit = { capacity: 20, units: 10, parties: 4, people: 11 }

describe('the sentences beside an event', () => {
  it('say how it stands, in its own unit', () => {
    expect(lifeFacts(life())).toEqual(['已报 30 人，共 40 个名额', '还剩 10 个', '没有人候补'])
    expect(lifeFacts(life({ unit: 'HOUSEHOLD', waiting: 3 })).join()).toMatch(/已报 30 户.*候补 3 组/)
    expect(lifeFacts(life({ unit: null }))).toEqual(['不限名额，谁来都行。'])
  })

  it('warn of the people whom taking back would hit, and only then', () => {
    expect(standingWarnings(life({ heads: 0, taken: 0 }))).toEqual([])
    expect(standingWarnings(life({ waiting: 2 }))).toEqual(['现在撤下、取消或删除，会影响 30 位已报名的居民、2 组候补。'])
    expect(standingWarnings(life({ capacityNotApplied: true, askedCapacity: 20 }))[0]).toMatch(/改成 20 没有生效.*仍按 40/)
  })

  it('are one sentence when the sign-up system is silent or the event is new', () => {
    for (const kind of ['UNAVAILABLE', 'NOT_PUBLISHED'] as const)
      expect([lifeFacts({ kind }).length, standingWarnings({ kind }).length]).toEqual([1, 0])
  })
})

describe('the warnings before a change goes out', () => {
  const warnings = (changed: TermChange[], changes: Partial<LifeOfEvent> = {}, slotHits: EventLifeAnswer['slotHits'] = []) =>
    changeWarnings({ life: life(changes), slotHits }, changed)

  it('say whom a lower capacity would hit', () => {
    const lower = [{ kind: 'CAPACITY' as const, capacity: 20 }]
    expect(warnings(lower, { wouldHit: hit })[0]).toMatch(/名额改成 20.*4 组、11 人/)
    expect(warnings(lower, { wouldHit: { ...hit, people: 0 } })).toEqual([])
    expect(warnings(lower)).toEqual([])
  })

  it('say it of each slot, and of one that is taken away', () => {
    const slot = (id: string, capacity: number) => ({ kind: 'SLOT' as const, slot: id, startsAt: '2027-06-09T06:00:00.000Z', capacity })
    const told = warnings([slot('a', 1), slot('b', 0), slot('c', 1)], { unit: 'SLOT' }, [
      { slot: 'a', wouldHit: { ...hit, capacity: 1 } },
      { slot: 'b', wouldHit: hit },
      { slot: 'c', wouldHit: null },
    ])
    expect(told).toHaveLength(2)
    expect(told[0]).toMatch(/^6月9日（周三）下午2:00的时段改成 1 个，会有 4 组、11 人坐不下（10 组）/)
    expect(told[1]).toMatch(/^去掉6月9日（周三）下午2:00的时段/)
  })

  it.each(['CANCELLED', 'POSTPONED', 'TIME', 'HOURS', 'VENUE', 'VENUE_OPEN'] as const)('name how many are affected by %s', (kind) => {
    expect(warnings([{ kind }])[0]).toContain('30 位已报名的居民')
    expect(warnings([{ kind }], { heads: 0, waiting: 2 })[0]).toContain('2 组候补')
    expect(warnings([{ kind }], { heads: 0 })).toEqual([])
    for (const silent of ['UNAVAILABLE', 'NOT_PUBLISHED'] as const)
      expect(changeWarnings({ life: { kind: silent }, slotHits: [] }, [{ kind }])).toEqual([])
  })
})

describe('the question about lower capacities', () => {
  const slot = (id: string, capacity: number) => ({ kind: 'SLOT' as const, slot: id, startsAt: '', capacity })

  it('is read as it was asked', () => {
    const asked = lifeQuestion([{ kind: 'TIME' }, { kind: 'CAPACITY', capacity: 20 }, slot('s1', 3), slot('20270609T060000000Z', 0)])
    expect(asked).toBe('?capacity=20&slots=s1.3,20270609T060000000Z.0')
    expect(readAskedSlots(new URLSearchParams(asked).get('slots') ?? undefined)).toEqual([
      { slot: 's1', capacity: 3 },
      { slot: '20270609T060000000Z', capacity: 0 },
    ])
    expect([lifeQuestion([{ kind: 'TIME' }]), readAskedSlots(undefined)]).toEqual(['', []])
  })

  it.each(['', 'a', 'a.x', 'a.1,', 'a/b.1', 'a.1&b=2', ['a.1'], Array(61).fill('a.1').join()])('is none when it reads %j', (text) =>
    expect(readAskedSlots(text)).toBeNull(),
  )
})

describe('asking the API', () => {
  const secret = 'a-secret-for-tests'
  const now = new Date('2027-03-03T02:00:00.000Z')
  let server: Server
  let apiUrl: string
  let answer: { status: number; body: string }
  let asked: { path: string; signed: boolean }

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? ''
      const header = String(request.headers[SIGNATURE_HEADER] ?? '')
      asked = { path, signed: verifySignature(secret, header, { method: 'GET', path, body: '' }, now.getTime()) }
      response.writeHead(answer.status).end(answer.body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())
  const ask = (asked: AskedCapacity | null = null, at = apiUrl) => fetchEventLife({ apiUrl: at, secret, now }, 'abc', asked)

  it('is signed, and names the capacity where one is asked about', async () => {
    answer = { status: 200, body: JSON.stringify(life()) }
    expect(await ask()).toEqual(life())
    expect(asked).toEqual({ path: '/content/life/abc', signed: true })
    await ask({ capacity: 20 })
    expect(asked).toEqual({ path: '/content/life/abc?capacity=20', signed: true })
    await ask({ capacity: 0, slot: 's1' })
    expect(asked).toEqual({ path: '/content/life/abc?capacity=0&slot=s1', signed: true })
  })

  it('knows an event that was never published', async () => {
    answer = { status: 404, body: '{"kind":"NOT_FOUND"}' }
    expect(await ask()).toEqual({ kind: 'NOT_PUBLISHED' })
  })

  it.each([
    [500, 'oops'],
    [401, '{}'],
    [200, 'not json'],
    [200, 'null'],
    [200, '{"kind":"LIFE","taken":"many"}'],
  ])('takes %i %s for no answer', async (status, body) => {
    answer = { status, body }
    expect(await ask()).toEqual({ kind: 'UNAVAILABLE' })
  })

  it('takes a closed door for no answer', async () => {
    expect(await ask(null, 'http://127.0.0.1:1')).toEqual({ kind: 'UNAVAILABLE' })
  })
})
