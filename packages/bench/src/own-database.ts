import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

export interface OwnDatabase {
  url: string
  drop(): Promise<void>
}

const server = process.env.TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres'

const run = async (sql: string): Promise<void> => {
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** A new database on the PostgreSQL server of the tests, or null where none answers. */
export const makeDatabase = async (): Promise<OwnDatabase | null> => {
  const name = `culture_bench_${randomUUID().replaceAll('-', '')}`
  try {
    await run(`create database ${name}`)
  } catch {
    return null
  }
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(`drop database ${name} with (force)`) }
}
