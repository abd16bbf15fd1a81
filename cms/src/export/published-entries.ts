import { type ExportIndex, type ExportPage, type PublishedEntry, type PublishedType, publishedTypes } from '@culture/contract'
import type { Core } from '@strapi/strapi'
import culture from '../../config/culture'
import { mappings, releasable, uidOf } from './published-types'
import type { Row } from './rows.types'

const PAGE_SIZE = 100

export interface EntryFilter {
  types: readonly PublishedType[]
  ids: readonly string[] | null
  updatedSince: Date | null
}
type IndexEntry = ExportIndex['entries'][number]

const pictureTime = { picture: { select: ['id', 'updatedAt'] } }
const eventTypes: readonly PublishedType[] = ['activity', 'lecture-session']
const pictureTimes = { cover: { populate: pictureTime }, recap: { populate: { photos: { populate: pictureTime } } } }

/** Ids of everything that may leave the CMS, in a fixed order, a few queries per type however many entries there are. */
export async function publishedIndex(strapi: Core.Strapi, filter: EntryFilter): Promise<ExportIndex> {
  const perType = await Promise.all(filter.types.map((type) => indexOfType(strapi, type, filter)))
  return { entries: perType.flat() }
}

async function indexOfType(strapi: Core.Strapi, type: PublishedType, { ids, updatedSince }: EntryFilter): Promise<IndexEntry[]> {
  const withPictures = eventTypes.includes(type)
  const rows = (await strapi.db.query(uidOf(type)).findMany({
    select: ['id', 'documentId', 'publishedAt'],
    where: { ...releasable(type), ...(ids ? { documentId: { $in: [...ids] } } : {}) },
    populate: withPictures ? pictureTimes : {},
    orderBy: { documentId: 'asc' },
  })) as Row[]
  return rows
    .map((row) => ({ type, id: row.documentId, updatedAt: updatedAt(row) }))
    .filter((entry) => !updatedSince || entry.updatedAt >= updatedSince.toISOString())
}

/** One page of whole entries in contract shape. Pages count from 1. */
export async function publishedPage(strapi: Core.Strapi, filter: EntryFilter, page: number): Promise<ExportPage> {
  const { entries: index } = await publishedIndex(strapi, filter)
  const wanted = index.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
  const perType = await Promise.all(
    publishedTypes.map((type) =>
      entriesOfType(
        strapi,
        type,
        wanted.filter((entry) => entry.type === type),
      ),
    ),
  )
  return { entries: perType.flat(), page, pageCount: Math.max(1, Math.ceil(index.length / PAGE_SIZE)) }
}

async function entriesOfType(strapi: Core.Strapi, type: PublishedType, wanted: IndexEntry[]): Promise<PublishedEntry[]> {
  if (wanted.length === 0) return []
  const { populate, map } = mappings[type]
  const rows = (await strapi.db.query(uidOf(type)).findMany({
    where: { ...releasable(type), documentId: { $in: wanted.map(({ id }) => id) } },
    populate,
    orderBy: { documentId: 'asc' },
  })) as Row[]
  const times = new Map(wanted.map(({ id, updatedAt: at }) => [id, at]))
  return rows.flatMap((row) => {
    const data = map(row as never)
    if (!data) {
      strapi.log.warn(`${type} ${row.documentId} is published but incomplete and was not exported`)
      return []
    }
    const at = times.get(row.documentId) ?? updatedAt(row)
    return [{ type, id: row.documentId, communityId: row.communityId ?? culture.communityId, updatedAt: at, data }]
  })
}

/** A picture that was replaced in the media library counts as a change of every entry that shows it. */
function updatedAt(row: Row & PictureTimes): string {
  const pictures = [row.cover?.picture, ...(row.recap?.photos ?? []).map(({ picture }) => picture)]
  const times = [row.publishedAt, ...pictures.flatMap((picture) => (picture ? [picture.updatedAt] : []))]
  return new Date(Math.max(...times.map((time) => new Date(time).getTime()))).toISOString()
}

interface PictureTimes {
  cover?: { picture: { updatedAt: string } | null } | null
  recap?: { photos: { picture: { updatedAt: string } | null }[] } | null
}
