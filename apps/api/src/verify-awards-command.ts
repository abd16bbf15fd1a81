import 'reflect-metadata'
import { verifyAllAwards } from './awards/index.js'
import { readConfig } from './config.js'
import { openDatabase } from './database/orm.js'

const config = readConfig()
const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir })
try {
  const reports = await verifyAllAwards(database.fork())
  if (reports.length === 0) process.stdout.write('还没有办理记录。 · There is no log yet.\n')
  for (const { communityId, steps, entries, faults } of reports) {
    const verdict =
      faults.length === 0 ? '记录完整，没有改动。 · Whole and unchanged.' : `发现 ${faults.length} 处不对。 · ${faults.length} faults.`
    process.stdout.write(`${communityId}: ${steps} 步，${entries} 份荣誉和推荐 · ${steps} steps, ${entries} entries. ${verdict}\n`)
    for (const { seq, fault, awardId } of faults)
      process.stdout.write(`  ${fault}${seq === null ? '' : ` at step ${seq}`}${awardId ? ` of award ${awardId}` : ''}\n`)
    if (faults.length > 0) process.exitCode = 1
  }
} finally {
  await database.close()
}
