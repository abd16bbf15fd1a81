import 'reflect-metadata'
import { ApolloServer } from '@apollo/server'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Config } from './config.js'
import { CommunityResolver } from './content/community.resolver.js'
import { createContext, type RequestContext } from './context.js'
import type { Database } from './database/orm.js'
import type { Clock } from './kernel/clock.js'
import { buildPublicSchema } from './schema.js'

export interface ServerDeps {
  config: Config
  clock: Clock
  database: Database
  logger: FastifyBaseLogger
  /** How the CMS is reached; tests hand in a made-up one. */
  fetch: typeof globalThis.fetch
}

export interface ApiServer {
  app: FastifyInstance
  schema: GraphQLSchema
  /** Begins background work; requests are answered without it. */
  start(): Promise<void>
  close(): Promise<void>
}

const BODY_LIMIT = 100_000

/** The only wiring: main and tests build the same server from different deps. */
export async function createServer(deps: ServerDeps): Promise<ApiServer> {
  const { config, clock, database } = deps
  const app = Fastify({ loggerInstance: deps.logger, bodyLimit: BODY_LIMIT, requestIdHeader: false })
  const schema = buildPublicSchema([new CommunityResolver(config.communityId)], [])
  const apollo = new ApolloServer<RequestContext>({
    schema,
    plugins: [fastifyApolloDrainPlugin(app)],
    introspection: true,
    csrfPrevention: true,
    stopOnTerminationSignals: false
  })
  await apollo.start()
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, { context: async (request, reply) => createContext(request, reply, config, clock) })
  })
  app.get('/health', async () => ({ status: 'ok' }))
  return {
    app,
    schema,
    start: async () => {},
    close: async () => {
      await apollo.stop()
      await app.close()
      await database.close()
    }
  }
}
