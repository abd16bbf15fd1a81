import { isLocalDate } from '@culture/calendar'
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

const textOf = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : null)

function readDate(value: unknown): string {
  if (typeof value !== 'string' || !isLocalDate(value)) throw new GraphQLError('日期应写成 2027-02-20 的样子 / Expected YYYY-MM-DD')
  return value
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

function readInstant(value: unknown): Date {
  const instant = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : null
  if (!instant || Number.isNaN(instant.getTime()))
    throw new GraphQLError('时刻应写成 2027-02-20T06:00:00Z 的样子 / Expected an ISO 8601 instant')
  return instant
}

/** `YYYY-MM-DD`, kept as text: a day on the wall calendar has no time zone to get wrong. */
export const LocalDateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: '公历日期，如 2027-02-20，上海时间 / Calendar date in Asia/Shanghai.',
  serialize: readDate,
  parseValue: readDate,
  parseLiteral: (node) => readDate(textOf(node)),
})

/** A `Date` in code, ISO 8601 in UTC on the wire. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: '时刻，ISO 8601，UTC / Instant, ISO 8601 in UTC.',
  serialize: (value) => (value instanceof Date ? value : readInstant(value)).toISOString(),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(textOf(node)),
})
