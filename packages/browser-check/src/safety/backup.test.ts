import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { resolveEnvironment } from '@culture/config/start/environment-check'
import { nodeBinary, rootDir } from '@culture/config/start/paths'
import { findFreePorts } from '@culture/config/start/ports'
import { startProduct } from '@culture/config/start/product'
import { makeProgress } from '@culture/config/start/progress'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { logIn, openCms } from '../product/editor.ts'
import { placesOf, untilKnown } from '../product/graph.ts'
import { freshSlug, publishActivity } from '../product/new-activity.ts'
import { type Holder, openSignUps, statusOf } from '../product/sign-ups.ts'

const slug = freshSlug('backup')
const before = 40
const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC', 'base64')
const apiUrl = inject('apiUrl')

/** As `npm run backup` and `npm run restore` do, with the settings of the given product. */
const run = async (command: 'backup' | 'restore', args: string[], environment: Record<string, string>): Promise<string> => {
  const script = join(rootDir, 'packages', 'config', 'start', `${command}.mjs`)
  const { stdout } = await promisify(execFile)(nodeBinary, [script, ...args], { env: { ...process.env, ...environment } })
  return stdout
}

const { NODE_ENV: _node, VITEST: _vitest, ...inherited } = process.env

describe('a backup made while families sign up', () => {
  const kept = mkdtempSync(join(tmpdir(), 'culture-kept-'))
  const target = mkdtempSync(join(tmpdir(), 'culture-target-'))
  let restored: Record<string, string>
  let product: Awaited<ReturnType<typeof startProduct>> | undefined
  const holders: Holder[] = []
  let meanwhile = 0

  /** Signs up one household after another until `work` is done. */
  const signUpDuring = async (confirm: (at: number) => Promise<Holder>, work: Promise<unknown>): Promise<number> => {
    let going = true
    const ended = work.finally(() => {
      going = false
    })
    // Awaited below; a failure must not count as unheeded until then.
    ended.catch(() => {})
    let count = 0
    while (going) await confirm(before + count++)
    await ended
    return count
  }

  beforeAll(async () => {
    const editor = openCms(inject('cmsUrl'), inject('editorToken'))
    await publishActivity(editor, { title: '存一份', slug, capacity: 600 })
    await editor.upload('lantern.png', onePixel, 'image/png')
    await untilKnown(apiUrl, slug)
    const { confirm } = await openSignUps(apiUrl, slug)
    for (let at = 0; at < before; at++) holders.push(await confirm(at))
    meanwhile = await signUpDuring(confirm, run('backup', ['--to', kept], inject('environment')))

    const [cms, api, web] = await findFreePorts(3)
    const { CMS_URL: _cms, API_URL: _api, SITE_URL: _site, ...settings } = inject('environment')
    const ports = { CMS_PORT: String(cms), API_PORT: String(api), WEB_PORT: String(web) }
    restored = resolveEnvironment({ ...settings, ...ports, DATA_DIR: join(target, 'data') }, {})
    await run('restore', [join(kept, readdirSync(kept)[0] ?? '')], restored)
    const environment = restored
    product = await startProduct({ environment, inherited, parts: ['cms', 'api'], progress: makeProgress(() => {}) })
  })
  afterAll(async () => {
    await product?.stop()
    for (const folder of [kept, target]) rmSync(folder, { recursive: true })
  })

  it('keeps nobody from signing up', () => expect(meanwhile).toBeGreaterThan(0))

  it('gives back, in an empty folder, every sign-up confirmed before it began, by its code', async () => {
    for (const holder of holders) expect(await statusOf(restored.API_URL ?? '', holder), holder.phone).toBe('CONFIRMED')
  })

  it('has counted the places as they were at one moment, none more than were ever taken', async () => {
    const { left } = (await placesOf(restored.API_URL ?? '', slug)) ?? { left: 0 }
    expect(600 - left).toBeGreaterThanOrEqual(before)
    expect(600 - left).toBeLessThanOrEqual(before + meanwhile)
  })

  it('gives places out again from where it stood', async () => {
    const { confirm } = await openSignUps(restored.API_URL ?? '', slug)
    const holder = await confirm(before + meanwhile + 1)
    expect(await statusOf(restored.API_URL ?? '', holder)).toBe('CONFIRMED')
    expect(await statusOf(apiUrl, holder)).toBeNull()
  })

  it('lets the editor in with the old password, to entries with their pictures', async () => {
    const editor = openCms(restored.CMS_URL ?? '', await logIn(restored.CMS_URL ?? '', inject('editorPassword')))
    expect(await editor.anyOf('activity')).not.toBe('')
    const pictures = readdirSync(join(restored.DATA_DIR ?? '', 'uploads', 'uploads'))
    expect(pictures).not.toEqual([])
    expect(readdirSync(join(inject('dataDir'), 'uploads', 'uploads'))).toEqual(expect.arrayContaining(pictures))
  })
})
