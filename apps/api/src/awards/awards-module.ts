import type { ContentStore } from '../content/index.js'
import type { Database } from '../database/orm.js'
import type { NodeSource } from '../graph/index.js'
import type { Clock } from '../kernel/clock.js'
import type { Sealer } from '../kernel/encryption.js'
import { AwardRepository } from './award.repository.js'
import { AwardBoard } from './award-board.js'
import type { AwardRecord } from './award-record.js'
import { AwardsResolver } from './awards.resolver.js'
import { AwardsService } from './awards.service.js'
import { toAward } from './present-award.js'

/** What processes on one database call out when an award has changed. */
const TOPIC = 'awards'

export interface AwardsDeps {
  database: Database
  clock: Clock
  sealer: Sealer
  content: ContentStore
  communityId: string
  log: { error(line: object, message: string): void }
}

export interface AwardsModule {
  resolvers: object[]
  nodes: NodeSource
  /** Of what is shown; grows with every change. */
  version(): number
  /** Reads what is there, and listens for what other processes write. */
  open(): Promise<void>
  /** Looks whether records have changed. */
  refresh(): Promise<void>
  /** Takes in records where there are none yet. */
  seed(records: readonly AwardRecord[]): Promise<void>
}

export function createAwardsModule({ database, clock, sealer, content, communityId, log }: AwardsDeps): AwardsModule {
  const repository = new AwardRepository(database, communityId)
  const board = new AwardBoard(repository, sealer, log)
  const service = new AwardsService({ repository, sealer, clock, communityId })
  const find = (id: string) => {
    const shown = board.byId(id)
    return shown && toAward(shown)
  }
  return {
    resolvers: [new AwardsResolver(board, content)],
    nodes: { types: ['Award'], load: (_type, ids) => ids.map(find) },
    version: () => board.version,
    open: async () => {
      await board.refresh()
      await database.announcements.listen(
        TOPIC,
        () => void board.refresh().catch((err) => log.error({ err }, 'awards could not be read anew')),
      )
    },
    refresh: () => board.refresh(),
    seed: async (records) => {
      if (!(await repository.isEmpty())) return
      await service.takeIn(records)
      await board.refresh()
      await database.announcements.announce(TOPIC)
    },
  }
}
