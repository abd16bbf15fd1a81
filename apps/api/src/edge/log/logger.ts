import { type DestinationStream, type Logger, pino } from 'pino'
import { scrubError } from '../errors/scrub.js'

/** Names under which personal data might be handed to a log by mistake, at the top of a line or one level down. */
const personal: ReadonlySet<string> = new Set([
  ...['name', 'displayName', 'phone', 'phoneTail', 'code', 'address', 'clientAddress', 'visitAddress', 'household', 'room'],
  ...['variables', 'input', 'party', 'body', 'query', 'url', 'headers', 'remoteAddress'],
])
const KEPT_OUT = '[kept out]'

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function keepOut(line: Record<string, unknown>, level = 0): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const key of Object.keys(line)) {
    const value = line[key]
    if (personal.has(key)) kept[key] = KEPT_OUT
    else kept[key] = level === 0 && isPlain(value) && key !== 'err' ? keepOut(value, 1) : value
  }
  return kept
}

/** Lines leave together, at the latest after a quarter of a second and when the process ends: one write each would cost more than the answers. */
const standardOutput = (): DestinationStream => pino.destination({ dest: 1, sync: false, minLength: 4_096, periodicFlush: 250 })

/**
 * The log of the API: JSON lines with ids, operation names, durations and outcomes. Requests and errors have
 * serialisers of their own, since a query's address holds its variables and a database's error quotes its values.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: undefined,
    formatters: { log: (line: Record<string, unknown>) => keepOut(line) },
    serializers: {
      err: scrubError,
      error: scrubError,
      req: (request: { id?: unknown; method?: unknown }) => ({ id: request.id, method: request.method }),
      res: (reply: { statusCode?: unknown }) => ({ status: reply.statusCode }),
    },
  }
  return pino(options, destination ?? standardOutput())
}
