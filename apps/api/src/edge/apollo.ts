import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { createErrorMask } from './errors/mask-errors.js'
import { localGateway } from './graphql/executor.js'
import { guardPlugin } from './graphql/guard-plugin.js'
import { printAnswer } from './graphql/ready/printed.js'
import type { ReadyDeps } from './graphql/ready/ready-answers.js'
import type { Traced } from './graphql/trace.js'
import { queryLimits } from './limits/query-limits.js'

/**
 * Apollo with every guard up: one operation per request, bounded reading and validation, errors that tell nothing of the inside.
 * With `ready`, long lists of public answers are put together from printed items.
 */
export function createApollo<C extends object>(
  schema: GraphQLSchema,
  log: FastifyBaseLogger,
  ready: ReadyDeps | null = null,
): ApolloServer<C & Traced> {
  const mask = createErrorMask(log)
  return new ApolloServer<C & Traced>({
    gateway: localGateway(schema, ready),
    // The order is the order of the answer's last touches: cost first, then the mask over all errors.
    // The cache-control plugin would wrap every field of every answer; what is kept, and how long, is decided in `cache/`.
    plugins: [guardPlugin(), mask.plugin, ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    formatError: mask.formatError,
    stringifyResult: printAnswer,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: queryLimits.tokens },
    validationOptions: { maxErrors: queryLimits.errors },
    maxRecursiveSelections: queryLimits.expandedFields,
    stopOnTerminationSignals: false,
    logger: { debug: () => {}, info: () => {}, warn: (text) => log.warn(text), error: (text) => log.error(text) },
  })
}
