import { instantOf, type LocalDate, localDateOf } from '@culture/calendar'
import type { Core } from '@strapi/strapi'
import { wordOf } from '../words/choices'
import type { GeneratedActivities } from './generated-activities.types'
import { type RecurrenceRow, recurringDates, unreadableExceptions } from './recurring-dates'

interface Plan {
  seriesId: string
  from: LocalDate
  months: number
  userId: number
}
interface SeriesRow {
  documentId: string
  name: string
  recurrence: RecurrenceRow | null
}
interface ActivityRow {
  plannedFor: string | null
  meetings: { startsAt: string }[]
  venue: { documentId: string } | null
  teams: { documentId: string }[]
  [field: string]: unknown
}

const ACTIVITY = 'api::activity.activity'
/** What a new month takes over from the last activity of the series. */
const KEPT = ['summary', 'topics', 'bring', 'accessibility', 'body'] as const

/**
 * Writes a draft for every coming day of the series that has none. Doing it again adds nothing: a day is taken by a draft that was
 * made for it, wherever staff moved that draft to, and by any activity of the series held on it.
 */
export async function generateSeriesActivities(strapi: Core.Strapi, plan: Plan): Promise<GeneratedActivities> {
  return strapi.db.transaction(async ({ trx }): Promise<GeneratedActivities> => {
    // Two who ask at once wait for each other, so that the second sees the drafts of the first.
    await strapi.db.getConnection('series').where({ document_id: plan.seriesId }).transacting(trx).forUpdate()
    const series = (await strapi.db
      .query('api::series.series')
      .findOne({ where: { documentId: plan.seriesId, publishedAt: null }, populate: { recurrence: true } })) as SeriesRow | null
    if (!series) return { kind: 'NO_SERIES' }
    return series.recurrence ? fillMonths(strapi, series, series.recurrence, plan) : { kind: 'NO_DAY' }
  })
}

async function fillMonths(strapi: Core.Strapi, series: SeriesRow, recurrence: RecurrenceRow, plan: Plan): Promise<GeneratedActivities> {
  const exceptions = unreadableExceptions(recurrence)
  if (exceptions.length > 0) return { kind: 'BAD_EXCEPTIONS', exceptions }
  const dates = recurringDates(recurrence, plan.from, plan.months)
  if (!dates) return { kind: 'NO_DAY' }
  const existing = await activitiesOf(strapi, plan.seriesId)
  const taken = new Set(existing.flatMap(daysOf))
  const created = dates.filter((date) => !taken.has(date))
  for (const date of created) await createDraft(strapi, series, recurrence, existing.at(-1), date, plan.userId)
  return { kind: 'GENERATED', created, already: dates.filter((date) => taken.has(date)) }
}

const daysOf = ({ plannedFor, meetings }: ActivityRow): string[] => [
  ...(plannedFor ? [plannedFor] : []),
  ...meetings.map(({ startsAt }) => localDateOf(new Date(startsAt))),
]

const activitiesOf = async (strapi: Core.Strapi, seriesId: string): Promise<ActivityRow[]> =>
  (await strapi.db.query(ACTIVITY).findMany({
    where: { publishedAt: null, series: { documentId: seriesId } },
    populate: { meetings: true, venue: true, teams: true },
    orderBy: { id: 'asc' },
  })) as ActivityRow[]

async function createDraft(
  strapi: Core.Strapi,
  { name, documentId }: SeriesRow,
  { startTime, endTime, theme, kind }: RecurrenceRow,
  last: ActivityRow | undefined,
  date: LocalDate,
  userId: number,
): Promise<void> {
  const at = (time: string) => instantOf(date, time.slice(0, 5)).toISOString()
  const kept = Object.fromEntries(KEPT.flatMap((field) => (last?.[field] ? [[field, last[field]]] : [])))
  const data = {
    ...kept,
    title: name,
    theme,
    kind,
    eventStatus: wordOf('eventStatus', 'SCHEDULED'),
    series: documentId,
    plannedFor: date,
    meetings: [{ startsAt: at(startTime), endsAt: at(endTime) }],
    venue: last?.venue?.documentId ?? null,
    teams: last?.teams.map((team) => team.documentId) ?? [],
    createdBy: userId,
    updatedBy: userId,
  }
  await strapi.documents(ACTIVITY).create({ data: data as never })
}
