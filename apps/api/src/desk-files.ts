import type { DeskFile } from './access/index.js'
import { keptPeople, LedgersService, ledgerFile, readFigures } from './ledgers/index.js'
import type { Modules } from './modules.js'
import type { ServerDeps } from './server.js'

/** What staff take away as files. */
export function deskFiles({ content, places, awards }: Modules, { config, clock, database }: ServerDeps): DeskFile[] {
  const figures = () => readFigures(database, places.board, config.communityId)
  const ledgers = new LedgersService({
    ...{ content: content.store, clock, figures, honours: awards.conferred },
    keptPeople: (ledger, period) => keptPeople(database.fork(), config.communityId, ledger, period),
  })
  const archive = awards.archive((honours, head) => ledgers.writeHonours(honours, head))
  return [ledgerFile(ledgers), ...awards.files, archive]
}
