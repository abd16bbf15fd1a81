import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeBackup } from './make-backup.ts'
import { ask } from './postgres-database.ts'
import { restoreBackup } from './restore-backup.ts'
import type { Environment } from './stored-data.ts'
import { environmentFor, makeFolder, now, openRunning, put, quiet } from './testing/made-up-data.ts'
import { type OwnDatabases, openOwnDatabases, whyNoPostgres } from './testing/own-postgres.ts'

const missing = await whyNoPostgres()
if (missing !== null) process.stdout.write(`! Backups of PostgreSQL are not tested here. ${missing}\n`)

describe.skipIf(missing !== null)('a backup of PostgreSQL', () => {
  let folder = ''
  let databases: OwnDatabases
  const at = (index: number): string => databases.urls[index] ?? ''
  /** The product whose data is kept is on the first two databases, the one that it goes back into on the last two. */
  const environmentOn = (first: number): Environment => ({
    ...shared,
    DATA_DIR: join(folder, `data-${first}`),
    DATABASE_URL: at(first),
    CMS_DATABASE_URL: at(first + 1),
  })
  let shared: Environment

  beforeAll(async () => {
    databases = await openOwnDatabases(4)
  })
  beforeEach(async () => {
    folder = makeFolder()
    shared = environmentFor(folder)
    await databases.clear()
    await ask(at(0), 'CREATE TABLE sign_up (id int PRIMARY KEY, places int NOT NULL CHECK (places > 0)); INSERT INTO sign_up VALUES (1, 4)')
    await ask(at(1), "CREATE TABLE activity (title text); INSERT INTO activity VALUES ('元宵')")
    put(join(folder, 'data-0'), 'uploads/uploads/a.jpg', 'picture')
  })
  afterEach(async () => {
    rmSync(folder, { recursive: true })
  })
  afterAll(() => databases?.drop())

  const back = () => makeBackup({ environment: environmentOn(0), to: join(folder, 'kept'), now, progress: quiet })
  const restore = (archive: string, { force = false, environment = environmentOn(2) } = {}) =>
    restoreBackup({ environment, archive, force, now, progress: quiet })
  const rowsOf = (index: number, table: string) => ask(at(index), `SELECT * FROM ${table}`)

  it('comes back with rows and guarantees, into empty databases and an empty folder', async () => {
    await restore((await back()).file)
    expect(await rowsOf(2, 'sign_up')).toBe('1|4')
    expect(await rowsOf(3, 'activity')).toBe('元宵')
    await expect(ask(at(2), 'INSERT INTO sign_up VALUES (2, 0)')).rejects.toThrow(/sign_up_places_check/)
    expect(existsSync(join(folder, 'data-2', 'uploads/uploads/a.jpg'))).toBe(true)
    expect(existsSync(join(folder, 'data-2', 'api.dump'))).toBe(false)
  })

  it('does not go over data that is there unless that may be put aside', async () => {
    const { file } = await back()
    await ask(at(2), 'CREATE TABLE sign_up (id int); INSERT INTO sign_up VALUES (77)')
    await expect(restore(file)).rejects.toThrow(/The API database \(DATABASE_URL\) is not empty: with --force/)
    expect(await rowsOf(2, 'sign_up')).toBe('77')
    const { aside } = await restore(file, { force: true })
    expect(aside).toEqual(['before_restore_20270201t030000000z'])
    expect(await rowsOf(2, 'sign_up')).toBe('1|4')
    expect(await rowsOf(2, `${aside[0]}.sign_up`)).toBe('77')
  })

  it('does not carry what an earlier restore put aside', async () => {
    const { file } = await back()
    await restore(file, { force: true, environment: environmentOn(0) })
    await restore((await back()).file)
    expect(await ask(at(2), "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'before_restore%'")).toBe('0')
    expect(await rowsOf(2, 'sign_up')).toBe('1|4')
  })

  it('goes in whole or not at all: when the second database refuses, the first and the folder are as they were', async () => {
    const { file } = await back()
    await ask(at(2), 'CREATE TABLE sign_up (id int); INSERT INTO sign_up VALUES (77)')
    // A type is no table, so the database counts as empty, and the table of its name cannot be made.
    await ask(at(3), 'CREATE TYPE activity AS (title text)')
    await expect(restore(file, { force: true })).rejects.toThrow(/activity/)
    expect(await rowsOf(2, 'sign_up')).toBe('77')
    expect(existsSync(join(folder, 'data-2'))).toBe(false)
  })

  it('waits until nobody is connected', async () => {
    const { file } = await back()
    const connected = spawn('psql', ['--no-psqlrc', '--quiet', '--tuples-only', `--dbname=${at(3)}`], { stdio: ['pipe', 'pipe', 'ignore'] })
    try {
      connected.stdin.write("SELECT 'here';\n")
      await once(connected.stdout, 'data')
      await expect(restore(file)).rejects.toThrow(/connected to the CMS database: stop the product/)
    } finally {
      connected.stdin.end()
      await once(connected, 'exit')
    }
  })

  it('is told apart from one of SQLite', async () => {
    const { file } = await back()
    const { DATABASE_URL: _api, CMS_DATABASE_URL: _cms, ...onSqlite } = environmentOn(2)
    await expect(restore(file, { environment: onSqlite as Environment })).rejects.toThrow(
      /is PostgreSQL, the settings say SQLite: set DATABASE_URL/,
    )
    const source = { ...onSqlite, DATA_DIR: join(folder, 'sqlite') } as Environment
    for (const name of ['api.sqlite', 'cms.sqlite']) openRunning(source.DATA_DIR, name).close()
    const other = await makeBackup({ environment: source, to: join(folder, 'kept-too'), now, progress: quiet })
    await expect(restore(other.file)).rejects.toThrow(/is SQLite, the settings say PostgreSQL: unset DATABASE_URL/)
  })

  it('shows the password to nobody who lists processes, and says what cannot be reached', async () => {
    const environment = { ...environmentOn(0), DATABASE_URL: 'postgres://someone:s3cr3t@127.0.0.1:1/none' }
    const failed = await makeBackup({ environment, to: join(folder, 'kept'), now, progress: quiet }).catch((error: Error) => error.message)
    expect(failed).toMatch(/pg_dump ended with code 1.*\n.*port 1 failed/s)
    expect(failed).not.toContain('s3cr3t')
  })
})
