import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExportPage, PublishedEntry } from '@culture/contract'
import sharp from 'sharp'
import { wordOf } from '../src/words/choices'
import { ownDatabase } from './own-database'
import { compiled, type RunningCms, startCms } from './running-cms'

type Moving = typeof import('../src/moving')

/** What the CMS that an archive came from showed to the API, and what it must never tell. */
export interface Source {
  archive: string
  exported: PublishedEntry[]
  told: Awaited<ReturnType<Moving['exportContent']>>
  /** Bytes of every file of the library that entries show, by its address. */
  pictures: Map<string, Buffer>
}

export const CANARY = '只有讲堂里的人听过这一句'
export const EDITOR = 'somebody@example.org'
export const ids = {
  pictured: 'picturedactivity00000001',
  draft: 'draftactivity00000000001',
  changed: 'changedpage0000000000001',
  hall: 'hallsession0000000000001',
  withdrawn: 'withdrawnstory0000000001',
}

const meetings = [{ startsAt: '2027-05-08T01:00:00.000Z', endsAt: '2027-05-08T02:00:00.000Z' }]
const event = { theme: '其他', kind: '其他', eventStatus: '如期举行', meetings }

/** Starts the demo, writes into it what the demo lacks, and moves it into an archive. */
export async function exportSource(archive: string): Promise<Source> {
  const database = await ownDatabase()
  const running = await startCms(database.settings)
  try {
    await writeMore(running)
    const told = await compiled<Moving>('moving').exportContent(running.strapi, archive)
    return { archive, told, exported: await exportedBy(running), pictures: await picturesOf(running) }
  } finally {
    await running.stop()
    await database.drop()
  }
}

async function writeMore(running: RunningCms): Promise<void> {
  await writeRareFields(running)
  const { strapi } = running
  const documents = (type: string) => strapi.documents(`api::${type}.${type}` as never)
  const write = (type: string, documentId: string, data: Record<string, unknown>, status?: 'published') =>
    documents(type).create({ data: { documentId, ...data } as never, ...(status ? { status } : {}) })
  const [cover, photo] = [await upload(strapi, '封面.jpg', 'teal'), await upload(strapi, '现场.png', 'gold')]
  const recap = {
    text: '来了很多人。',
    photos: [{ picture: photo, alt: '合影', consent: true, photographer: '老王', caption: '最后一张' }],
  }
  await write('activity', ids.pictured, { ...event, title: '有封面的活动', cover: { picture: cover, alt: '封面' }, recap }, 'published')
  await write('activity', ids.draft, { ...event, title: '还没发布的活动', cover: { picture: photo, alt: '' } })
  await strapi.db
    .query('api::activity.activity')
    .updateMany({ where: { documentId: ids.draft }, data: { review: wordOf('reviewMark', 'SUBMITTED') } })
  await write('page', ids.changed, { title: '改了一半', body: '发布过的' }, 'published')
  await documents('page').update({ documentId: ids.changed, data: { body: '改了还没发' } as never })
  const segments = [
    { type: '唱歌曲', title: '歌唱祖国', minutes: 5 },
    { type: '讲故事', title: CANARY, minutes: 10, content: CANARY },
    { type: '讲故事', title: '可以讲的', minutes: 8, content: '大家都知道', consentScope: '网站公开，遮名' },
  ]
  await write(
    'lecture-session',
    ids.hall,
    { title: '有心里话的一期', year: 2027, issueNo: 88, eventStatus: '如期举行', meetings, segments },
    'published',
  )
  const story = { title: '收回去的故事', familyName: '张三家庭', body: CANARY }
  await write('family-story', ids.withdrawn, { ...story, consentScope: '网站公开，遮名' }, 'published')
  await documents('family-story').update({ documentId: ids.withdrawn, data: { consentScope: '只在讲堂里讲' } as never })
  const team = await strapi.db.query('api::team.team').findOne({ where: { slug: 'allegro-team', publishedAt: null } })
  await documents('team').update({ documentId: team.documentId, data: { editors: EDITOR } as never, status: 'published' })
}

