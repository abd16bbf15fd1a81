import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { StartProblem } from '../start/start-problem.mjs'

const patience = 30_000

/**
 * One statement reads one state of the database, and with a write-ahead log nobody waits for it: sign-ups go on. SQLite's page-by-page
 * backup would begin anew at each of them. What was erased is not in the copy either, which is written afresh.
 */
export const copySqlite = (from: string, to: string): void => {
  if (!existsSync(from)) {
    throw new StartProblem(
      `还没有数据可备份：${from} 不存在。`,
      `There is nothing to back up: ${from} is not there. Has the product been started once with this DATA_DIR?`,
    )
  }
  const database = new DatabaseSync(from, { timeout: patience })
  try {
    database.prepare('VACUUM INTO ?').run(to)
  } finally {
    database.close()
  }
}

/** Every page and every index of a copy that nobody else has open. */
export const checkSqlite = (file: string): void => {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const [found] = database.prepare('PRAGMA integrity_check').all()
    if (found?.integrity_check !== 'ok') throw new Error(String(found?.integrity_check))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartProblem(`数据库 ${file} 已损坏。`, `The database ${file} is damaged (${reason}).`)
  } finally {
    database.close()
  }
}
