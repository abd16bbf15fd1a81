import { setTimeout } from 'node:timers/promises'
import { runTool } from '../start/run-tool.mjs'
import { StartProblem } from '../start/start-problem.mjs'

/** Where the tables go that a restore puts aside; never part of a backup. */
const asidePrefix = 'before_restore_'

/** The password goes by the environment: a command line is seen by every user of a machine. */
const connectionOf = (url: string) => {
  const address = new URL(url)
  const password = decodeURIComponent(address.password)
  address.password = ''
  return { target: `--dbname=${address.href}`, environment: { ...process.env, ...(password && { PGPASSWORD: password }) } }
}

const run = (tool: string, url: string, args: string[]): Promise<string> => {
  const { target, environment } = connectionOf(url)
  return runTool({ title: tool, command: tool, args: [target, ...args], environment })
}

export const ask = async (url: string, sql: string): Promise<string> =>
  (await run('psql', url, ['--no-psqlrc', '--quiet', '--tuples-only', '--no-align', '--set=ON_ERROR_STOP=1', `--command=${sql}`])).trim()

/** PostgreSQL's own programs do the work, since only they know every kind of object. */
export const requirePostgresTools = async (): Promise<void> => {
  for (const tool of ['pg_dump', 'pg_restore', 'psql']) {
    await runTool({ title: tool, command: tool, args: ['--version'] }).catch(() => {
      throw new StartProblem(
        `没有找到 ${tool}：请安装 PostgreSQL 客户端，版本不低于数据库服务器。`,
        `${tool} is not there: install PostgreSQL's client programs (Debian: postgresql-client), not older than the server.`,
      )
    })
  }
}

/** One transaction reads one state of the database; sign-ups go on. */
export const dumpPostgres = async (url: string, file: string): Promise<void> => {
  await run('pg_dump', url, ['--format=custom', '--no-owner', '--no-privileges', `--exclude-schema=${asidePrefix}*`, `--file=${file}`])
}

export const checkDump = async (file: string): Promise<void> => {
  await runTool({ title: 'pg_restore --list', command: 'pg_restore', args: ['--list', file] })
}

export const isEmptyPostgres = async (url: string): Promise<boolean> => {
  const own = `n.nspname !~ '^(pg_|information_schema$|${asidePrefix})'`
  const tables = `SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r','p','v','m','S') AND ${own}`
  return (await ask(url, tables)) === '0'
}

/** Whether anybody else is connected, and stays so: the server takes a moment to see that somebody has left. */
export const isInUse = async (url: string): Promise<boolean> => {
  const others = "datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
  for (let look = 0; look < 10; look++) {
    if ((await ask(url, `SELECT count(*) FROM pg_stat_activity WHERE ${others}`)) === '0') return false
    await setTimeout(200)
  }
  return true
}

/** Puts what is there aside in the same database, where it can still be read and from where it can be put back. */
export const setAside = async (url: string, stamp: string): Promise<string> => {
  const name = `${asidePrefix}${stamp.toLowerCase().replace(/[^a-z0-9]/g, '')}`
  await ask(url, `BEGIN; ALTER SCHEMA public RENAME TO ${name}; CREATE SCHEMA public; COMMIT`)
  return name
}

export const putBack = async (url: string, name: string): Promise<void> => {
  await ask(url, `BEGIN; DROP SCHEMA IF EXISTS public CASCADE; ALTER SCHEMA ${name} RENAME TO public; COMMIT`)
}

/** All of it or nothing. */
export const restoreDump = async (url: string, file: string): Promise<void> => {
  await run('pg_restore', url, ['--single-transaction', '--exit-on-error', '--no-owner', '--no-privileges', file])
}

export const emptyAgain = async (url: string): Promise<void> => {
  await ask(url, 'BEGIN; DROP SCHEMA public CASCADE; CREATE SCHEMA public; COMMIT')
}
