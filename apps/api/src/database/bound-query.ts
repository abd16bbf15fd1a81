import { SqlitePlatform } from '@mikro-orm/sqlite'
import { CompiledQuery } from 'kysely'
import type { Entities } from './orm.js'

export type SqlValues = Readonly<Record<string, string | number | null>>

interface Statement {
  sql: string
  names: string[]
}

/** `:name` but not the `::` of a cast. */
const NAMED = /(?<!:):([a-zA-Z]\w*)/g

function compile(text: string, placeholder: (at: number) => string): Statement {
  const names: string[] = []
  const sql = text.replace(NAMED, (_, name: string) => placeholder(names.push(name)))
  return { sql, names }
}

// The texts are constants of the code, so this stays small.
const compiled = { sqlite: new Map<string, Statement>(), postgres: new Map<string, Statement>() }

function statementOf(em: Entities, text: string): Statement {
  const dialect = em.getPlatform() instanceof SqlitePlatform ? 'sqlite' : 'postgres'
  const known = compiled[dialect].get(text)
  if (known) return known
  const statement = compile(text, dialect === 'sqlite' ? () => '?' : (at) => `$${at}`)
  compiled[dialect].set(text, statement)
  if (dialect === 'postgres' && !text.includes('*')) constantTexts.add(statement.sql)
  return statement
}

/** Whether the text is one of these statements on PostgreSQL. A result of `*` changes with the table, which a prepared one must not. */
export const isConstantText = (sql: string): boolean => constantTexts.has(sql)
const constantTexts = new Set<string>()

/**
 * Runs a constant statement with bound `:named` values, in the manager's transaction if it has one. Unlike `em.execute`, which writes the
 * values into the text, the text stays the same, so that a database can keep it prepared.
 */
export async function boundQuery<Row>(em: Entities, text: string, values: SqlValues): Promise<Row[]> {
  const { sql, names } = statementOf(em, text)
  const parameters = names.map((name) => values[name] ?? null)
  const { rows } = await em.getKysely<unknown>().executeQuery(CompiledQuery.raw(sql, parameters))
  return rows as Row[]
}
