import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExportPage } from '@culture/contract'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { login } from './login'
import { cms } from './one-cms'

const CANARY = 'CANARY-TELEPHONE'
const MB = 1024 * 1024

interface Stored {
  id: number
  url: string
  width: number
  height: number
  mime: string
}
interface Answer {
  status: number
  files: Stored[]
  message: string
}

/** As a telephone makes it: lying on its side, with the place and the telephone's name in it. */
async function photo(colour = 'teal', width = 600, height = 400): Promise<Buffer> {
  const gps = { GPSLatitudeRef: 'N', GPSLatitude: '40/1 57/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '117/1 56/1 0/1' }
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .jpeg()
    .withExif({ IFD0: { Make: CANARY }, IFD3: gps })
    .withMetadata({ orientation: 6 })
    .toBuffer()
}

async function send(path: string, bytes: Uint8Array, name: string, type = 'image/jpeg'): Promise<Answer> {
  const form = new FormData()
  form.append('files', new Blob([new Uint8Array(bytes)], { type }), name)
  form.append('fileInfo', JSON.stringify({ name }))
  const answer = await fetch(cms().url + path, { method: 'POST', headers: await login(), body: form })
  const body = (await answer.json()) as Stored[] | Stored | { error: { message: string } }
  if ('error' in body) return { status: answer.status, files: [], message: body.error.message }
  return { status: answer.status, files: [body].flat(), message: '' }
}
const upload = (bytes: Uint8Array, name: string, type?: string) => send('/upload', bytes, name, type)

const folder = () => join(cms().dataDir, 'uploads', 'uploads')
const storedNames = () => readdirSync(folder()).filter((name) => !name.startsWith('.'))
const bytesOf = (url: string) => readFileSync(join(cms().dataDir, 'uploads', url))

async function stored(bytes: Uint8Array, name: string): Promise<Stored> {
  const { files } = await upload(bytes, name)
  const [file] = files
  if (!file) throw new Error('The upload was refused.')
  return file
}

describe('a photo that is uploaded', () => {
  it('stands upright and says nothing of place and telephone, in every size that is kept', async () => {
    const before = new Set(storedNames())
    const { url, width, height } = await stored(await photo(), '合影.jpg')
    expect([width, height]).toEqual([400, 600])
    expect((await sharp(bytesOf(url)).metadata()).width).toBe(400)
    const added = storedNames().filter((name) => !before.has(name))
    expect(added.length).toBeGreaterThan(1)
    for (const name of added) {
      const bytes = readFileSync(join(folder(), name))
      const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata()
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined])
      expect(bytes.includes(CANARY)).toBe(false)
    }
  })

  it('is made no larger than pages could ever use', async () => {
    const { width, height } = await stored(await photo('navy', 5000, 2500), '大图.jpg')
    expect([width, height]).toEqual([2048, 4096])
  })
})

describe('a file that is no photo of ours', () => {
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)])
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>')
  it.each([
    ['a page with a photo’s name', Buffer.from('<!doctype html><script>alert(1)</script>'), '照片.jpg', 'image/jpeg', '不是照片文件'],
    ['a drawing with scripts', svg, '图.svg', 'image/svg+xml', '不是照片文件'],
    ['a drawing with a photo’s name', svg, '图.png', 'image/png', '不是照片文件'],
    ['a document', Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj'), '通知.pdf', 'application/pdf', '不是照片文件'],
    ['a telephone’s own format', heic, 'IMG_0001.HEIC', 'image/heic', '兼容性最佳'],
  ])('is refused by its content, in Chinese: %s', async (_what, bytes, name, type, words) => {
    const before = storedNames()
    const { status, message } = await upload(bytes, name, type)
    expect(status).toBe(400)
    expect(message).toContain(words)
    expect(message).toContain(name)
    expect(storedNames()).toEqual(before)
  })

  it('is refused where it ends in its middle', async () => {
    const [whole, before] = [await photo(), storedNames()]
    const { status, message } = await upload(whole.subarray(0, whole.length * 0.6), '半张.jpg')
    expect([status, message]).toEqual([400, '“半张.jpg”打不开，可能没有传完整。请重新传一次，或换一张。'])
    expect(storedNames()).toEqual(before)
  })

  it('is refused above 20 MB, by the form and by every other way in', async () => {
    const before = storedNames()
    const large = Buffer.concat([await photo(), Buffer.alloc(21 * MB)])
    const { status, message } = await upload(large, '巨幅.jpg')
    // The panel has the Chinese sentence for this word.
    expect([status, message]).toEqual([413, 'FileTooBig'])
    const service = cms().strapi.plugin('upload').service('upload')
    const file = { filepath: join(cms().dataDir, 'cms.sqlite'), originalFilename: '巨幅.jpg', size: 21 * MB }
    await expect(service.upload({ data: {}, files: file })).rejects.toThrow('“巨幅.jpg”超过20MB，太大了。')
    expect(storedNames()).toEqual(before)
  })
})

