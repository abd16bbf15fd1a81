import 'reflect-metadata'
import { readConfig } from './config.js'
import { openDatabase } from './database/orm.js'
import { createLogger } from './edge/index.js'
import { erasers } from './erasers.js'
import { systemClock } from './kernel/clock.js'
import { createRetentionModule } from './retention/index.js'

const config = readConfig()
const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir })
const { communityId } = config
const retention = createRetentionModule({ database, clock: systemClock, communityId, erasers, log: createLogger('error') })
try {
  const erased = await retention.erase()
  const lines = erased.map(({ kind, erased: count, keptDays }) => `${kind}: ${count} (kept ${keptDays} days or longer)`)
  process.stdout.write(`${lines.length > 0 ? lines.join('\n') : '没有到期的内容。 · Nothing is due.'}\n`)
} finally {
  await database.close()
}
