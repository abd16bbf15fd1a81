import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type LifeOfEvent, SIGNATURE_HEADER, verifySignature } from '@culture/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchEventLife } from './fetch-event-life'
import { lifeSentences } from './life-sentences'

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

describe('the sentences beside an event', () => {
  it('say how it stands, in its own unit', () => {
    expect(lifeSentences(life()).facts).toEqual(['已报 30 人，共 40 个名额', '还剩 10 个', '没有人候补'])
    expect(lifeSentences(life({ unit: 'HOUSEHOLD', waiting: 3 })).facts.join()).toMatch(/已报 30 户.*候补 3 组/)
    expect(lifeSentences(life({ unit: null })).facts).toEqual(['不限名额，谁来都行。'])
  })

  it('warn of the people whom a change would hit, and only then', () => {
    expect(lifeSentences(life({ heads: 0, taken: 0 })).warnings).toEqual([])
    expect(lifeSentences(life()).warnings.join()).toContain('30 位已报名的居民')
    const wouldHit = { capacity: 20, units: 10, parties: 4, people: 11 }
    expect(lifeSentences(life({ wouldHit })).warnings[0]).toMatch(/名额改成 20.*4 组、11 人/)
    expect(lifeSentences(life({ wouldHit: { ...wouldHit, people: 0 } })).warnings).toHaveLength(1)
    expect(lifeSentences(life({ capacityNotApplied: true, askedCapacity: 20 })).warnings[0]).toMatch(/改成 20 没有生效.*仍按 40/)
  })

  it('are one sentence when the sign-up system is silent or the event is new', () => {
    for (const kind of ['UNAVAILABLE', 'NOT_PUBLISHED'] as const) {
      const { facts, warnings } = lifeSentences({ kind })
      expect([facts.length, warnings.length]).toEqual([1, 0])
    }
  })
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
  const ask = (capacity: number | null = null, at = apiUrl) => fetchEventLife({ apiUrl: at, secret, now }, 'abc', capacity)

  it('is signed, and names the capacity where one is asked about', async () => {
    answer = { status: 200, body: JSON.stringify(life()) }
    expect(await ask()).toEqual(life())
    expect(asked).toEqual({ path: '/content/life/abc', signed: true })
    await ask(20)
    expect(asked).toEqual({ path: '/content/life/abc?capacity=20', signed: true })
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
