import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { HALL_ONLY_PHRASE } from '@culture/fixtures'
import { describe, expect, it, vi } from 'vitest'
import type { Version } from '../src/moving/archive.types'
import { contentIn, filesIn } from './archive-editing'
import { fieldsNeverSeen } from './fields-seen'
import { here, importArchive, messagesOf, moving, pathOf, stateOf, there } from './moved-cms'
import { CANARY, EDITOR, exportedBy, ids, picturesOf } from './source-community'

describe('an archive', () => {
  it('holds nothing that is for the hall only, nor who may write', async () => {
    const tar = gunzipSync(readFileSync(there().archive))
    for (const secret of [CANARY, HALL_ONLY_PHRASE, EDITOR]) expect(tar.includes(secret)).toBe(false)
    const entries = new Map(contentIn(await filesIn(there().archive)).entries.map((entry) => [entry.id, entry]))
    expect(entries.has(ids.withdrawn)).toBe(false)
    const segments = (entries.get(ids.hall)?.published?.segments ?? []) as Version[]
    const [song, hidden, told] = segments
    expect([song?.title, hidden, told?.content]).toMatchObject(['歌唱祖国', { title: '讲故事', content: null, minutes: 10 }, '大家都知道'])
    expect(there().told).toMatchObject({ kind: 'EXPORTED', entries: entries.size, pictures: 2, hallTexts: 1 })
  })

  it('is one in which every field that moves has a value somewhere, so that what follows is said of all of them', async () => {
    expect(fieldsNeverSeen(here().strapi, contentIn(await filesIn(there().archive)))).toEqual([])
  })

  it('can be read by nobody else on the machine, and is never written over', async () => {
    expect(statSync(there().archive).mode & 0o077).toBe(0)
    const before = readFileSync(there().archive)
    expect(await moving().exportContent(here().strapi, there().archive)).toEqual({ kind: 'REFUSED', problem: { code: 'FILE_EXISTS' } })
    expect(readFileSync(there().archive)).toEqual(before)
  })
})

describe('content that arrives in an empty CMS', () => {
  it('is published as it was, its pictures byte for byte, drafts as drafts, and the site is told', async () => {
    const outcome = await importArchive()
    const published = there().exported.filter(({ id }) => id !== ids.withdrawn)
    expect(outcome).toMatchObject({ kind: 'IMPORTED', entries: { CHANGED: 0, SAME: 0, KEPT: 0 }, pictures: { created: 2 }, kept: [] })
    expect(await exportedBy(here())).toEqual(published)
    expect(await picturesOf(here())).toEqual(there().pictures)
    expect(await messagesOf(here())).toBe(published.length)
    await vi.waitFor(() => expect(here().receiver.received.length).toBe(published.length), { timeout: 15_000 })
    const draft = await here()
      .strapi.db.query('api::activity.activity')
      .findMany({ where: { documentId: ids.draft }, populate: { cover: { populate: { picture: true } } } })
    expect(draft).toMatchObject([{ publishedAt: null, title: '还没发布的活动', review: null, cover: { picture: { name: '现场.png' } } }])
  })

  it('makes the same archive again, except for what stayed behind', async () => {
    await moving().exportContent(here().strapi, pathOf('again.tar.gz'))
    const [one, other] = [await filesIn(there().archive), await filesIn(pathOf('again.tar.gz'))]
    const uncounted = (files: typeof one) => ({
      ...contentIn(files),
      entries: contentIn(files).entries.map(({ sequence: _, ...entry }) => entry),
    })
    expect(uncounted(other)).toEqual(uncounted(one))
    for (const [path, bytes] of one) if (path.startsWith('pictures/')) expect(other.get(path)).toEqual(bytes)
  })

  it('takes away the folder that an import left which was killed, and no other', async () => {
    const ended = spawnSync(process.execPath, ['-e', '']).pid
    const [left, running] = [ended, process.pid].map((pid) => join(here().dataDir, `moving-${pid}-abcdef`))
    for (const folder of [left, running]) mkdirSync(folder ?? '')
    await importArchive()
    expect([left, running].map((folder) => existsSync(folder ?? ''))).toEqual([false, true])
    rmdirSync(running ?? '')
  })

  it('is not written a second time: no entry, no picture, no message', async () => {
    const before = await stateOf(here())
    const outcome = await importArchive()
    expect(outcome).toMatchObject({ entries: { CREATED: 0, CHANGED: 0, KEPT: 0 }, pictures: { created: 0, changed: 0, same: 2 } })
    expect(await stateOf(here())).toEqual(before)
  })
})
