import 'reflect-metadata'
import { ApolloServer } from '@apollo/server'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Config } from './config.js'
import { type ContentModule, createContentModule, FamilyStory } from './content/index.js'
import { createContext, type RequestContext } from './context.js'
import type { Database } from './database/orm.js'
import { NodeResolver } from './graph/index.js'
import type { Clock } from './kernel/clock.js'
import { buildPublicSchema, printSortedSchema } from './schema.js'

export interface ServerDeps {
  config: Config
  clock: Clock
  /** Dates and checks signatures between this server and the CMS; runs even where `clock` stands still. */
  signatureClock: Clock
  database: Database
  logger: FastifyBaseLogger
  /** How the CMS is reached; tests hand in a made-up one. */
  fetch: typeof globalThis.fetch
}

export interface ApiServer {
  app: FastifyInstance
  schema: GraphQLSchema
  content: ContentModule
  /** Begins background work; requests are answered without it. */
  start(): void
  close(): Promise<void>
}

const BODY_LIMIT = 100_000

function contentModule({ config, database, clock, signatureClock, logger, fetch }: ServerDeps): ContentModule {
  const { communityId, cmsUrl, siteUrl, contentSecret: secret } = config
  return createContentModule({ ...{ database, clock, signatureClock, fetch, communityId, cmsUrl, siteUrl, secret }, log: logger })
}

async function serveGraph(
  app: FastifyInstance,
  schema: GraphQLSchema,
  { config, clock }: ServerDeps,
): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    plugins: [fastifyApolloDrainPlugin(app)],
    introspection: true,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
  })
  await apollo.start()
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, { context: async (request, reply) => createContext(request, reply, config, clock) }),
  })
  const sdl = printSortedSchema(schema)
  app.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(sdl))
  return apollo
}

/** The only wiring: main and tests build the same server from different deps. */
export async function createServer(deps: ServerDeps): Promise<ApiServer> {
  const { database } = deps
  const app = Fastify({ loggerInstance: deps.logger, bodyLimit: BODY_LIMIT, requestIdHeader: false })
  const content = contentModule(deps)
  const resolvers = [...content.resolvers({ withFreePlaces: async () => new Set() }), new NodeResolver([content.nodes])]
  const schema = buildPublicSchema(resolvers, [FamilyStory])
  await content.store.reload()
  await content.routes(app)
  app.get('/health', async () => {
    await database.fork().execute('select 1')
    return { status: 'ok', content: content.store.source }
  })
  const apollo = await serveGraph(app, schema, deps)
  return {
    app,
    schema,
    content,
    start: () => content.sync.start(),
    close: async () => {
      await content.sync.close()
      await app.close()
      await apollo.stop()
      await database.close()
    },
  }
}
