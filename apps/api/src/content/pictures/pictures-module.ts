import type { FastifyInstance } from 'fastify'
import type { Database } from '../../database/orm.js'
import type { ReplicaRepository, ReplicaRow } from '../replica/replica.repository.js'
import { PictureCopies, type PictureCopiesDeps } from './picture-copies.js'
import { PicturesRepository } from './pictures.repository.js'
import { picturesRoute } from './pictures-route.js'
import { RenditionFiles } from './rendition-files.js'
import { Renditions } from './renditions.js'
import { pictureUrlsOf, showPictures } from './show-pictures.js'

export interface PicturesDeps extends Omit<PictureCopiesDeps, 'pictures' | 'replica' | 'tidied'> {
  database: Database
  communityId: string
  replica: ReplicaRepository
  /** Where renditions are kept. */
  folder: string
}

export interface PicturesModule {
  copies: PictureCopies
  /** The replica as readers see it: every picture is one that we hold. */
  shown: Pick<ReplicaRepository, 'all' | 'syncedAt'>
  /** One entry as readers would see it, its pictures fetched first. Our copy of a draft's picture has a name that nobody can guess. */
  showNow(row: ReplicaRow): Promise<ReplicaRow>
  route(app: FastifyInstance): void
}

async function show(rows: ReplicaRow[], pictures: PicturesRepository): Promise<ReplicaRow[]> {
  if (!rows.some((row) => pictureUrlsOf(row.entry).length > 0)) return rows
  const held = new Map((await pictures.held()).map((picture) => [picture.sourceUrl, picture]))
  const shownCovers = new Map((await pictures.shownCovers()).map((cover) => [cover.entryId, cover]))
  return rows.map((row) => showPictures(row, { held, shownCovers }))
}

export function createPictures({ database, communityId, folder, ...deps }: PicturesDeps): PicturesModule {
  const { replica, log } = deps
  const pictures = new PicturesRepository(database, communityId)
  const files = new RenditionFiles(folder)
  const renditions = new Renditions({ pictures, files, log })
  const copies = new PictureCopies({ ...deps, pictures, tidied: (digests) => files.keepOnly(digests) })
  const showNow = async (row: ReplicaRow): Promise<ReplicaRow> => {
    await copies.copyNow(pictureUrlsOf(row.entry))
    const [shown = row] = await show([row], pictures)
    return shown
  }
  return {
    copies,
    showNow,
    shown: { all: async () => show(await replica.all(), pictures), syncedAt: () => replica.syncedAt() },
    route: (app) => picturesRoute(app, renditions),
  }
}
