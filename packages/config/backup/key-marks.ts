import { createHmac, timingSafeEqual } from 'node:crypto'
import { StartProblem } from '../start/start-problem.mjs'
import type { Environment } from './stored-data.ts'

/** The keys without which a database is there but cannot be read. */
const readingKeys = ['DATA_KEY', 'HASH_KEY'] as const

/** Tell whether two keys are the same, and nothing about the key: it has 32 random bytes. */
export interface KeyMarks {
  id: string
  DATA_KEY: string
  HASH_KEY: string
  STAFF_SECRET: string
}

const mark = (key: string | undefined): string =>
  createHmac('sha256', key ?? '')
    .update('culture backup: is this the key?')
    .digest('base64url')

export const markKeys = (environment: Environment): KeyMarks => ({
  id: environment.DATA_KEY_ID ?? '',
  DATA_KEY: mark(environment.DATA_KEY),
  HASH_KEY: mark(environment.HASH_KEY),
  STAFF_SECRET: mark(environment.STAFF_SECRET),
})

const same = (one: string, other: string) => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** Refuses keys that cannot read what is in the archive, before anything is written. */
export const requireSameKeys = (marks: KeyMarks, environment: Environment): void => {
  const ours = markKeys(environment)
  const wrong: string[] = readingKeys.filter((name) => !same(marks[name], ours[name]))
  if (marks.id !== ours.id) wrong.push(`DATA_KEY_ID (${marks.id})`)
  if (wrong.length === 0) return
  const names = wrong.join(', ')
  throw new StartProblem(
    `手头的密钥读不了这份备份：${names} 与备份时不同。请把当时的 .env 放回来再恢复。`,
    `The keys at hand cannot read this backup: ${names} are not those it was made with. Put back the .env of that time, then restore.`,
  )
}

/** Without the old one staff cannot sign in, but nothing of a resident is lost, and staff can be let in anew. */
export const isSameStaffSecret = (marks: KeyMarks, environment: Environment): boolean =>
  same(marks.STAFF_SECRET, markKeys(environment).STAFF_SECRET)
