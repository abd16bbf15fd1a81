import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Changeable, contentIn, filesIn, withContent, withManifest } from './archive-editing'
import { here, importArchive, importFiles, messagesOf, stateOf, there } from './moved-cms'
import { CANARY, ids } from './source-community'

const documents = (type: string) => here().strapi.documents(`api::${type}.${type}` as never)
/** The draft first. */
const rows = async (type: string, documentId: string, populate = {}): Promise<Changeable[]> => {
  const query = here().strapi.db.query(`api::${type}.${type}` as never)
  const found = (await query.findMany({ where: { documentId }, populate })) as Changeable[]
  return found.toSorted((one, other) => Number(one.publishedAt !== null) - Number(other.publishedAt !== null))
}
const uploads = () => join(here().dataDir, 'uploads', 'uploads')
const entryOf = (content: Changeable, id: string) => content.entries.find((entry: Changeable) => entry.id === id)

describe('content that arrives where people have gone on writing', () => {
  beforeAll(async () => {
    expect(await importArchive()).toMatchObject({ kind: 'IMPORTED' })
  })

  it('puts back what was changed, tells the site of just that, and leaves what is only here', async () => {
    const [before] = await rows('page', ids.changed)
    await documents('page').update({ documentId: ids.changed, data: { title: '这里改的' } as never, status: 'published' })
    const own = await documents('page').create({ data: { title: '只有这里有', body: '正文' } as never, status: 'published' })
    const messages = await messagesOf(here())
    expect(await importArchive()).toMatchObject({ entries: { CREATED: 0, CHANGED: 1, KEPT: 0 } })
    expect((await messagesOf(here())) - messages).toBe(1)
    expect((await rows('page', ids.changed)).map(({ title, body }) => [title, body]).toSorted()).toEqual([
      [before.title, '发布过的'],
      [before.title, '改了还没发'],
    ])
    expect(await rows('page', own.documentId)).toHaveLength(2)
    await documents('page').delete({ documentId: own.documentId })
  })

  it('writes nothing for a time of day that another database puts otherwise', async () => {
    const [series] = (await filesIn(there().archive).then(contentIn)).entries.filter(({ published }) => published?.recurrence)
    const times = (content: Changeable, ending: string) => {
      for (const version of [entryOf(content, series?.id ?? '').published, entryOf(content, series?.id ?? '').draft])
        version.recurrence.startTime = `09:00:00${ending}`
    }
    for (const ending of ['', '.000']) {
      const files = withContent(await filesIn(there().archive), (content) => times(content, ending))
      expect(await importFiles(files)).toMatchObject({ entries: { CREATED: 0, CHANGED: 0 } })
    }
  })

  it('counts an event’s changes here, not there', async () => {
    const files = withContent(await filesIn(there().archive), (content) => {
      const entry = entryOf(content, ids.pictured)
      entry.sequence = 40
      for (const version of [entry.published, entry.draft]) version.summary = '改了一句'
    })
    const sequenceOf = async () => (await rows('activity', ids.pictured)).find(({ publishedAt }) => publishedAt)?.sequence
    const before = await sequenceOf()
    expect(await importFiles(files)).toMatchObject({ entries: { CHANGED: 1 } })
    expect(await sequenceOf()).toBe(before + 1)
    await importArchive()
  })

  it('never touches a story for the hall, nor the texts for the hall in a session', async () => {
    const story = contentIn(await filesIn(there().archive)).entries.find(({ type }) => type === 'family-story')?.id ?? ''
    await documents('family-story').update({
      documentId: story,
      data: { consentScope: '只在讲堂里讲', body: CANARY } as never,
      status: 'published',
    })
    const [session] = await rows('lecture-session', ids.hall, { segments: true })
    const segments = session.segments.map((one: Changeable) =>
      one.consentScope === '只在讲堂里讲' ? { ...one, title: '这里的', content: CANARY } : one,
    )
    await documents('lecture-session').update({ documentId: ids.hall, data: { segments, title: '改了题目' } as never, status: 'published' })
    expect(await importArchive()).toMatchObject({ entries: { CREATED: 0, CHANGED: 1, KEPT: 1 } })
    for (const { consentScope, body } of await rows('family-story', story)) expect([consentScope, body]).toEqual(['只在讲堂里讲', CANARY])
    for (const version of await rows('lecture-session', ids.hall, { segments: true })) {
      expect(version.title).toBe('有心里话的一期')
      expect(version.segments.map(({ content }: Changeable) => content)).toEqual([null, CANARY, '大家都知道'])
    }
  })

  it('leaves a session alone, and says so, when its texts for the hall would have no place', async () => {
    const more = { type: '讲故事', title: '又一个', minutes: 5, content: CANARY }
    const [session] = await rows('lecture-session', ids.hall, { segments: true })
    await documents('lecture-session').update({
      documentId: ids.hall,
      data: { segments: [...session.segments, more] } as never,
      status: 'published',
    })
    const before = await stateOf(here())
    const outcome = await importArchive()
    expect(outcome).toMatchObject({ entries: { CHANGED: 0, KEPT: 2 }, kept: expect.arrayContaining(['有心里话的一期']) })
    expect(await stateOf(here())).toEqual(before)
  })

  it('takes nothing off the site, and says what is still on it', async () => {
    const files = withContent(await filesIn(there().archive), (content) => {
      entryOf(content, ids.changed).published = null
    })
    expect(await importFiles(files)).toMatchObject({ stillPublished: ['改了一半'] })
    expect(await rows('page', ids.changed)).toHaveLength(2)
  })

  it('gives a picture that was replaced another file, tells the site, and removes the old one', async () => {
    const files = await filesIn(there().archive)
    const [picture] = contentIn(files).pictures
    const path = `pictures/${picture?.hash}${picture?.ext}`
    const other = await sharp({ create: { width: 1200, height: 800, channels: 3, background: 'navy' } })
      .toFormat(picture?.ext === '.png' ? 'png' : 'jpeg')
      .toBuffer()
    const [messages, before] = [await messagesOf(here()), readdirSync(uploads())]
    const outcome = await importFiles(withManifest(new Map([...files, [path, other]])))
    expect(outcome).toMatchObject({ entries: { CHANGED: 0 }, pictures: { changed: 1, same: 1 } })
    const row = await here()
      .strapi.db.query('plugin::upload.file')
      .findOne({ where: { documentId: picture?.id } })
    expect(readFileSync(join(here().dataDir, 'uploads', row.url))).toEqual(other)
    expect(await messagesOf(here())).toBeGreaterThan(messages)
    const after = readdirSync(uploads())
    expect(after).toHaveLength(before.length)
    expect(after).not.toContain(`${picture?.hash}${picture?.ext}`)
  })
})
