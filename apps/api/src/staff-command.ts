import 'reflect-metadata'
import { runStaffCommand } from './access/index.js'
import { readConfig } from './config.js'
import { openDatabase } from './database/orm.js'
import { createLogger } from './edge/index.js'
import { staffModule } from './staff.js'

const config = readConfig()
const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir })
const staff = staffModule(config, database, createLogger('error'))
try {
  const { lines, failed } = await runStaffCommand(staff.accounts, process.argv.slice(2))
  const stream = failed ? process.stderr : process.stdout
  stream.write(`${lines.join('\n')}\n`)
  process.exitCode = failed ? 1 : 0
} finally {
  await database.close()
}
