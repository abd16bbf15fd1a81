import { randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'

interface Connection {
  connect(): Promise<void>
  query(statement: string): Promise<unknown>
  end(): Promise<void>
}
// The driver that Strapi uses has no types of its own.
const { Client }: { Client: new (settings: { connectionString: string }) => Connection } = createRequire(import.meta.url)('pg')

// Read once: the first CMS that starts is given another.
const given = process.env.CMS_DATABASE_URL

/** Where tests run on PostgreSQL, the address of a new empty database there; with SQLite every data folder has its own. */
export async function ownDatabase(): Promise<{ settings: Record<string, string>; drop(): Promise<void> }> {
  if (!given) return { settings: {}, drop: async () => {} }
  const name = `moving_${randomBytes(6).toString('hex')}`
  await ask(given, `create database ${name}`)
  const address = new URL(given)
  address.pathname = `/${name}`
  return { settings: { CMS_DATABASE_URL: address.href }, drop: () => ask(given, `drop database ${name} with (force)`) }
}

async function ask(address: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: address })
  await client.connect()
  await client.query(statement)
  await client.end()
}
