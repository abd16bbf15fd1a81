import 'reflect-metadata'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { createIdentifier, isSignedByCms, type Limits, openFieldsOf } from './access/index.js'
import type { Config } from './config.js'
import { FamilyStory } from './content/index.js'
import { createContext, createDeskContext, type DeskContext, type RequestContext } from './context.js'
import type { Database } from './database/orm.js'
import { demoActors } from './database/seeds/demo-actors.js'
import { plantDemo } from './database/seeds/plant-demo.js'
import { seedDemoAwards } from './database/seeds/seed-demo-awards.js'
import { seedDemoCycles } from './database/seeds/seed-demo-cycles.js'
import { seedDemoSignUps } from './database/seeds/seed-demo-sign-ups.js'
import { deskFiles } from './desk-files.js'
import { createApollo, installDeskFiles, installDeskGraph, installGraph, installManners, withListSizes } from './edge/index.js'
import { eventBoundaries } from './event-boundaries.js'
import { createPlannedPlacesView, SignUpInfoResolver } from './events/index.js'
import { NodeResolver } from './graph/index.js'
import type { Clock } from './kernel/clock.js'
import { createModules, type Modules } from './modules.js'
import { askThrough, buildDeskSchema, buildPublicSchema, printSortedSchema } from './schema.js'
import { eventLifeRoute, type PlacesGate } from './signups/index.js'

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

export interface ApiServer extends Modules {
  app: FastifyInstance
  schema: GraphQLSchema
  /** What staff ask; another schema altogether. */
  deskSchema: GraphQLSchema
  /** Begins background work; requests are answered without it. */
  start(): void
  close(): Promise<void>
}

const BODY_LIMIT = 100_000

/** The staff's graph and files, beside the public one and never through its cache. */
async function serveDesk(
  app: FastifyInstance,
  schema: GraphQLSchema,
  modules: Modules,
  deps: ServerDeps,
): Promise<{ stop(): Promise<void> }> {
  const { clock, logger } = deps
  const { staff, limits } = modules
  const apollo = createApollo<DeskContext>(schema, logger)
  await apollo.start()
  const { identify } = staff
  installDeskFiles(app, { clock, limits, identify, files: deskFiles(modules, deps) })
  installDeskGraph(app, { apollo, clock, limits, identify, createContext: createDeskContext, openFields: openFieldsOf(schema) })
  return apollo
}

/** Starts Apollo and puts the graph and its SDL at their addresses. */
async function serveGraph(
  app: FastifyInstance,
  schema: GraphQLSchema,
  { content, awards, places, limits }: Modules,
  deps: ServerDeps,
): Promise<{ stop(): Promise<void> }> {
  const { config, clock, logger } = deps
  const versions = { content: () => content.store.current.version, places: () => places.board.version, awards: awards.version }
  const fresh = { clock, versions, nextBoundary: eventBoundaries(content.store, awards.board) }
  const apollo = createApollo<RequestContext>(schema, logger, fresh)
  await apollo.start()
  installGraph(app, { ...fresh, apollo, createContext, limits, identify: createIdentifier(config.clientAddressSecret) })
  const sdl = withListSizes(printSortedSchema(schema), schema)
  app.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(sdl))
  return apollo
}

/** What is not the graph: news and questions of the CMS, pictures, previews, and whether all is well. */
async function openRoutes(
  app: FastifyInstance,
  { content, places, schema }: Pick<Modules, 'content' | 'places'> & { schema: GraphQLSchema },
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

const demoBedsOf = ({ awards, staff, places }: Modules, clock: Clock) => [
  { name: 'awards', plant: () => seedDemoAwards(awards, clock) },
  { name: 'staff', plant: () => staff.plantDemo() },
  { name: 'award-cycles', plant: async () => seedDemoCycles(awards, await demoActors(staff), clock) },
  { name: 'sign-ups', plant: () => seedDemoSignUps(places, clock) },
]

/** The public graph's schema, and the desk's. */
function schemasOf({ content, places, awards, retention, changes, staff }: Modules): Pick<ApiServer, 'schema' | 'deskSchema'> {
  const nodes = new NodeResolver([content.nodes, awards.nodes])
  const resolvers = [...content.resolvers(places.view), ...places.resolvers, ...awards.resolvers, ...changes.resolvers, nodes]
  const deskResolvers = [...staff.resolvers, ...places.deskResolvers, ...awards.deskResolvers, ...retention.deskResolvers]
  return { schema: buildPublicSchema(resolvers, [FamilyStory]), deskSchema: buildDeskSchema(deskResolvers) }
}

/** The only wiring, with `modules.ts`: main and tests build the same server from different deps. */
export async function createServer(deps: ServerDeps): Promise<ApiServer> {
  const { config, clock, database } = deps
  // Fastify's own lines would name the address, and a query's address holds its variables.
  const logController = new LogController({ disableRequestLogging: true })
  const { trustedProxies: trustProxy } = config
  const app = Fastify({ loggerInstance: deps.logger, logController, bodyLimit: BODY_LIMIT, requestIdHeader: false, trustProxy })
  installManners(app)
  const modules = await createModules(deps)
  const { content, places, awards, notices, retention, changes } = modules
  const { schema, deskSchema } = schemasOf(modules)
  await content.open()
  await awards.open()
  await openRoutes(app, { content, places, schema }, deps)
  awards.routes(app, async (request) => (await modules.staff.identify(request, clock.now().getTime())).viewer)
  const apollo = await serveGraph(app, schema, modules, deps)
  const desk = await serveDesk(app, deskSchema, modules, deps)
  const background = [places.scheduler, awards.scheduler, notices.scheduler, retention.scheduler, changes.scheduler]
  return {
    ...{ app, schema, deskSchema, ...modules },
    start: () => {
      content.sync.start()
      for (const scheduler of background) scheduler.start()
      if (config.demo) content.store.whenFilled(() => void plantDemo(demoBedsOf(modules, clock), deps.logger))
    },
    close: async () => {
      await Promise.all(background.map((scheduler) => scheduler.stop()))
      await content.close()
      await app.close()
      await Promise.all([apollo.stop(), desk.stop()])
      await database.close()
    },
  }
}
