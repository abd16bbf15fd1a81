import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishedTypes } from '@culture/contract'
import { afterAll, beforeAll } from 'vitest'
import { type ArchiveFiles, packFiles } from './archive-editing'
import { ownDatabase } from './own-database'
import { compiled, type RunningCms, startCms } from './running-cms'
import { exportSource, type Source } from './source-community'

type Moving = typeof import('../src/moving')

let folder = ''
let source: Source | null = null
let running: RunningCms | null = null

/** The CMS that archives arrive in: empty at first. */
export function here(): RunningCms {
  if (!running) throw new Error('The CMS runs only inside tests')
  return running
}
export function there(): Source {
  if (!source) throw new Error('The source runs before the tests')
  return source
}
export const pathOf = (name: string): string => join(folder, name)

export function moveBetweenTwo(): void {
  let drop = async () => {}
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'moving-'))
    source = await exportSource(pathOf('content.tar.gz'))
    const database = await ownDatabase()
    drop = database.drop
    // Not the demo, and yet with a clock that stands still, which production refuses.
    running = await startCms({ ...database.settings, DEMO: 'false', NODE_ENV: 'test' })
  })
  afterAll(async () => {
    await running?.stop()
    await drop()
    rmSync(folder, { recursive: true, force: true })
  })
}

export const moving = (): Moving => compiled<Moving>('moving')
export const importArchive = (archive = there().archive) => moving().importContent(here().strapi, archive)

/** Packs the files and imports them. */
export async function importFiles(files: ArchiveFiles, order?: string[]): ReturnType<Moving['importContent']> {
  const archive = pathOf(`changed-${readdirSync(folder).length}.tar.gz`)
  await packFiles(files, archive, order)
  return importArchive(archive)
}

/** Everything that an import could have touched. Messages are counted by their numbers, since sent ones are gone. */
export async function stateOf({ strapi, dataDir }: RunningCms): Promise<unknown> {
  const entries = await Promise.all(
    publishedTypes.map((type) =>
      strapi.db
        .query(`api::${type}.${type}`)
        .findMany({ select: ['id', 'documentId', 'updatedAt', 'publishedAt'], orderBy: { id: 'asc' } }),
    ),
  )
  const pictures = await strapi.db.query('plugin::upload.file').findMany({ orderBy: { id: 'asc' } })
  const [{ value: messages }] = await strapi.db.connection('content_outbox_counter').select('value')
  const folders = readdirSync(dataDir).filter((name) => !name.startsWith('cms.sqlite'))
  return { entries, pictures, messages, folders, uploads: readdirSync(join(dataDir, 'uploads', 'uploads')).toSorted() }
}

export const messagesOf = async ({ strapi }: RunningCms): Promise<number> =>
  (await strapi.db.connection('content_outbox_counter').first('value')).value
