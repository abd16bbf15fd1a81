import { type ExportIndex, type ExportPage, type PublishedEntry, publishedTypes } from '@culture/contract'
import { demoContent, HALL_ONLY_PHRASE, hallOnlyStories } from '@culture/fixtures'
import { describe, expect, it } from 'vitest'
import { cms } from './one-cms'
import { NOW, signedFor } from './running-cms'

const ENTRIES = '/api/content-export/entries'
const INDEX = '/api/content-export/index'
const page = async (query = ''): Promise<ExportPage> => (await cms().exported(ENTRIES + query)).json() as Promise<ExportPage>
const index = async (): Promise<ExportIndex> => (await cms().exported(INDEX)).json() as Promise<ExportIndex>
const documents = (type: string) => cms().strapi.documents(`api::${type}.${type}` as never)
const contentOf = (entries: PublishedEntry[]) =>
  entries
    .map(({ type, id, communityId, data }) => ({
      type,
      id,
      communityId,
      data: 'topicClasses' in data ? { ...data, topicClasses: data.topicClasses.toSorted() } : data,
    }))
    .sort((a, b) => `${a.type}${a.id}`.localeCompare(`${b.type}${b.id}`))

describe('what is exported', () => {
  it('is, for the demo, exactly the demo content, whatever way through forms and tables it took', async () => {
    const { entries, pageCount } = await page()
    expect(pageCount).toBe(1)
    expect(contentOf(entries)).toEqual(contentOf(demoContent(new Date(NOW))))
  })

  it('never holds a story that is meant for the hall, asked for by type, by id or in the index', async () => {
    const ids = hallOnlyStories.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    const answers = await Promise.all([page(), page('?type=family-story'), page(`?ids=${ids.join()}`), index()])
    expect(JSON.stringify(answers)).not.toContain(HALL_ONLY_PHRASE)
    for (const id of ids) expect(answers.flatMap(({ entries }) => entries.map((entry) => entry.id))).not.toContain(id)
    const kept = await cms()
      .strapi.db.query('api::family-story.family-story')
      .count({ where: { documentId: { $in: ids }, publishedAt: { $notNull: true } } })
    expect(kept).toBe(ids.length)
  })

  it('never holds a draft, nor a change that was not published', async () => {
    const draft = await documents('page').create({ data: { title: '还没写完', body: '草稿' } as never })
    const published = await documents('page').create({ data: { title: '发布过的', body: '旧的' } as never, status: 'published' })
    await documents('page').update({ documentId: published.documentId, data: { body: '改了还没发' } as never })
    const { entries } = await page(`?ids=${draft.documentId},${published.documentId}`)
    expect(entries.map(({ id, data }) => [id, (data as { body: string }).body])).toEqual([[published.documentId, '旧的']])
    expect((await index()).entries.map(({ id }) => id)).not.toContain(draft.documentId)
    await documents('page').delete({ documentId: draft.documentId })
    await documents('page').delete({ documentId: published.documentId })
  })

  it('gives a slot the same id through later edits and another one to a copy', async () => {
    const slot = { startsAt: '2027-05-08T01:00:00.000Z', endsAt: '2027-05-08T01:40:00.000Z', capacity: 2 }
    const { documentId } = await documents('activity').create({
      data: {
        title: '上门教手机',
        theme: '时代文化',
        kind: '上门服务',
        signUp: { mode: '上门预约', unit: '按家庭', slots: [slot] },
      } as never,
      status: 'published',
    })
    const slotIds = async (id: string) =>
      (await page(`?ids=${id}`)).entries.flatMap(({ data }) => ('signUp' in data ? data.signUp.slots.map((one) => one.id) : []))
    const [first] = await slotIds(documentId)
    const stored = await cms()
      .strapi.db.query('api::activity.activity')
      .findOne({ where: { documentId, publishedAt: null }, populate: { signUp: { populate: { slots: true } } } })
    const moved = { id: stored.signUp.slots[0].id, ...slot, capacity: 3 }
    await documents('activity').update({
      documentId,
      data: { signUp: { id: stored.signUp.id, mode: '上门预约', unit: '按家庭', slots: [moved] } } as never,
      status: 'published',
    })
    expect(await slotIds(documentId)).toEqual([first])
    expect((await page(`?ids=${documentId}`)).entries[0]?.data).toMatchObject({ sequence: 1, signUp: { slots: [{ capacity: 3 }] } })
    const copy = (await documents('activity').clone({ documentId, data: {} as never })) as { documentId: string }
    await documents('activity').publish({ documentId: copy.documentId })
    expect(await slotIds(copy.documentId)).not.toEqual([first])
    for (const id of [documentId, copy.documentId]) await documents('activity').delete({ documentId: id })
  })
})

