import { randomUUID } from 'node:crypto'
import type { ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Traced } from '../graphql/trace.js'
import { queryLimits } from '../limits/query-limits.js'

/** What is the caller's to mend, and so may be told. Whatever else carries a code or none is a bug of ours. */
const tellable = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'LOOK_UP_BY_POST_ONLY',
  'RATE_LIMITED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'LISTS_TOO_DEEP',
  'PAGE_TOO_LARGE',
  'TOO_COSTLY',
])

const unfit = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])

export const GENERIC_MESSAGE = '系统出了点问题，请稍后再试，或给社区打电话。/ Something went wrong on our side.'

const isTellable = (error: GraphQLFormattedError): boolean => tellable.has(String(error.extensions?.code))

const shorten = (text: string): string =>
  text.length > queryLimits.errorCharacters ? `${text.slice(0, queryLimits.errorCharacters)}…` : text

function tell(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations, path, extensions } = error
  // Further extensions might carry what a library thought helpful: only the code goes out.
  return {
    message: shorten(message),
    locations: locations?.slice(0, 1),
    path: path?.slice(0, 20),
    extensions: { code: extensions?.code },
  }
}

export interface ErrorMask {
  formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError
  plugin: ApolloServerPlugin<Traced>
}

/** Lets the caller's own faults through, and puts a number that the log knows in the place of ours. */
export function createErrorMask(log: Pick<FastifyBaseLogger, 'error'>): ErrorMask {
  function conceal(error: unknown, path: GraphQLFormattedError['path']): GraphQLFormattedError {
    const errorId = randomUUID()
    log.error(
      { errorId, path: path?.filter((step) => typeof step === 'string').join('.'), err: unwrapResolverError(error) },
      'unexpected error',
    )
    return { message: GENERIC_MESSAGE, path, extensions: { code: 'INTERNAL_SERVER_ERROR', errorId } }
  }
  return {
    formatError: (formatted, error) => (isTellable(formatted) ? tell(formatted) : conceal(error, formatted.path)),
    plugin: {
      requestDidStart: async () => ({
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return
          const { errors, data } = response.body.singleResult
          if (!errors) return
          const failed = errors.some((error) => !isTellable(error))
          contextValue.trace.outcome = failed ? 'FAILED' : 'REFUSED'
          contextValue.trace.unfit = errors.every((error) => unfit.has(String(error.extensions?.code)))
          if (data === undefined || data === null) response.body.singleResult.errors = errors.slice(0, queryLimits.errors)
        },
      }),
    },
  }
}

/** For failures outside Apollo, which have no `GraphQLError`. */
export const concealedError = (errorId: string): GraphQLFormattedError =>
  new GraphQLError(GENERIC_MESSAGE, { extensions: { code: 'INTERNAL_SERVER_ERROR', errorId } }).toJSON()
