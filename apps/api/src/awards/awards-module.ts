import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { DeskFile, LimitDecision, Limits } from '../access/index.js'
import type { ContentStore } from '../content/index.js'
import type { Database } from '../database/orm.js'
import type { Node, NodeSource } from '../graph/index.js'
import type { Clock } from '../kernel/clock.js'
import type { Sealer } from '../kernel/encryption.js'
import type { Hasher } from '../kernel/keyed-hash.js'
import type { Scheduler } from '../kernel/scheduler.js'
import type { CycleArchiveDeps } from './archives/cycle-archive.service.js'
import { cycleArchiveFile } from './archives/cycle-archive-file.js'
import type { AwardDeps } from './award-deps.js'
import { isEmpty, PublicBoard } from './board.js'
import { catalogueOf } from './catalogue.js'
import { certificateFiles } from './certificates/certificate-files.js'
import { CertificatesService } from './certificates/certificates.service.js'
import { ConferredAwards } from './certificates/conferred-awards.js'
import { familyCertificateRoute } from './certificates/family-certificate-route.js'
import { CeremonyResolver, CyclesResolver, LectureCeremonyResolver, SchemeCycleResolver } from './cycles/cycles.resolver.js'
import { toCycle } from './cycles/present-cycle.js'
import { backgroundOf } from './deadlines/background.js'
import { AwardReadingsResolver } from './desk/award-readings.resolver.js'
import { ColleaguesResolver } from './desk/colleagues.resolver.js'
import { DeskAwardsResolver } from './desk/desk-awards.resolver.js'
import { DeskFamiliesResolver } from './desk/desk-families.resolver.js'
import { HonoursResolver } from './desk/honours.resolver.js'
import { IntakeResolver } from './desk/intake.resolver.js'
import { NoticeActsResolver } from './desk/notice.resolver.js'
import { SchemesResolver } from './desk/schemes.resolver.js'
import { FamiliesResolver } from './families/families.resolver.js'
import { AwardsResolver } from './honours/awards.resolver.js'
import { CertificatesResolver, SegmentAwardResolver, StoryAwardResolver } from './honours/certificates.resolver.js'
import { toAward } from './honours/present-award.js'
import { takeOver } from './honours/take-over.service.js'
import { NominationsResolver } from './nominations/nominations.resolver.js'
import type { ShownNotice } from './notices/notice-board.js'
import { NoticesResolver } from './notices/notices.resolver.js'
import { toNotice } from './notices/present-notice.js'
import type { Colleagues } from './panels/appoint-panel.service.js'
import { awardPicturesRoute, type IdentifyStaff } from './pictures/award-pictures-route.js'
import { type AwardProcedure, createProcedure } from './procedure.js'
import type { AwardRecord } from './records/award-record.js'

const allowed: LimitDecision = { kind: 'ALLOWED', remaining: 1, resetSeconds: 1 }
const unlimited: AwardDeps['limits'] = { consume: async () => allowed, check: async () => allowed, charge: async () => {} }

/** What processes on one database call out when an award has changed. */
const TOPIC = 'awards'

export interface AwardsModuleDeps {
  database: Database
  clock: Clock
  sealer: Sealer
  hasher: Hasher
  limits: Limits
  content: ContentStore
  communityId: string
  siteUrl: string
  /** Who works here: their names, and who may sit on a panel. */
  colleagues: Colleagues
  log: { info(line: object, message: string): void; error(line: object, message: string): void }
  /** Where a resident is, for counting attempts. */
  addressOf(request: FastifyRequest): string
}

export interface AwardsModule {
  procedure: AwardProcedure
  /** The procedure as of another moment, its attempts not counted: for what is replayed. */
  procedureAt(moment: Date): AwardProcedure
  /** No cycle was ever opened here. */
  noCyclesYet(): Promise<boolean>
  board: PublicBoard
  resolvers: object[]
  deskResolvers: object[]
  /** What staff take away. */
  files: DeskFile[]
  /** The complete file of a cycle, for the archive; the ledger in it is another module's. */
  archive(ledger: CycleArchiveDeps['ledger']): DeskFile
  /** What was conferred, for reports. */
  conferred: ConferredAwards
  nodes: NodeSource
  scheduler: Scheduler
  routes(app: FastifyInstance, identifyStaff: IdentifyStaff): void
  /** Of what is shown; grows with every change. */
  version(): number
  /** Reads what is there, and listens for what other processes write. */
  open(): Promise<void>
  /** Looks whether records have changed. */
  refresh(): Promise<void>
  /** Takes over honours that were conferred elsewhere, where there are no awards yet. */
  seed(records: readonly AwardRecord[]): Promise<void>
}

