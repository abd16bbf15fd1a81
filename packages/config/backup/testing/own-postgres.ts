import { randomBytes } from 'node:crypto'
import { runTool } from '../../start/run-tool.mjs'
import { ask, requirePostgresTools } from '../postgres-database.ts'

const server = process.env.TEST_DATABASE_URL ?? 'postgres://postgres:postgres@127.0.0.1:5432/postgres'

/** Null where a server and programs as new as it are there; else what is missing. */
export const whyNoPostgres = async (): Promise<string | null> => {
  try {
    await requirePostgresTools()
    const version = Math.floor(Number(await ask(server, 'SHOW server_version_num')) / 10_000)
    const [, own] = /(\d+)/.exec(await runTool({ title: 'pg_dump', command: 'pg_dump', args: ['--version'] })) ?? []
    return Number(own) >= version ? null : `pg_dump ${own} cannot read a server of version ${version}.`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const addressOf = (name: string): string => {
  const address = new URL(server)
  address.pathname = `/${name}`
  return address.href
}

export interface OwnDatabases {
  urls: string[]
  /** Makes all of them empty, whatever a test has put aside in them. */
  clear(): Promise<void>
  drop(): Promise<void>
}

const clear = `DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT nspname FROM pg_namespace WHERE nspname ~ '^(public$|before_restore_)' LOOP EXECUTE format('DROP SCHEMA %I CASCADE', name); END LOOP;
  CREATE SCHEMA public;
END $$`

/** Databases of one test file alone. */
export const openOwnDatabases = async (count: number): Promise<OwnDatabases> => {
  const names = Array.from({ length: count }, () => `backup_test_${randomBytes(5).toString('hex')}`)
  for (const name of names) await ask(server, `CREATE DATABASE ${name}`)
  return {
    urls: names.map(addressOf),
    clear: async () => {
      await Promise.all(names.map((name) => ask(addressOf(name), clear)))
    },
    drop: async () => {
      for (const name of names) await ask(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    },
  }
}
