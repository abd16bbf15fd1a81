import 'reflect-metadata'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { createIdentifier, createLimits, isSignedByCms, type Limits } from './access/index.js'
import { type AwardsModule, createAwardsModule } from './awards/index.js'
import type { Config } from './config.js'
import { type ContentModule, createContentModule, FamilyStory } from './content/index.js'
import { createContext, type RequestContext } from './context.js'
import type { Database } from './database/orm.js'
import { plantDemo } from './database/seeds/plant-demo.js'
import { seedDemoAwards } from './database/seeds/seed-demo-awards.js'
import { seedDemoSignUps } from './database/seeds/seed-demo-sign-ups.js'
import { createApollo, installGraph, installManners } from './edge/index.js'
import { eventBoundaries } from './event-boundaries.js'
import { createPlannedPlacesView, SignUpInfoResolver } from './events/index.js'
import { NodeResolver } from './graph/index.js'
import type { Clock } from './kernel/clock.js'
import { createSealer, type Sealer } from './kernel/encryption.js'
import { createHasher, type Hasher } from './kernel/keyed-hash.js'
import { askThrough, buildPublicSchema, printSortedSchema } from './schema.js'
import { createSignUpsModule, eventLifeRoute, type PlacesGate, type SignUpsModule } from './signups/index.js'

export interface ServerDeps {
  config: Config
  clock: Clock
  database: Database
  logger: FastifyBaseLogger
  /** How the CMS is reached; tests hand in a made-up one. */
  fetch: typeof globalThis.fetch
  /** Another gate to places than production's, to show in a test that the gate is what holds. */
  gate?: PlacesGate
  /** Other counters than production's, to be looked at by a test. */
  limits?: Limits
}

export interface ApiServer {
  app: FastifyInstance
  schema: GraphQLSchema
  content: ContentModule
  places: SignUpsModule
  awards: AwardsModule
  /** Begins background work; requests are answered without it. */
  start(): void
  close(): Promise<void>
}

const BODY_LIMIT = 100_000

function contentModule({ config, database, clock, logger, fetch }: ServerDeps): ContentModule {
  const { communityId, cmsUrl, siteUrl, pictureFolder, contentSecret: secret } = config
  return createContentModule({ ...{ database, clock, fetch, communityId, cmsUrl, siteUrl, pictureFolder, secret }, log: logger })
}

const sealerOf = ({ dataKey, dataKeyId }: Config): Sealer => createSealer({ current: { id: dataKeyId, bytes: dataKey }, previous: [] })

const hasherOf = ({ hashKey, dataKeyId }: Config): Hasher => createHasher({ current: { id: dataKeyId, bytes: hashKey }, previous: [] })

function placesModule(
  { config, clock, database, logger: log, gate }: ServerDeps,
  store: ContentModule['store'],
  limits: Limits,
): Promise<SignUpsModule> {
  const { communityId } = config
  return createSignUpsModule({
    ...{ database, clock, store, limits, communityId, log, gate },
    sealer: sealerOf(config),
    hasher: hasherOf(config),
  })
}

/** Starts Apollo and puts the graph and its SDL at their addresses. */
async function serveGraph(
  app: FastifyInstance,
  schema: GraphQLSchema,
  { content, awards, places, limits }: { content: ContentModule; awards: AwardsModule; places: SignUpsModule; limits: Limits },
  deps: ServerDeps,
): Promise<{ stop(): Promise<void> }> {
  const { config, clock, logger } = deps
  const apollo = createApollo<RequestContext>(schema, logger)
  await apollo.start()
  installGraph(app, {
    apollo,
    clock,
    createContext,
    limits,
    identify: createIdentifier(config.clientAddressSecret),
    versions: { content: () => content.store.current.version, places: () => places.board.version, awards: awards.version },
    nextBoundary: eventBoundaries(content.store),
  })
  const sdl = printSortedSchema(schema)
  app.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(sdl))
  return apollo
}

/** What is not the graph: news and questions of the CMS, pictures, previews, and whether all is well. */
async function openRoutes(
  app: FastifyInstance,
  { content, places, schema }: { content: ContentModule; places: SignUpsModule; schema: GraphQLSchema },
  { config, clock, database }: ServerDeps,
): Promise<void> {
  const planned = createPlannedPlacesView(places.board, clock)
  const ask = (resolvers: readonly object[], question: Parameters<typeof askThrough>[2]) =>
    askThrough(schema, [...resolvers, new SignUpInfoResolver(planned)], question)
  await content.routes(app, { places: planned, ask })
  eventLifeRoute(app, {
    database,
    eventById: (documentId) => content.store.current.eventsById.get(documentId),
    signed: (request) => isSignedByCms(config.contentSecret, request, '', clock.now().getTime()),
  })
  app.get('/health', async () => {
    await database.fork().execute('select 1')
    return { status: 'ok', content: content.store.source }
  })
}

/** The only wiring: main and tests build the same server from different deps. */
export async function createServer(deps: ServerDeps): Promise<ApiServer> {
  const { config, clock, database } = deps
  // Fastify's own lines would name the address, and a query's address holds its variables.
  const logController = new LogController({ disableRequestLogging: true })
  const app = Fastify({ loggerInstance: deps.logger, logController, bodyLimit: BODY_LIMIT, requestIdHeader: false })
  installManners(app)
  const content = contentModule(deps)
  const sealer = sealerOf(config)
  const awards = createAwardsModule({ database, clock, sealer, content: content.store, communityId: config.communityId, log: deps.logger })
  const limits = deps.limits ?? createLimits()
  const places = await placesModule(deps, content.store, limits)
  const ownResolvers = [...content.resolvers(places.view), ...places.resolvers, ...awards.resolvers]
  const resolvers = [...ownResolvers, new NodeResolver([content.nodes, awards.nodes])]
  const schema = buildPublicSchema(resolvers, [FamilyStory])
  await content.open()
  await awards.open()
  await openRoutes(app, { content, places, schema }, deps)
  const demoBeds = [
    { name: 'awards', plant: () => seedDemoAwards(awards, clock) },
    { name: 'sign-ups', plant: () => seedDemoSignUps(places, clock) },
  ]
  const apollo = await serveGraph(app, schema, { content, awards, places, limits }, deps)
  return {
    app,
    schema,
    content,
    places,
    awards,
    start: () => {
      content.sync.start()
      places.scheduler.start()
      if (config.demo) content.store.whenFilled(() => void plantDemo(demoBeds, deps.logger))
    },
    close: async () => {
      await places.scheduler.stop()
      await content.close()
      await app.close()
      await apollo.stop()
      await database.close()
    },
  }
}
