import type { LocalDate } from '@culture/calendar'
import type { HomeQuery } from '@culture/contract/operations'
import { comingFestivals, ourFestivals } from '../festivals/coming-festivals.ts'
import { headline } from './headline.ts'
import { leadingEvent } from './leading-event.ts'
import { sevenDays } from './seven-days.ts'

/** What the front page shows, chosen from one answer of the graph. In large print it is shorter: each section leads on to its page. */
export function readFrontPage(data: HomeQuery, today: LocalDate, brief: boolean) {
  const festivals = comingFestivals(today, [...data.festivals, ...data.nextFestivals])
  const next = festivals[0] ?? null
  const days = sevenDays(today, data.thisWeek.nodes)
  const near = next !== null && next.daysAway <= 14 ? next : null
  const lead = leadingEvent(data.coming.nodes, near?.key ?? null, today)
  const lecture = data.nextLecture.nodes[0] ?? null
  const rows = data.coming.nodes.filter(({ id }) => id !== lead?.id && id !== lecture?.id)
  const ours = festivals.filter(({ key }) => ourFestivals.includes(key))
  return {
    headline: headline({ festival: next, today: days[0]?.count ?? 0, week: days.reduce((sum, { count }) => sum + count, 0) }),
    lead,
    days,
    lecture,
    rows: rows.slice(0, brief ? 3 : 4),
    festivals: ours.slice(0, brief ? 1 : 7),
    awards: data.awards.nodes,
    teams: data.teams,
  }
}
