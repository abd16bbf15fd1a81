import { readConfig } from './config.js'
import { missingParticulars } from './content/index.js'
import { openDatabase } from './database/orm.js'
import { createLogger } from './edge/index.js'
import { FixedClock, systemClock } from './kernel/clock.js'
import { createServer } from './server.js'

const config = readConfig()
const missing = config.production && !config.demo ? missingParticulars(config.particulars) : null
if (missing) throw new Error(missing)
const logger = createLogger(config.logLevel)
const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir })
const clock = config.fixedNow ? new FixedClock(config.fixedNow) : systemClock
const server = await createServer({ config, clock, database, logger, fetch: globalThis.fetch })

let closing = false
async function shutDown(signal: string): Promise<void> {
  if (closing) return
  closing = true
  logger.info({ signal }, 'closing')
  await server.close()
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void shutDown(signal))

// The logins that `npm start` prints work from the first moment on; the rest of the demonstration follows the content.
if (config.demo) await server.staff.plantDemo()
await server.app.listen({ host: config.host, port: config.port })
server.start()
