import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installPackages } from './install.mjs'
import { listenForInterrupts } from './interrupts.mjs'
import { nodeBinary, rootDir } from './paths.mjs'
import { makeProgress } from './progress.mjs'
import { runScript } from './run-script.mjs'
import { runCommand } from './start-problem.mjs'

await runCommand(async () => {
  listenForInterrupts()
  // Nothing is installed or brought up to date under a product that runs, unless there is nothing yet.
  if (!existsSync(nodeBinary)) await installPackages(makeProgress())
  process.exitCode = await runScript(join(rootDir, 'packages', 'config', 'backup', 'run-backup.ts'), process.argv.slice(2))
})
