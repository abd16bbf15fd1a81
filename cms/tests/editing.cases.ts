import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedTypes } from '@culture/contract'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { partWords, typeWords } from '../src/editing/apply-words'
import { login } from './login'
import { cms } from './one-cms'

const chinese = /\p{Script=Han}/u

/** Every label and every choice of one form, and the heads of its list. */
async function wordsSeen(uid: string): Promise<string[]> {
  const isType = uid.startsWith('api::')
  const { layouts, metadatas } = await cms()
    .strapi.plugin('content-manager')
    .service(isType ? 'content-types' : 'components')
    .findConfiguration({ uid })
  const fields: string[] = [...layouts.edit.flat().map(({ name }: { name: string }) => name), ...(isType ? layouts.list : [])]
  const { attributes } = cms().strapi.getModel(uid as never) as { attributes: Record<string, { enum?: string[] }> }
  const choices = Object.values(attributes).flatMap(({ enum: words = [] }) => words)
  return [...fields.flatMap((name) => [metadatas[name].list.label, metadatas[name].edit?.label ?? '中文']), ...choices]
}

describe('an editor', () => {
  it('sees a Chinese label on every field, in every form and list', async () => {
    const models = [...Object.keys(typeWords).map((type) => `api::${type}.${type}`), ...Object.keys(partWords)]
    expect(models.length).toBe(publishedTypes.length + Object.keys(partWords).length)
    const seen = await Promise.all(models.map(wordsSeen))
    for (const [index, words] of seen.entries()) for (const word of words) expect(word, models[index]).toMatch(chinese)
  })

  it('writes and publishes with the role of a community editor, and no more', async () => {
    const headers = { ...(await login()), 'content-type': 'application/json' }
    const answer = await fetch(`${cms().url}/content-manager/collection-types/api::page.page/actions/publish`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ title: '编辑写的', body: '正文' }),
    })
    expect(answer.status).toBe(200)
    const { data } = (await answer.json()) as { data: { documentId: string } }
    expect(
      await cms()
        .strapi.db.query('api::page.page')
        .count({ where: { documentId: data.documentId, publishedAt: { $notNull: true } } }),
    ).toBe(1)
    for (const path of ['/admin/users', '/admin/roles', '/admin/api-tokens', '/admin/webhooks'])
      expect((await fetch(cms().url + path, { headers })).status).toBe(403)
    const removed = await fetch(`${cms().url}/content-manager/collection-types/api::page.page/${data.documentId}`, {
      method: 'DELETE',
      headers,
    })
    expect(removed.status).toBe(200)
  })

  it('reads why an entry cannot be published', async () => {
    const answer = await fetch(`${cms().url}/content-manager/collection-types/api::activity.activity/actions/publish`, {
      method: 'POST',
      headers: { ...(await login()), 'content-type': 'application/json' },
      body: JSON.stringify({ title: '没有时间', theme: '其他', kind: '其他' }),
    })
    expect(answer.status).toBe(400)
    const { error } = (await answer.json()) as { error: { message: string; details: { errors: { path: string[]; message: string }[] } } }
    expect(error.message).toContain('请填写活动时间')
    expect(error.details.errors).toContainEqual(expect.objectContaining({ path: ['meetings'], message: '请填写活动时间。' }))
  })

  it('uploads a photo, and nothing of where and how it was taken stays', async () => {
    const photo = await sharp(randomBytes(40 * 30 * 3), { raw: { width: 40, height: 30, channels: 3 } })
      .withExif({ IFD0: { Copyright: 'CANARY-CAMERA' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 56/1 0/1' } })
      .jpeg({ quality: 20 })
      .toBuffer()
    expect(photo.includes('CANARY-CAMERA')).toBe(true)
    const form = new FormData()
    form.append('files', new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), 'photo.jpg')
    const answer = await fetch(`${cms().url}/upload`, { method: 'POST', headers: await login(), body: form })
    expect(answer.status).toBeLessThan(300)
    const stored = storedUploads()
    expect(stored.length).toBeGreaterThan(0)
    for (const file of stored) {
      expect(file.includes('CANARY-CAMERA')).toBe(false)
      expect((await sharp(file).metadata()).exif).toBeUndefined()
    }
  })

  it('cannot upload a drawing that may carry scripts', async () => {
    const form = new FormData()
    form.append(
      'files',
      new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'], { type: 'image/svg+xml' }),
      'drawing.svg',
    )
    const before = storedUploads().length
    expect((await fetch(`${cms().url}/upload`, { method: 'POST', headers: await login(), body: form })).status).toBeGreaterThanOrEqual(400)
    expect(storedUploads().length).toBe(before)
  })
})

function storedUploads(): Buffer[] {
  const folder = join(cms().dataDir, 'uploads', 'uploads')
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => readFileSync(join(folder, name)))
}
