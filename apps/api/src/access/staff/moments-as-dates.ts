import type { KyselyPlugin, PluginTransformResultArgs, UnknownRow } from 'kysely'

const MOMENT = /_at$|^locked_until$/

function withDates(row: UnknownRow): UnknownRow {
  const moments = Object.entries(row).filter(([column, value]) => MOMENT.test(column) && typeof value === 'string')
  return moments.length === 0
    ? row
    : { ...row, ...Object.fromEntries(moments.map(([column, value]) => [column, new Date(value as string)])) }
}

/**
 * MikroORM's PostgreSQL connection hands moments out as text. better-auth expects dates and compares whatever it gets: a session whose end is
 * a text would never end.
 */
export const momentsAsDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }: PluginTransformResultArgs) => ({ ...result, rows: result.rows.map(withDates) }),
}
