import 'reflect-metadata'
import { readConfig } from './config.js'
import { openDatabase } from './database/orm.js'
import { createLogger } from './edge/index.js'
import { systemClock } from './kernel/clock.js'
import { createModules } from './modules.js'

const config = readConfig()
const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir })
const deps = { config, database, clock: systemClock, logger: createLogger('error'), fetch: globalThis.fetch }
const { content, retention } = await createModules(deps)
try {
  // What is counted before it is erased needs the events by name, as they were last heard of; the API itself may stand still.
  await content.store.reload()
  const erased = await retention.erase()
  const lines = erased.map(({ kind, erased: count, keptDays }) => `${kind}: ${count} (kept ${keptDays} days or longer)`)
  process.stdout.write(`${lines.length > 0 ? lines.join('\n') : '没有到期的内容。 · Nothing is due.'}\n`)
} finally {
  await content.close()
  await database.close()
}
