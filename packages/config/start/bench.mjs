import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildWorkspaces } from './build.mjs'
import { installPackages } from './install.mjs'
import { listenForInterrupts } from './interrupts.mjs'
import { rootDir } from './paths.mjs'
import { makeProgress } from './progress.mjs'
import { runScript } from './run-script.mjs'
import { runCommand, StartProblem } from './start-problem.mjs'

const folder = join(rootDir, 'packages', 'bench')

/** @param {string | undefined} name */
const benchFile = (name) => {
  const benches = join(folder, 'benches')
  const file = join(benches, `${name}.bench.ts`)
  if (name !== undefined && existsSync(file)) return file
  const names = readdirSync(benches).map((entry) => entry.replace(/\.bench\.ts$/, ''))
  throw new StartProblem('没有这个基准测试。', `Name one of the benchmarks: npm run bench -- ${names.join(' | ')}`)
}

await runCommand(async () => {
  listenForInterrupts()
  const progress = makeProgress()
  const file = benchFile(process.argv[2])
  await installPackages(progress)
  await buildWorkspaces(progress)
  process.exitCode = await runScript(file, process.argv.slice(3), folder)
})
