import { dateParts, localDateOf } from '@culture/calendar'
import type { Core } from '@strapi/strapi'
import { clock } from '../clock'
import { meetingsOf } from '../export/meetings'
import { mappings } from '../export/published-types'
import type { ActivityRow } from '../export/rows.types'
import { waitForTurn } from '../outbox'
import { headings, PLAN_SHEET, skippedRows } from '../words/plan-words'
import { openWorkbook } from './open-workbook'
import type { PlanRow, RowFault, WorkbookProblem } from './plan.types'
import { planNames } from './plan-names'
import { findTable, planKey, readRows } from './read-plan'
import type { PlannedActivity } from './read-row'

export type PlanOutcome =
  | { kind: 'IMPORTED'; created: PlannedActivity[]; already: PlannedActivity[]; ignored: string[] }
  | { kind: 'FAULTY'; faults: RowFault[]; good: number }
  | { kind: 'REFUSED'; problem: WorkbookProblem }

const ACTIVITY = 'api::activity.activity'

/**
 * Writes a draft for every row of a year's plan that is not here yet: all of them or, when a single cell is wrong, none. What is here, by
 * title and day, is left as it is, wherever staff has moved it since.
 */
export async function importPlan(strapi: Core.Strapi, file: string): Promise<PlanOutcome> {
  const workbook = await openWorkbook(file, PLAN_SHEET)
  if (workbook.kind === 'REFUSED') return workbook
  const table = findTable(workbook.rows, headings, skippedRows)
  if (table.kind === 'REFUSED') return table
  return strapi.db.transaction(async () => {
    await waitForTurn(strapi)
    return writePlan(strapi, table.rows, table.ignored)
  })
}

async function writePlan(strapi: Core.Strapi, rows: readonly PlanRow[], ignored: string[]): Promise<PlanOutcome> {
  const thisYear = dateParts(localDateOf(clock.now())).year
  const plan = readRows(rows, { names: await planNames(strapi), thisYear })
  if (plan.kind === 'FAULTY') return plan
  const known = await knownKeys(strapi)
  const already = plan.activities.filter((activity) => known.has(planKey(activity)))
  const created = plan.activities.filter((activity) => !known.has(planKey(activity)))
  for (const { data } of created) await strapi.documents(ACTIVITY).create({ data: data as never })
  return { kind: 'IMPORTED', created, already, ignored }
}

/** Every activity under the day it was planned for and under each day it is held on. */
async function knownKeys(strapi: Core.Strapi): Promise<Set<string>> {
  const rows = (await strapi.db
    .query(ACTIVITY)
    .findMany({ where: { publishedAt: null }, populate: mappings.activity.populate })) as (ActivityRow & {
    plannedFor: string | null
  })[]
  const keys = rows.flatMap((row) => {
    const days = meetingsOf(row).map(({ startsAt }) => localDateOf(new Date(startsAt)))
    return [...(row.plannedFor ? [row.plannedFor] : []), ...days].map((date) => planKey({ title: row.title, date }))
  })
  return new Set(keys)
}
