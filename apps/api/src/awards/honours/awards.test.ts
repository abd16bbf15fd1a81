import { demoAwards, demoContent, FIXTURE_NOW, leaksIn } from '@culture/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keep, transact } from '../../database/transaction.js'
import { availableDatabases } from '../../testing/databases.js'
import { createTestServer, type TestServer } from '../../testing/test-server.js'
import { appendStep } from '../log/append-step.js'
import { AwardConsentSchema, type AwardRow, AwardSchema } from '../records/award.entity.js'

interface Awards {
  awards: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string }
    nodes: {
      id: string
      displayName: string
      title: string
      documentNo: string
      awardingBody: string
      category: string
      story: { title: string } | null
    }[]
  }
}

const query = `query ($filter: AwardFilter, $first: Int, $after: String) {
  awards(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id category cycle level displayName title deed awardingBody documentNo awardedOn validUntil story { title displayName } }
  }
}`

const records = demoAwards(new Date(FIXTURE_NOW))
const shown = records.filter(({ state }) => state === 'AWARDED')

describe.each(await availableDatabases())('awards on $name', (available) => {
  let server: TestServer
  beforeAll(async () => {
    server = await createTestServer(available, { entries: demoContent(new Date(FIXTURE_NOW)) })
    await server.awards.seed(records)
  })
  afterAll(() => server.dispose())

  const ask = async (variables: Record<string, unknown> = {}): Promise<Awards['awards']> =>
    (await server.ask<Awards>(query, variables)).data.awards

  it('are shown once they have been conferred, by their masked name only', async () => {
    const { totalCount, nodes } = await ask({ first: 100 })
    expect(totalCount).toBe(shown.length)
    expect(nodes.map((node) => node.displayName)).toEqual(expect.arrayContaining(['李*二家庭', '王*三', '欧阳*一', '高*']))
    expect(nodes.every((node) => node.awardingBody !== '' && node.documentNo !== '')).toBe(true)
    expect(leaksIn(JSON.stringify(nodes))).toEqual([])
  })

  it('carry the story that belongs to them', async () => {
    const { nodes } = await ask({ first: 100 })
    expect(nodes.some((node) => node.story !== null)).toBe(true)
    for (const { story } of nodes) if (story) expect(story.title).not.toBe('')
  })

  it('come in pages and by category', async () => {
    const first = await ask({ first: 4 })
    const second = await ask({ first: 100, after: first.pageInfo.endCursor })
    expect(first.pageInfo.hasNextPage).toBe(true)
    expect(new Set([...first.nodes, ...second.nodes].map((node) => node.id)).size).toBe(shown.length)
    const workers = await ask({ filter: { category: 'DEDICATED_WORKER' } })
    expect(workers.totalCount).toBe(shown.filter(({ category }) => category === 'DEDICATED_WORKER').length)
    expect((await ask({ filter: { level: 'PROVINCE' } })).totalCount).toBe(0)
  })

  it('are nodes, and what is not shown is not there', async () => {
    const { nodes } = await ask({ first: 1 })
    const id = nodes[0]?.id
    const { data } = await server.ask<{ node: { displayName: string } | null }>(
      'query ($id: ID!) { node(id: $id) { ... on Award { displayName } } }',
      { id },
    )
    expect(data.node?.displayName).toBe(nodes[0]?.displayName)
    const rows = await server.database.fork().find(AwardSchema, { state: 'SUSPENDED' })
    const hidden = Buffer.from(`Award:${rows[0]?.id}`).toString('base64url')
    expect((await server.ask<{ node: null }>('query ($id: ID!) { node(id: $id) { id } }', { id: hidden })).data.node).toBeNull()
  })

  it('hold no name in clear', async () => {
    const rows = await server.database.fork().find(AwardSchema, {})
    expect(rows).toHaveLength(records.length)
    expect(leaksIn(JSON.stringify(rows))).toEqual([])
  })

  it('are seeded once', async () => {
    await server.awards.seed(records)
    expect(await server.database.fork().count(AwardSchema, {})).toBe(records.length)
  })

  // SQLite has one process.
  if (available.name === 'PostgreSQL')
    it('written by another process on the same PostgreSQL show here too', async () => {
      await server.restart()
      const em = server.database.fork()
      const award = await em.findOneOrFail(AwardSchema, { certificateNo: shown[0]?.certificateNo ?? '' })
      Object.assign(award, { title: '文明家庭标兵', updatedAt: new Date(server.clock.now().getTime() + 500).toISOString() })
      await em.flush()
      await server.database.announcements.announce('awards')
      await expect.poll(async () => (await ask({ first: 100 })).nodes.map((node) => node.title)).toContain('文明家庭标兵')
    })

  it('show the full name where the family asked for it, until it takes that back', async () => {
    const em = server.database.fork()
    const award = await em.findOneOrFail(AwardSchema, { certificateNo: shown[0]?.certificateNo ?? '' })
    const consent = await em.findOneOrFail(AwardConsentSchema, { awardId: award.id, purpose: 'NAME_ON_WEBSITE' })
    const names = async () => (await ask({ first: 100 })).nodes.map((node) => node.displayName)
    const stamp = async (scope: 'FULL_NAME' | 'GRANTED', seconds: number) => {
      consent.scope = scope
      award.updatedAt = new Date(server.clock.now().getTime() + seconds * 1_000).toISOString()
      await em.flush()
      await server.awards.refresh()
    }
    await stamp('FULL_NAME', 1)
    expect(await names()).toContain('李示二家庭')
    await stamp('GRANTED', 2)
    expect(await names()).not.toContain('李示二家庭')
  })

  describe('a direct illegal write', () => {
    const now = '2027-02-15T02:00:00.000Z'
    const row = {
      ...{
        id: 'x',
        communityId: 'other',
        category: 'CIVILIZED_FAMILY',
        cycle: '2027',
        state: 'AWARDED',
        subject: 'FAMILY',
        nameSealed: 'k1.x',
        title: 't',
        origin: 'TAKEN_OVER',
        cycleId: null,
        stepSeq: null,
        nominatorId: null,
        summary: null,
        barredUntil: null,
        hiddenAt: null,
      },
      ...{ householdHash: 'h1', schemeId: null, deed: null, level: 'COUNTY', awardingBody: 'b', documentNo: 'd', certificateNo: 'c-x' },
      ...{ awardedOn: '2027-02-10', validUntil: '2030-02-10', noticeStartsOn: null, noticeEndsOn: null, createdAt: now, updatedAt: now },
    } as const
    /** With its step in the log, so that nothing but the row itself is wrong. */
    const write = (change: object) =>
      transact(server.database, async (tx) => {
        const whole = { ...row, ...change } as AwardRow
        const step = { subject: 'AWARD', subjectId: whole.id, kind: 'TAKEN_OVER', to: whole.state } as const
        const stepSeq = await appendStep(
          tx,
          whole.communityId,
          { ...step, actorKind: 'STAFF', actorId: 'x', evidence: null },
          new Date(now),
        )
        await tx.insert(AwardSchema, { ...whole, stepSeq })
        return keep(undefined)
      })

    it.each([
      ['a conferred honour without its awarding body', { awardingBody: null }],
      ['a conferred honour with a blank awarding body', { awardingBody: '  ' }],
      ['a conferred honour without its document', { documentNo: null }],
      ['a conferred honour without its level', { level: null }],
      ['a conferred honour without its date', { awardedOn: null, validUntil: null }],
      ['a conferred honour without its certificate', { certificateNo: null }],
      ['a revoked honour without its document', { state: 'REVOKED', documentNo: null }],
      ['an unknown state', { state: 'GIVEN' }],
      ['an unknown category', { category: 'BEST_FAMILY' }],
      ['an unknown level', { level: 'WORLD' }],
      ['a name that was not sealed', { nameSealed: '张示三' }],
      ['an honour without a name', { nameSealed: null }],
      ['a revocation that bars nobody', { state: 'REVOKED' }],
      ['an entry under way that nobody nominated', { state: 'SUBMITTED' }],
      ['a validity that ends before it begins', { validUntil: '2027-02-10' }],
      ['a date that is none', { awardedOn: 'yesterday' }],
      ['half a notice', { noticeStartsOn: '2027-02-01' }],
      ['a notice that ends before it begins', { noticeStartsOn: '2027-02-07', noticeEndsOn: '2027-02-01' }],
    ])('is refused: %s', async (_, change) => {
      await expect(write(change)).rejects.toThrow()
    })

    it('is refused where an honour has two owners or a household holds it twice', async () => {
      await write({ id: 'a', certificateNo: 'same', householdHash: 'h1' })
      await expect(write({ id: 'b', certificateNo: 'same', householdHash: 'h2' })).rejects.toThrow()
      await expect(write({ id: 'c', certificateNo: 'other', householdHash: 'h1' })).rejects.toThrow()
      await expect(write({ id: 'd', certificateNo: 'third', householdHash: 'h1', cycle: '2028' })).rejects.toThrow()
      await write({ id: 'e', certificateNo: 'fourth', householdHash: 'h1', cycle: '2028', category: 'SCHOLARLY_FAMILY' })
    })

    it('is refused where a family has two answers to one question, or a picture a full name', async () => {
      await write({ id: 'g', certificateNo: 'g', householdHash: null })
      const consent = { awardId: 'g', purpose: 'PHOTO', scope: 'GRANTED', givenAt: now, withdrawnAt: null } as const
      const give = (change: object) => server.database.fork().insert(AwardConsentSchema, { ...consent, id: crypto.randomUUID(), ...change })
      await give({ withdrawnAt: now })
      await give({})
      await expect(give({})).rejects.toThrow()
      await expect(give({ purpose: 'MEDIA', scope: 'FULL_NAME' })).rejects.toThrow()
      await expect(give({ purpose: 'VOTE' })).rejects.toThrow()
      await expect(give({ awardId: 'nobody', purpose: 'MEDIA' })).rejects.toThrow()
    })
  })
})
