import type { Core } from '@strapi/strapi'
import { permitted } from '../access/permitted'
import { isEntryId } from '../export/read-export-query'
import { festivalDateSentence } from '../festival-dates/festival-date-sentence'
import { codeOf, type Word } from '../words/choices'
import type { AdminHandler } from './admin-handler.types'

const FURTHEST_DAYS = 366

/**
 * `?year=&offset=` with `festival=` as just picked, or `activity=` for the one that is saved with it. Answers `{ sentence }`, null
 * while there is no festival.
 */
export const festivalDate: AdminHandler = (strapi) => async (ctx) => {
  const [year, offset] = [Number(ctx.query.year), Number(ctx.query.offset)]
  const wellFormed = Number.isInteger(year) && year >= 1900 && year <= 2099 && Number.isInteger(offset) && Math.abs(offset) <= FURTHEST_DAYS
  if (!wellFormed) return ctx.badRequest('year or offset is not as it should be.')
  const word = await festivalWord(strapi, ctx.query)
  if (word === 'FORBIDDEN') return ctx.forbidden()
  const key = codeOf('festivalKey', word)
  ctx.body = { sentence: key && festivalDateSentence(key, year, offset) }
}

async function festivalWord(
  strapi: Core.Strapi,
  { festival, activity }: Record<string, unknown>,
): Promise<Word<'festivalKey'> | 'FORBIDDEN' | null> {
  if (isEntryId(festival)) {
    if (!(await permitted(strapi, 'read', 'festival', festival))) return 'FORBIDDEN'
    return (await strapi.db.query('api::festival.festival').findOne({ where: { documentId: festival, publishedAt: null } }))?.key ?? null
  }
  if (!isEntryId(activity)) return null
  if (!(await permitted(strapi, 'read', 'activity', activity))) return 'FORBIDDEN'
  const row = await strapi.db
    .query('api::activity.activity')
    .findOne({ where: { documentId: activity, publishedAt: null }, populate: { festival: true } })
  return row?.festival?.key ?? null
}
