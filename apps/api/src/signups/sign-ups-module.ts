import type { Limits } from '../access/index.js'
import type { ContentListener, ContentStore } from '../content/index.js'
import type { Database } from '../database/orm.js'
import { createPlacesView, PlacesBoard, type PlacesView, SignUpInfoResolver } from '../events/index.js'
import type { Clock } from '../kernel/clock.js'
import type { Sealer } from '../kernel/encryption.js'
import type { Hasher } from '../kernel/keyed-hash.js'
import { type BackgroundLog, backgroundOf } from './background.js'
import { conditionalGate, type PlacesGate } from './places-gate.repository.js'
import type { Scheduler } from './scheduler.js'
import type { SignUpDeps } from './sign-up-deps.js'
import { createSignUps, type SignUps } from './sign-ups.js'
import { SignUpsResolver } from './sign-ups.resolver.js'
import { noSignUpsYet, type SignUpRecord, type TakenIn, takeIn } from './take-in.js'

export interface SignUpsModuleDeps {
  database: Database
  clock: Clock
  store: ContentStore
  limits: Limits
  communityId: string
  sealer: Sealer
  hasher: Hasher
  log: BackgroundLog
  /** Another gate than production's, to show in a test that the gate is what holds. */
  gate?: PlacesGate
}

export interface SignUpsModule {
  board: PlacesBoard
  view: PlacesView
  signUps: SignUps
  resolvers: object[]
  scheduler: Scheduler
  /** Takes in records where there are no sign-ups yet; null where there are. */
  seed(records: readonly SignUpRecord[]): Promise<TakenIn | null>
}

function catalogueOf(store: ContentStore): SignUpDeps['catalogue'] {
  return {
    event: (documentId) => store.current.eventsById.get(documentId),
    estates: () => store.current.settings?.estates ?? [],
    consentVersion: () => store.current.settings?.consentVersion ?? null,
  }
}

/** Reads the places, follows the content from now on, and gives what the graph needs. */
export async function createSignUpsModule(deps: SignUpsModuleDeps): Promise<SignUpsModule> {
  const { database, clock, store, limits, communityId, sealer, hasher, gate = conditionalGate } = deps
  const board = new PlacesBoard(database)
  await board.refresh()
  const catalogue = catalogueOf(store)
  const signUpDeps: SignUpDeps = { database, clock, limits, communityId, board, catalogue, sealer, hasher, gate, underWay: new Map() }
  const signUps = createSignUps(signUpDeps)
  const follow: ContentListener = (changes) => signUps.followContent(changes.map((change) => change.event))
  store.subscribe(follow)
  const view = createPlacesView(board, clock)
  const eventById = (documentId: string) => store.current.eventsById.get(documentId)
  const resolvers = [new SignUpInfoResolver(view), new SignUpsResolver(signUps, eventById, view)]
  const seed = async (records: readonly SignUpRecord[]) => ((await noSignUpsYet(signUpDeps)) ? takeIn(signUpDeps, records) : null)
  return { board, view, signUps, resolvers, scheduler: await backgroundOf({ database, board, signUps, log: deps.log }), seed }
}
