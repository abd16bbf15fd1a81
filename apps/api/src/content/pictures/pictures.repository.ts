import type { Database } from '../../database/orm.js'
import type { Master } from './admit-picture.js'
import { type Picture, PictureSchema, type ShownCover, ShownCoverSchema } from './picture.entity.js'

/** What a page must know of a picture. */
export type HeldPicture = Pick<Picture, 'sourceUrl' | 'digest' | 'width' | 'height'>
export type RememberedCover = Pick<ShownCover, 'entryId' | 'sourceUrl' | 'alt'>

const READ = { disableIdentityMap: true } as const
const BATCH = 200

function* batches<T>(items: readonly T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH)
}

/** One community's copies of pictures, and which of them each entry showed last. */
export class PicturesRepository {
  constructor(
    private readonly database: Pick<Database, 'fork'>,
    private readonly communityId: string,
  ) {}

  /** All that are held, without their bytes. */
  async held(): Promise<HeldPicture[]> {
    const { communityId } = this
    return this.database.fork().find(PictureSchema, { communityId }, { ...READ, fields: ['sourceUrl', 'digest', 'width', 'height'] })
  }

  async keep(sourceUrl: string, master: Master, now: Date): Promise<void> {
    const row = { ...master, sourceUrl, communityId: this.communityId, wantedAt: now.toISOString() }
    await this.database.fork().upsert(PictureSchema, row)
  }

  /** Bytes of the copy, or null where there is none of that digest. */
  async master(digest: string): Promise<Uint8Array | null> {
    const where = { communityId: this.communityId, digest }
    const [picture] = await this.database.fork().find(PictureSchema, where, { ...READ, fields: ['bytes'], limit: 1 })
    return picture?.bytes ?? null
  }

  async shownCovers(): Promise<RememberedCover[]> {
    const { communityId } = this
    return this.database.fork().find(ShownCoverSchema, { communityId }, { ...READ, fields: ['entryId', 'sourceUrl', 'alt'] })
  }

  async rememberCovers(covers: readonly RememberedCover[]): Promise<void> {
    const em = this.database.fork()
    const rows = covers.map((cover) => ({ ...cover, communityId: this.communityId }))
    for (const batch of batches(rows)) await em.upsertMany(ShownCoverSchema, batch)
  }

  async forgetCovers(entryIds: readonly string[]): Promise<void> {
    const em = this.database.fork()
    for (const batch of batches(entryIds))
      await em.nativeDelete(ShownCoverSchema, { entryId: { $in: batch }, communityId: this.communityId })
  }

  /** Notes that something published shows these; those noted since `unless` are left as they are. */
  async markWanted(sourceUrls: readonly string[], now: Date, unless: Date): Promise<void> {
    const em = this.database.fork()
    for (const batch of batches(sourceUrls)) {
      const where = { communityId: this.communityId, sourceUrl: { $in: batch }, wantedAt: { $lt: unless.toISOString() } }
      await em.nativeUpdate(PictureSchema, where, { wantedAt: now.toISOString() })
    }
  }

  /** Removes what nothing has shown since; returns how many. */
  async removeUnwanted(since: Date): Promise<number> {
    return this.database.fork().nativeDelete(PictureSchema, { communityId: this.communityId, wantedAt: { $lt: since.toISOString() } })
  }
}