/** Every field that the demo leaves empty gets a value, so that a move which loses one is seen. */
async function writeRareFields({ strapi }: RunningCms): Promise<void> {
  const documents = (type: string) => strapi.documents(`api::${type}.${type}` as never)
  const change = async (type: string, where: Record<string, unknown>, data: Record<string, unknown>) => {
    const row = await strapi.db.query(`api::${type}.${type}` as never).findOne({ where: { ...where, publishedAt: null } })
    await documents(type).update({ documentId: row.documentId, data: data as never, status: 'published' })
  }
  const festival = await strapi.db.query('api::festival.festival').findOne({ where: { key: '端午', publishedAt: null } })
  const festivalSchedule = { year: 2027, offsetDays: -2, startTime: '09:00:00.000', endTime: '11:30:00.000' }
  const signUp = { mode: '需要报名', unit: '按人', capacity: 40, opensDaysBefore: 14, closesHoursBefore: 24 }
  const large = { expectedAttendance: 1_200, permitNumber: '滦公许2027-3号', plannedFor: '2027-06-07' }
  const data = { ...event, title: '按节日算的大活动', meetings: [], festival: festival.documentId, festivalSchedule, signUp, ...large }
  await documents('activity').create({ data: data as never, status: 'published' })
  await change('lecture-session', {}, { template: '五个环节', eventStatus: '延期', statusReason: '天气原因' })
  await change('partner', {}, { url: 'https://example.org/' })
  await change('site-settings', {}, { icpNumber: '冀ICP备00000000号', policeNumber: '冀公网安备00000000号' })
  const recurrence = {
    nth: '第三个',
    weekday: '星期日',
    startTime: '09:00:00.000',
    endTime: '11:00:00.000',
    theme: '时代文化',
    kind: '志愿服务',
  }
  await change('series', { slug: 'red-sunday' }, { recurrence: { ...recurrence, exceptions: '2027-02-21' } })
}

/** Through Strapi's own upload, as the panel does it. */
async function upload(strapi: RunningCms['strapi'], name: string, background: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'upload-'))
  const filepath = join(folder, name)
  const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background } })
  const [bytes, mimetype] = name.endsWith('.png')
    ? [await picture.png().toBuffer(), 'image/png']
    : [await picture.jpeg().toBuffer(), 'image/jpeg']
  writeFileSync(filepath, bytes)
  const files = { filepath, originalFilename: name, mimetype, size: bytes.length }
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({ data: { fileInfo: { name } }, files })
  rmSync(folder, { recursive: true })
  return file.id
}

/** What the API would read of it; the time of a publish is each installation's own. */
export async function exportedBy(running: RunningCms): Promise<PublishedEntry[]> {
  const pages: ExportPage[] = []
  for (let page = 1; page <= (pages[0]?.pageCount ?? 1); page += 1)
    pages.push((await (await running.exported(`/api/content-export/entries?page=${page}`)).json()) as ExportPage)
  const entries = pages.flatMap(({ entries: some }) => some)
  return JSON.parse(JSON.stringify(entries, withoutTimes))
}

function withoutTimes(key: string, value: unknown): unknown {
  if (key === 'updatedAt') return ''
  return key === 'url' ? String(value).replace(/\?v=.*/, '') : value
}

export async function picturesOf({ strapi, dataDir }: RunningCms): Promise<Map<string, Buffer>> {
  const rows = (await strapi.db.query('plugin::upload.file').findMany({})) as {
    url: string
    formats: Record<string, { url: string }> | null
  }[]
  const urls = rows.flatMap(({ url, formats }) => [url, ...Object.values(formats ?? {}).map((size) => size.url)])
  return new Map(urls.toSorted().map((url) => [url, readFileSync(join(dataDir, 'uploads', url))]))
}
