import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { localDateOf, nextFestival } from '@culture/calendar'
import type { Core } from '@strapi/strapi'
import writeXlsxFile from 'write-excel-file/node'
import { clock } from '../clock'
import { type ChoiceKind, choices } from '../words/choices'
import { CHOICES_SHEET, columnHelp, example, headings, PLAN_SHEET } from '../words/plan-words'
import { type PlanColumn, planColumns, requiredColumns, type WorkbookProblem } from './plan.types'
import { planNames } from './plan-names'

export type TemplateOutcome = { kind: 'WRITTEN'; file: string } | { kind: 'REFUSED'; problem: WorkbookProblem }

/** Rows that offer their lists; a year has fewer activities. */
const LAST_ROW = 1_000
const choiceColumns: Partial<Record<PlanColumn, ChoiceKind>> = {
  theme: 'theme',
  kind: 'activityKind',
  signUp: 'signUpMode',
  unit: 'capacityUnit',
}
const widths: Partial<Record<PlanColumn, number>> = { title: 30, date: 15, summary: 34, teams: 20, venue: 20, bring: 18, series: 16 }
const WIDTH = 13
const DATE = 'yyyy-mm-dd'
const colours = { heading: '#f3e3d3', help: '#f7f5f0', grey: '#6b6b6b' }

/** Writes an empty plan to fill in, with the names that can be chosen here and now. */
export async function writeTemplate(strapi: Core.Strapi, file: string): Promise<TemplateOutcome> {
  if (existsSync(file)) return { kind: 'REFUSED', problem: { code: 'FILE_EXISTS' } }
  const lists = await listsOf(strapi)
  const plan = {
    data: planRows(),
    sheet: PLAN_SHEET,
    columns: planColumns.map((column) => ({ width: widths[column] ?? WIDTH })),
    stickyRowsCount: 2,
  }
  const offered = { data: listRows(lists), sheet: CHOICES_SHEET, columns: lists.map(() => ({ width: 22 })), stickyRowsCount: 1 }
  const offer = {
    files: { transform: { 'xl/worksheets/sheet{id}.xml': { insert: ({ sheet }: { sheet?: string }) => validations(sheet, lists) } } },
  }
  const bytes = await writeXlsxFile([plan, offered], { features: [offer] }).toBuffer()
  await writeFile(file, bytes, { flag: 'wx' })
  return { kind: 'WRITTEN', file }
}

interface ChoiceList {
  column: PlanColumn
  values: readonly string[]
}

async function listsOf(strapi: Core.Strapi): Promise<ChoiceList[]> {
  const names = await planNames(strapi)
  return planColumns.flatMap((column): ChoiceList[] => {
    const kind = choiceColumns[column]
    if (kind) return [{ column, values: Object.values(choices[kind]) }]
    return column in names ? [{ column, values: names[column as keyof typeof names].list }] : []
  })
}

function planRows() {
  const heading = (column: PlanColumn) => ({
    value: headings[column] + (requiredColumns.includes(column) ? '*' : ''),
    fontWeight: 'bold' as const,
    backgroundColor: colours.heading,
    height: 24,
  })
  const help = (column: PlanColumn) => ({
    value: columnHelp[column],
    wrap: true,
    alignVertical: 'top' as const,
    textColor: colours.grey,
    backgroundColor: colours.help,
    height: 64,
  })
  const shown = (column: PlanColumn) => ({
    ...exampleCell(column),
    align: 'left' as const,
    textColor: colours.grey,
    fontStyle: 'italic' as const,
  })
  return [planColumns.map(heading), planColumns.map(help), planColumns.map(shown)]
}

/** The date is one of the sheet's own, so that whoever writes over it keeps its format. */
function exampleCell(column: PlanColumn) {
  if (column !== 'date') return { value: example[column as keyof typeof example] }
  return { value: new Date(nextFestival(localDateOf(clock.now()), 'DRAGON_BOAT').date), type: Date, format: DATE }
}

function listRows(lists: readonly ChoiceList[]) {
  const longest = Math.max(...lists.map(({ values }) => values.length))
  const rows = Array.from({ length: longest }, (_, row) => lists.map(({ values }) => ({ value: values[row] })))
  return [lists.map(({ column }) => ({ value: headings[column], fontWeight: 'bold' as const, backgroundColor: colours.heading })), ...rows]
}

/** Lists to choose from, below the headings. Several teams may be written, so that anything may: the import says what it does not know. */
function validations(sheet: string | undefined, lists: readonly ChoiceList[]): string | undefined {
  const offered = lists.map((list, index) => ({ ...list, from: letterOf(index) })).filter(({ values }) => values.length > 0)
  if (sheet !== PLAN_SHEET || offered.length === 0) return undefined
  const rules = offered.map(({ column, values, from }) => {
    const cells = `${letterOf(planColumns.indexOf(column))}4:${letterOf(planColumns.indexOf(column))}${LAST_ROW}`
    const strict = column in choiceColumns ? ' showErrorMessage="1"' : ''
    const source = `'${CHOICES_SHEET}'!$${from}$2:$${from}$${values.length + 1}`
    return `<dataValidation type="list" allowBlank="1"${strict} sqref="${cells}"><formula1>${source}</formula1></dataValidation>`
  })
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
}

const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index)
