import type { ContentMessage } from '@culture/contract'
import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/orm.js'
import type { NodeSource } from '../graph/index.js'
import type { Clock } from '../kernel/clock.js'
import { CmsClient } from './cms-client.js'
import { cmsMessagesRoute } from './cms-messages-route.js'
import { contentNodes } from './content-nodes.js'
import { ContentStore } from './content-store.js'
import { createPictures, type PicturesModule } from './pictures/pictures-module.js'
import type { PlacesLookup } from './places-lookup.js'
import { InboxRepository } from './replica/inbox.repository.js'
import { ReplicaRepository } from './replica/replica.repository.js'
import { CommunityResolver } from './resolvers/community.resolver.js'
import { EventStatusResolver } from './resolvers/event-status.resolver.js'
import { EventsResolver } from './resolvers/events.resolver.js'
import { FestivalsResolver } from './resolvers/festivals.resolver.js'
import { LectureSessionsResolver } from './resolvers/lecture-sessions.resolver.js'
import { PagesResolver } from './resolvers/pages.resolver.js'
import { SeriesResolver } from './resolvers/series.resolver.js'
import { TeamsResolver } from './resolvers/teams.resolver.js'
import { ContentSync, type SyncDeps, type SyncLog } from './sync.js'
import { SyncLoop } from './sync-loop.js'

export interface ContentDeps {
  database: Database
  clock: Clock
  log: SyncLog
  fetch: typeof globalThis.fetch
  communityId: string
  cmsUrl: string
  secret: string
  siteUrl: string
  /** Where the sizes of pictures that were asked for are kept. */
  pictureFolder: string
}

export interface ContentModule {
  store: ContentStore
  sync: SyncLoop
  pictures: PicturesModule['copies']
  nodes: NodeSource
  /** Reads what the replica holds, begins to hear of other processes, and from then on reads anew when one has changed it. */
  open(): Promise<void>
  /** Ends the background work; the database may be closed after it. */
  close(): Promise<void>
  resolvers(places: PlacesLookup): object[]
  routes(app: FastifyInstance): Promise<void>
}

const TOPIC = 'culture_content'

function reloadQuietly(store: ContentStore, log: SyncLog): void {
  store.reload().catch((error: unknown) => log.error({ err: error }, 'the replica changed elsewhere and could not be read'))
}

export function createContentModule(deps: ContentDeps): ContentModule {
  const { database, clock, log, fetch, communityId, secret } = deps
  const replica = new ReplicaRepository(database, communityId)
  const inbox = new InboxRepository(database)
  const cms = new CmsClient({ url: deps.cmsUrl, secret, fetch, clock })
  const announce = () => database.announcements.announce(TOPIC)
  const arrived = () => store.reload().then(announce)
  const pictures = createPictures({ ...deps, replica, folder: deps.pictureFolder, arrived })
  const store = new ContentStore(pictures.shown, deps.siteUrl)
  const copyPictures: SyncDeps['copyPictures'] = (kind) => pictures.copies.request(kind)
  const sync = new SyncLoop(new ContentSync({ cms, replica, store, clock, log, announce, copyPictures }), store, log)
  const follow = (messages: readonly ContentMessage[]) => sync.follow(messages)
  return {
    store,
    sync,
    pictures: pictures.copies,
    nodes: contentNodes(store),
    open: async () => {
      await database.announcements.listen(TOPIC, () => reloadQuietly(store, log))
      await store.reload()
    },
    close: async () => {
      await sync.close()
      await pictures.copies.close()
      await store.close()
    },
    routes: async (app) => {
      pictures.route(app)
      await cmsMessagesRoute(app, { secret, inbox, clock, follow })
    },
    resolvers: (places) => [
      new CommunityResolver(store, clock, communityId),
      new EventsResolver(store, clock, places),
      new EventStatusResolver(clock),
      new LectureSessionsResolver(store, clock),
      new SeriesResolver(store),
      new TeamsResolver(store),
      new PagesResolver(store),
      new FestivalsResolver(),
    ],
  }
}