describe('asking', () => {
  it('is refused with 401 without a signature, with a wrong, an old or another path’s one', async () => {
    const wrong = ['', signedFor(ENTRIES, 'another-secret'), signedFor(ENTRIES, undefined, Date.parse(NOW) - 6 * 60_000), signedFor(INDEX)]
    for (const signature of wrong) expect((await cms().exported(ENTRIES, signature)).status).toBe(401)
    expect((await cms().exported(ENTRIES)).status).toBe(200)
  })

  it('narrows by type, by ids and by time, and refuses what the protocol does not know', async () => {
    const teams = (await page('?type=team,venue')).entries
    expect(new Set(teams.map(({ type }) => type))).toEqual(new Set(['team', 'venue']))
    const [team] = teams
    expect((await page(`?ids=${team?.id}`)).entries).toEqual([team])
    expect((await page(`?updatedSince=${new Date(Date.now() + 60_000).toISOString()}`)).entries).toEqual([])
    expect((await page(`?updatedSince=${team?.updatedAt}&ids=${team?.id}`)).entries).toEqual([team])
    for (const query of ['?type=person', '?page=0', '?page=x', '?updatedSince=soon', '?ids=../x'])
      expect((await cms().exported(ENTRIES + query)).status).toBe(400)
  })

  it('gives a hundred a page, and all of them once', async () => {
    const pages = Array.from({ length: 30 }, (_, number) => ({ title: `第${number}页`, body: '正文' }))
    const added = await Promise.all(pages.map((data) => documents('page').create({ data: data as never, status: 'published' })))
    const [first, second] = [await page(), await page('?page=2')]
    expect([first.entries.length, first.pageCount, second.page]).toEqual([100, 2, 2])
    const all = [...first.entries, ...second.entries].map(({ type, id }) => `${type} ${id}`)
    expect(new Set(all).size).toBe(all.length)
    expect(all.toSorted()).toEqual((await index()).entries.map(({ type, id }) => `${type} ${id}`).toSorted())
    for (const { documentId } of added) await documents('page').delete({ documentId })
  })

  it('costs the same number of database queries for all activities as for a few with all their parts', async () => {
    const { entries } = await page('?type=activity')
    const full = entries.filter(
      ({ data }) => 'programme' in data && (data.signUp.slots.length > 0 || data.recap || data.programme.length > 0),
    )
    expect(full.length).toBeLessThan(entries.length / 2)
    expect(await queriesOf('?type=activity')).toBe(await queriesOf(`?ids=${full.map(({ id }) => id).join()}&type=activity`))
  })
})

/** Counts the queries on content tables while the export answers. */
async function queriesOf(query: string): Promise<number> {
  let queries = 0
  const count = () => {
    queries += 1
  }
  cms().strapi.db.connection.on('query', count)
  await page(query)
  cms().strapi.db.connection.removeListener('query', count)
  return queries
}

describe('other doors', () => {
  it('are closed: no content route answers the public, whatever it asks for', async () => {
    for (const type of publishedTypes) {
      const { pluralName, singularName } = cms().strapi.contentType(`api::${type}.${type}`).info
      const path = type === 'site-settings' ? singularName : pluralName
      for (const query of ['', '?status=draft', '?status=published&populate=*'])
        expect([401, 403]).toContain((await fetch(`${cms().url}/api/${path}${query}`)).status)
      const written = await fetch(`${cms().url}/api/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"data":{}}',
      })
      expect([401, 403, 405]).toContain(written.status)
    }
  })

  it('do not lead out of the folder of uploads', async () => {
    for (const path of ['/uploads/..%2f..%2fcms().sqlite', '/uploads/%2e%2e/%2e%2e/cms().sqlite', '/..%2fcms().sqlite', '/cms().sqlite']) {
      expect((await fetch(cms().url + path)).status).toBeGreaterThanOrEqual(400)
    }
  })
})