describe('a photo in the library that changes', () => {
  let file: Stored
  let documentId: string
  const documents = () => cms().strapi.documents('api::activity.activity')
  const exported = async () => {
    const page = (await (await cms().exported(`/api/content-export/entries?ids=${documentId}`)).json()) as ExportPage
    const [entry] = page.entries
    return entry?.data && 'cover' in entry.data ? entry.data.cover : null
  }
  const toldOf = async (after: number) => {
    await vi.waitFor(
      () =>
        expect(
          cms()
            .receiver.received.slice(after)
            .map(({ id }) => id),
        ).toContain(documentId),
      { timeout: 15_000 },
    )
  }
  const settled = async () => {
    const waiting = () =>
      cms()
        .strapi.db.query('culture::outbox-message' as never)
        .count()
    await vi.waitFor(async () => expect(await waiting()).toBe(0), { timeout: 15_000 })
    return cms().receiver.received.length
  }

  beforeAll(async () => {
    file = await stored(await photo('green'), '封面.jpg')
    const data = {
      ...{ title: '有封面的活动', theme: '其他', kind: '其他' },
      meetings: [{ startsAt: '2027-05-08T01:00:00.000Z', endsAt: '2027-05-08T02:00:00.000Z' }],
      cover: { picture: file.id, alt: '合影' },
    }
    documentId = (await documents().create({ data: data as never, status: 'published' })).documentId
  })

  it('is told to the API at once when it is replaced, under another address, and is clean again', async () => {
    const [before, cover] = [await settled(), await exported()]
    expect(cover).toMatchObject({ kind: 'PICTURE', width: 400, height: 600 })
    const { status } = await send(`/upload?id=${file.id}`, await photo('red', 800, 300), '新封面.jpg')
    expect(status).toBeLessThan(300)
    await toldOf(before)
    const replaced = await exported()
    expect(replaced).toMatchObject({ kind: 'PICTURE', width: 300, height: 800 })
    expect(replaced?.kind === 'PICTURE' && replaced.url).not.toBe(cover?.kind === 'PICTURE' && cover.url)
    expect(bytesOf(file.url).includes(CANARY)).toBe(false)
  })

  it('stays as it was when what should replace it is no photo', async () => {
    const [before, cover] = [bytesOf(file.url), await exported()]
    const { status, message } = await send(`/upload?id=${file.id}`, Buffer.from('<html>'), '假.jpg')
    expect([status, message]).toEqual([400, expect.stringContaining('不是照片文件')])
    expect(bytesOf(file.url)).toEqual(before)
    expect(await exported()).toEqual(cover)
  })

  it('is told to the API at once when it is removed', async () => {
    const before = await settled()
    const removed = await fetch(`${cms().url}/upload/files/${file.id}`, { method: 'DELETE', headers: await login() })
    expect(removed.status).toBe(200)
    await toldOf(before)
    expect(await exported()).toMatchObject({ kind: 'PAPER_CUT' })
    await documents().delete({ documentId })
  })
})
