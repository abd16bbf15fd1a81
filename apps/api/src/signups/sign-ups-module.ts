import type { Limits } from '../access/index.js'
import type { ContentListener, ContentStore } from '../content/index.js'
import type { Database } from '../database/orm.js'
import { createPlacesView, PlacesBoard, type PlacesView, SignUpInfoResolver } from '../events/index.js'
import type { Clock } from '../kernel/clock.js'
import type { Sealer } from '../kernel/encryption.js'
import type { Hasher } from '../kernel/keyed-hash.js'
import type { Scheduler } from '../kernel/scheduler.js'
import type { NoticeSubjects } from '../notices/index.js'
import { type BackgroundLog, backgroundOf } from './deadlines/background.js'
import { createDeskResolvers } from './desk/desk-resolvers.js'
import { DrawsResolver } from './graph/draws.resolver.js'
import { SignUpsResolver } from './graph/sign-ups.resolver.js'
import { noticeSubjectsOf } from './messages/notice-subjects.js'
import { noSignUpsYet, type SignUpRecord, type TakenIn, takeIn } from './newcomers/take-in.js'
import { conditionalGate, type PlacesGate } from './places/places-gate.repository.js'
import type { SignUpDeps } from './sign-up-deps.js'
import { createSignUps, type SignUps } from './sign-ups.js'

export interface SignUpsModuleDeps {
  database: Database
  clock: Clock
  store: ContentStore
  limits: Limits
  communityId: string
  sealer: Sealer
  hasher: Hasher
  /** Whether residents can be sent messages at all. */
  sendsMessages: boolean
  log: BackgroundLog
  /** Another gate than production's, to show in a test that the gate is what holds. */
  gate?: PlacesGate
}

export interface SignUpsModule {
  board: PlacesBoard
  view: PlacesView
  signUps: SignUps
  resolvers: object[]
  /** For the desk's graph. */
  deskResolvers: object[]
  scheduler: Scheduler
  /** Whom notices are about. */
  noticeSubjects: NoticeSubjects
  /** Takes in records where there are no sign-ups yet; null where there are. */
  seed(records: readonly SignUpRecord[]): Promise<TakenIn | null>
}

function catalogueOf(store: ContentStore): SignUpDeps['catalogue'] {
  return {
    event: (documentId) => store.current.eventsById.get(documentId),
    estates: () => store.current.settings?.estates ?? [],
    consentVersion: () => store.current.settings?.consentVersion ?? null,
    telephone: () => store.current.settings?.telephone ?? '',
  }
}

/** Reads the places, follows the content from now on, and gives what the graph needs. */
export async function createSignUpsModule(deps: SignUpsModuleDeps): Promise<SignUpsModule> {
  const { database, clock, store, limits, communityId, sealer, hasher, sendsMessages, gate = conditionalGate } = deps
  const board = new PlacesBoard(database)
  await board.refresh()
  const catalogue = catalogueOf(store)
  const keys = { sealer, hasher }
  const signUpDeps: SignUpDeps = {
    database,
    clock,
    limits,
    communityId,
    board,
    catalogue,
    ...keys,
    gate,
    sendsMessages,
    underWay: new Map(),
  }
  const signUps = createSignUps(signUpDeps)
  const follow: ContentListener = (changes) => signUps.followContent(changes.map((change) => change.event))
  store.subscribe(follow)
  const view = createPlacesView(board, clock)
  const eventById = (documentId: string) => store.current.eventsById.get(documentId)
  const resolvers = [new SignUpInfoResolver(view), new SignUpsResolver(signUps, eventById, view), new DrawsResolver(signUps)]
  const desk = { events: () => store.current.eventsById.values(), event: eventById }
  const deskResolvers = createDeskResolvers({ ...signUpDeps, desk })
  const seed = async (records: readonly SignUpRecord[]) => ((await noSignUpsYet(signUpDeps)) ? takeIn(signUpDeps, records) : null)
  const scheduler = await backgroundOf({ database, board, signUps, log: deps.log })
  const noticeSubjects = noticeSubjectsOf(signUpDeps)
  return { board, view, signUps, resolvers, deskResolvers, scheduler, noticeSubjects, seed }
}