function resolversOf(deps: AwardDeps, board: PublicBoard, { content, clock, siteUrl }: AwardsModuleDeps): object[] {
  return [
    ...[
      new AwardsResolver(board, content, siteUrl),
      new CertificatesResolver(board),
      new StoryAwardResolver(board),
      new SegmentAwardResolver(board),
    ],
    ...[new CyclesResolver({ board, content, clock, siteUrl }), new SchemeCycleResolver(board, clock), new CeremonyResolver(board, clock)],
    new LectureCeremonyResolver(board, clock),
    ...[new NominationsResolver(deps, board), new FamiliesResolver(deps)],
    new NoticesResolver({ awards: deps, board, content, clock, siteUrl }),
  ]
}

function deskResolversOf(deps: AwardDeps, board: PublicBoard, { content, clock, siteUrl, colleagues }: AwardsModuleDeps): object[] {
  const procedure = createProcedure(deps)
  const look = new DeskAwardsResolver({ ...deps, board, content, siteUrl })
  return [
    ...[look, new HonoursResolver(deps), new ColleaguesResolver(colleagues), new SchemesResolver({ ...deps, board, content })],
    ...[new IntakeResolver(procedure, colleagues), new NoticeActsResolver(procedure, clock), new DeskFamiliesResolver(procedure)],
    new AwardReadingsResolver({ ...deps, board, colleagues }),
  ]
}

/** Awards, cycles and notices by their global ids, as far as everybody may read them. */
function nodesOf(board: PublicBoard, { content, clock, siteUrl }: AwardsModuleDeps): NodeSource {
  const { awards, cycles, notices } = board
  const present = {
    Award: toAward,
    AwardCycle: (row: ReturnType<typeof cycles.all>[number]) => toCycle(row, cycles.window(row, clock.now())),
    PublicNotice: (shown: ShownNotice) => toNotice(shown, { board, content, siteUrl, now: clock.now() }),
  }
  const orNull = <T>(row: T | null, show: (row: T) => Node): Node | null => row && show(row)
  const finders: Record<string, (id: string) => Node | null> = {
    Award: (id) => orNull(awards.byId(id), present.Award),
    AwardCycle: (id) => orNull(cycles.byId(id), present.AwardCycle),
    PublicNotice: (id) => orNull(notices.byId(id), present.PublicNotice),
  }
  return {
    types: Object.keys(finders),
    load: (type, ids) => ids.map((id) => finders[type]?.(id) ?? null),
    all: () => [...awards.find({}).map(present.Award), ...cycles.all().map(present.AwardCycle), ...notices.all().map(present.PublicNotice)],
    version: () => String(board.version),
  }
}

export function createAwardsModule(given: AwardsModuleDeps): AwardsModule {
  const { database, clock, sealer, hasher, limits, content, communityId, log, addressOf } = given
  const board = new PublicBoard(database, sealer, communityId, log)
  const changed = async (): Promise<void> => {
    const before = board.version
    await board.refresh()
    if (board.version !== before) await database.announcements.announce(TOPIC)
  }
  const deps: AwardDeps = { database, clock, sealer, hasher, limits, communityId, catalogue: catalogueOf(content), changed }
  const conferred = new ConferredAwards(deps)
  const certificates = new CertificatesService({ conferred, siteUrl: given.siteUrl })
  const listen = () => void board.refresh().catch((err) => log.error({ err }, 'awards could not be read anew'))
  return {
    procedure: createProcedure(deps),
    procedureAt: (moment) => createProcedure({ ...deps, clock: { now: () => moment }, limits: unlimited }),
    noCyclesYet: () => isEmpty(database, 'award_cycles', communityId),
    deskResolvers: deskResolversOf(deps, board, given),
    ...{ board, resolvers: resolversOf(deps, board, given), nodes: nodesOf(board, given), scheduler: backgroundOf(deps, log) },
    ...{ conferred, files: certificateFiles(certificates) },
    archive: (ledger) => {
      const eventTitle = (documentId: string) => content.current.eventsById.get(documentId)?.title ?? null
      return cycleArchiveFile({ ...deps, certificates, conferred, ledger, eventTitle })
    },
    routes: (app, identifyStaff) => {
      awardPicturesRoute(app, { ...deps, addressOf, identifyStaff })
      familyCertificateRoute(app, { ...deps, certificates, addressOf })
    },
    version: () => board.version,
    open: async () => {
      await board.refresh()
      await database.announcements.listen(TOPIC, listen)
    },
    refresh: () => board.refresh(),
    seed: async (records) => {
      if (await isEmpty(database, 'awards', communityId)) await takeOver(deps, records)
    },
  }
}
