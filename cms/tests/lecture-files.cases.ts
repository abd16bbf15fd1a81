import { createHash } from 'node:crypto'
import type { LifeOfEvent } from '@culture/contract'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { panelOf } from './admin-panel'
import { login } from './login'
import { cms } from './one-cms'

const life: LifeOfEvent = {
  ...{ kind: 'LIFE', taken: 30, capacity: 40, askedCapacity: 40, capacityNotApplied: false },
  ...{ left: 10, waiting: 2, heads: 33, unit: 'PERSON', wouldHit: null },
}
const segment = (type: string, text: Record<string, string>) => ({ type, title: type, minutes: 5, ...text })
const session = {
  ...{ title: '敬业/乐群', year: 2031, issueNo: 91, eventStatus: '如期举行', professionalEthics: true },
  meetings: [{ startsAt: '2031-03-03T06:00:00.000Z', endsAt: '2031-03-03T08:00:00.000Z' }],
  host: { kind: '主持人', name: '李示一', display: '遮名显示' },
  segments: [
    segment('讲故事', { title: '他的秘密', content: '金丝雀的故事' }),
    segment('诵经典', { classicText: '黎明即起', gloss: '天亮就起床' }),
    segment('送吉祥', { content: '福字三十张' }),
  ],
}

/** Asks as the panel does, for bytes. */
async function download(id: string, headers: Record<string, string>) {
  const answer = await fetch(`${cms().url}/culture/lecture-file/${id}`, { headers })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return { answer, files: answer.ok ? unzipSync(bytes) : {} }
}

async function uploaded(headers: Record<string, string>): Promise<{ id: number }> {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), '满座.jpg')
  const answer = await fetch(`${cms().url}/upload`, { method: 'POST', headers, body: form })
  const [file] = (await answer.json()) as [{ id: number }]
  return file
}
const text = (files: Record<string, Uint8Array>, path: string): string => strFromU8(files[path] ?? new Uint8Array())

describe('the file of a lecture session', () => {
  it('is one zip of what was entered, which says what is missing', async () => {
    const headers = await login()
    const editor = panelOf(headers)
    const { body } = await editor.create('lecture-session', session)
    const id = body.data.documentId
    cms().receiver.lives.set(id, life)
    const { answer, files } = await download(id, headers)
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      'application/zip',
      'no-store',
    ])
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('道德讲堂 2031年第91期 敬业＿乐群.zip'))
    expect(Object.keys(files)).toEqual([
      ...['1 签到表.html', '2 主持词.html', '3 故事.html', '4 经典与释义.html', '7 吉祥礼单.html', '目录.html', '校验清单 SHA-256.txt'],
    ])
    expect(text(files, '1 签到表.html')).toContain('已报 30 人')
    expect(text(files, '4 经典与释义.html')).toMatch(/黎明即起.*天亮就起床/s)
    const index = text(files, '目录.html')
    for (const sentence of ['故事：只同意在讲堂里讲', '没有“发善心”这个环节', '没有“谈感悟”这个环节', '从服务台打印门口名单'])
      expect(index).toContain(sentence)
    // A story for the hall only never leaves the CMS.
    expect(
      Object.values(files)
        .map((bytes) => strFromU8(bytes))
        .join(),
    ).not.toMatch(/金丝雀|他的秘密/)
    for (const line of text(files, '校验清单 SHA-256.txt').trimEnd().split('\n')) {
      const [sum, path = ''] = line.split('  ')
      expect(
        createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex'),
        path,
      ).toBe(sum)
    }
    const { body: outline } = await editor.ask('GET', `/culture/lecture-file/${id}/outline`)
    expect(outline.parts.map(({ missing }: { missing: string | null }) => missing !== null)).toEqual([
      true,
      false,
      true,
      false,
      true,
      true,
      false,
    ])
    cms().receiver.lives.clear()
    await editor.remove('lecture-session', id)
  })

  it('is there with the sign-up system down, and says so', async () => {
    const headers = await login()
    const [published] = (await panelOf(headers).list('lecture-session')).body.results
    cms().receiver.refuse(1)
    const { answer, files } = await download(published.documentId, headers)
    expect(answer.status).toBe(200)
    expect(text(files, '目录.html')).toContain('报名系统现在不回应')
  })

  it('holds the pictures whose people agreed, and no other', async () => {
    const headers = await login()
    const editor = panelOf(headers)
    const picture = await uploaded(headers)
    const photo = (alt: string, consent: boolean) => ({ picture: picture.id, alt, consent, photographer: '王示三' })
    const recap = { text: '大家都来了', attendance: 41, photos: [photo('满座', true), photo('侧面', false)] }
    const { body } = await editor.create('lecture-session', { ...session, issueNo: 92, recap })
    const { files } = await download(body.data.documentId, headers)
    const [kept, ...others] = Object.keys(files).filter((path) => path.startsWith('照片/'))
    expect(others).toEqual([])
    expect((await sharp(files[kept ?? '']).metadata()).width).toBe(60)
    expect(text(files, '目录.html')).toContain('满座，摄影：王示三')
    expect(text(files, '目录.html')).not.toContain('侧面')
    expect(text(files, '1 签到表.html')).toContain('实到 41 人')
    await editor.remove('lecture-session', body.data.documentId)
  })

  it('is for those who may read the session', async () => {
    const team = await login('team@demo.local')
    const editor = panelOf(await login())
    const { body } = await editor.create('lecture-session', { ...session, issueNo: 93 })
    const id = body.data.documentId
    const [mine] = (await panelOf(team).list('lecture-session')).body.results
    expect((await download(id, team)).answer.status).toBe((await panelOf(team).read('lecture-session', id)).status)
    if (mine) expect((await download(mine.documentId, team)).answer.status).toBe(200)
    expect((await download(id, {})).answer.status).toBe(401)
    expect((await download('..%2f..', team)).answer.status).toBe(400)
    expect((await download('nobody', await login())).answer.status).toBe(403)
    await editor.remove('lecture-session', id)
  })
})
