import { join } from 'node:path'
import { installPackages } from './install.mjs'
import { listenForInterrupts } from './interrupts.mjs'
import { rootDir } from './paths.mjs'
import { makeProgress } from './progress.mjs'
import { runScript } from './run-script.mjs'
import { runCommand } from './start-problem.mjs'

await runCommand(async () => {
  listenForInterrupts()
  await installPackages(makeProgress())
  process.exitCode = await runScript(join(rootDir, 'packages', 'config', 'backup', 'run-restore.ts'), process.argv.slice(2))
})
