import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildWorkspaces } from './build.mjs'
import { installPackages } from './install.mjs'
import { listenForInterrupts, stopOnInterrupt } from './interrupts.mjs'
import { nodeBinary, rootDir } from './paths.mjs'
import { makeProgress } from './progress.mjs'
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

/** @param {string} file @returns {Promise<number>} */
const runBench = (file) =>
  new Promise((resolve) => {
    const child = spawn(nodeBinary, [file, ...process.argv.slice(3)], { cwd: folder, stdio: 'inherit' })
    stopOnInterrupt(async () => {
      child.kill('SIGTERM')
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })

await runCommand(async () => {
  listenForInterrupts()
  const progress = makeProgress()
  const file = benchFile(process.argv[2])
  await installPackages(progress)
  await buildWorkspaces(progress)
  process.exitCode = await runBench(file)
})
