import type { ContentMessage } from '@culture/contract'
import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/orm.js'
import type { NodeSource } from '../graph/index.js'
import type { Clock } from '../kernel/clock.js'
import { CmsClient } from './cms-client.js'
import { cmsMessagesRoute } from './cms-messages-route.js'
import { contentNodes } from './content-nodes.js'
import { type ContentReader, ContentStore } from './content-store.js'
import type { Particulars } from './particulars.js'
import { createPictures, type PicturesModule } from './pictures/pictures-module.js'
import type { PlacesLookup } from './places-lookup.js'
import type { PreviewQuestion } from './preview/preview-questions.js'
import { previewRoute } from './preview/preview-route.js'
import { InboxRepository } from './replica/inbox.repository.js'
import { ReplicaRepository } from './replica/replica.repository.js'
import { CommunityResolver } from './resolvers/community.resolver.js'
import { EventStatusResolver } from './resolvers/event-status.resolver.js'
import { EventsResolver } from './resolvers/events.resolver.js'
import { FestivalsResolver } from './resolvers/festivals.resolver.js'
import { LectureSessionsResolver } from './resolvers/lecture-sessions.resolver.js'
import { PagesResolver } from './resolvers/pages.resolver.js'
import { SearchResolver } from './resolvers/search.resolver.js'
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
  particulars: Particulars
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
  routes(app: FastifyInstance, previews: PreviewsThrough): Promise<void>
}

/** How a preview asks the graph: with resolvers of its own in the place of the public ones. */
export interface PreviewsThrough {
  places: PlacesLookup
  ask(resolvers: readonly object[], question: PreviewQuestion): Promise<unknown>
}

const TOPIC = 'culture_content'

function reloadQuietly(store: ContentStore, log: SyncLog): void {
  store.reload().catch((error: unknown) => log.error({ err: error }, 'the replica changed elsewhere and could not be read'))
}

type ResolverDeps = Pick<ContentDeps, 'clock' | 'communityId' | 'particulars'>

function resolversOf(content: ContentReader, { clock, communityId, particulars }: ResolverDeps, places: PlacesLookup): object[] {
  return [
    new CommunityResolver(content, clock, communityId, particulars),
    new EventsResolver(content, clock, places),
    new EventStatusResolver(clock),
    new LectureSessionsResolver(content, clock),
    new SeriesResolver(content),
    new TeamsResolver(content),
    new PagesResolver(content),
    new FestivalsResolver(),
    new SearchResolver(content, clock),
  ]
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
    routes: async (app, { places, ask }) => {
      pictures.route(app)
      await cmsMessagesRoute(app, { secret, inbox, clock, follow })
      previewRoute(app, {
        ...{ cms, clock, siteUrl: deps.siteUrl, communityId, secret, log },
        published: () => pictures.shown.all(),
        show: (row) => pictures.showNow(row),
        ask: (current, question) => {
          const content: ContentReader = { current, syncedAt: store.syncedAt, source: store.source }
          return ask(resolversOf(content, deps, places), question)
        },
      })
    },
    resolvers: (places) => resolversOf(store, deps, places),
  }
}
