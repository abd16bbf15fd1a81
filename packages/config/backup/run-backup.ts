import { join } from 'node:path'
import { fromCaller, readArguments } from '../start/command-line.mjs'
import { listenForInterrupts } from '../start/interrupts.mjs'
import { rootDir } from '../start/paths.mjs'
import { makeProgress } from '../start/progress.mjs'
import { runCommand } from '../start/start-problem.mjs'
import { readEnvironment } from './command.ts'
import { makeBackup } from './make-backup.ts'

await runCommand(async () => {
  listenForInterrupts()
  const { values } = readArguments({ text: 'npm run backup [-- --to FOLDER]', options: { to: { type: 'string' } } })
  const progress = makeProgress()
  const to = typeof values.to === 'string' ? fromCaller(values.to) : join(rootDir, '.backups')
  const { file, bytes, files } = await makeBackup({ environment: readEnvironment(), to, now: new Date(), progress })
  progress.write(`
  备份已存好 Backed up   ${file}
                        ${(bytes / 1_000_000).toFixed(1)} MB, ${files} files, each read back and checked

  密钥不在备份里：请把 .env 另外保存，不要与备份放在一起。没有它，这份备份读不出来。
  The keys are not in it: keep .env apart from the backups. Without it this backup cannot be read.
`)
})
