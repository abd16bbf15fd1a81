import type { Core } from '@strapi/strapi'
import { exportContent, importContent } from '../moving'
import { waitUntilSent } from '../outbox'
import { importPlan, writeTemplate } from '../plan'
import { exportedLines, importedLines, movingSentence, sentLine, writtenBy } from '../words/moving-words'
import { planLines, problemSentence, templateLines } from '../words/plan-words'

/** What a task says when it ends, and whether it did what it was asked. */
export interface Report {
  done: boolean
  lines: string[]
}
type Command = (strapi: Core.Strapi, file: string) => Promise<Report>

/** Long enough for a site that runs; one that stands still is told when it starts. */
const PATIENCE_MS = 10_000

const commands: Readonly<Record<string, Command>> = {
  async export(strapi, file) {
    const outcome = await exportContent(strapi, file)
    if (outcome.kind === 'REFUSED') return { done: false, lines: [`✗ ${movingSentence(outcome.problem)}`] }
    return { done: true, lines: exportedLines(outcome) }
  },

  async import(strapi, file) {
    const outcome = await importContent(strapi, file)
    if (outcome.kind === 'REFUSED') return { done: false, lines: [`✗ ${movingSentence(outcome.problem)}`] }
    const wrote = writtenBy(outcome) > 0
    return { done: true, lines: [...importedLines(outcome), ...(wrote ? [sentLine(await waitUntilSent(strapi, PATIENCE_MS))] : [])] }
  },

  async plan(strapi, file) {
    const outcome = await importPlan(strapi, file)
    const done = outcome.kind === 'IMPORTED' && outcome.created.length + outcome.already.length > 0
    return { done, lines: planLines(outcome) }
  },

  async template(strapi, file) {
    const outcome = await writeTemplate(strapi, file)
    if (outcome.kind === 'REFUSED') return { done: false, lines: [`✗ ${problemSentence(outcome.problem)}`] }
    return { done: true, lines: templateLines(file) }
  },
}

export const commandNamed = (name: string): Command | undefined => (Object.hasOwn(commands, name) ? commands[name] : undefined)
