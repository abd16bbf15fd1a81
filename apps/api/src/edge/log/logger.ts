import { type DestinationStream, type Logger, pino } from 'pino'
import { scrubError } from '../errors/scrub.js'

/** Names under which personal data might be handed to a log by mistake; at the top of a line or one level down. */
const personal = [
  'name',
  'phone',
  'phoneTail',
  'code',
  'visitAddress',
  'address',
  'household',
  'room',
  'variables',
  'input',
  'body',
  'query',
  'url',
  'remoteAddress',
]

/**
 * The log of the API: JSON lines with ids, operation names, durations and outcomes. Requests and errors have
 * serialisers of their own, since a query's address holds its variables and a database's error quotes its values.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: undefined,
    redact: {
      paths: personal.flatMap((name) => [name, `*.${name}`]).filter((path) => path !== '*.code' && path !== '*.name'),
      censor: '[kept out]',
    },
    serializers: {
      err: scrubError,
      error: scrubError,
      req: (request: { id?: unknown; method?: unknown }) => ({ id: request.id, method: request.method }),
      res: (reply: { statusCode?: unknown }) => ({ status: reply.statusCode }),
    },
  }
  return destination ? pino(options, destination) : pino(options)
}
