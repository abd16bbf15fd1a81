import { spawn } from 'node:child_process'
import { createConnection } from 'node:net'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { buildWorkspaces } from '../start/build.mjs'
import { installPackages } from '../start/install.mjs'
import { listenForInterrupts, stopOnInterrupt } from '../start/interrupts.mjs'
import { nodeBinary, pathWithTools, rootDir } from '../start/paths.mjs'
import { makeProgress } from '../start/progress.mjs'
import { runCommand, StartProblem } from '../start/start-problem.mjs'

// Vitest would leave one of two cores idle, and a project's own settings do not reach the others.
const workers = Math.max(2, availableParallelism() - 1)
const inCi = process.env.CI === 'true'

/** @returns {Promise<boolean>} */
const postgresAnswers = () =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(process.env.TEST_DATABASE_URL ?? 'postgres://127.0.0.1:5432')
    const socket = createConnection({ host: hostname, port: Number(port || 5432), timeout: 3000 })
    const settle = (/** @type {boolean} */ found) => () => {
      socket.destroy()
      resolve(found)
    }
    socket.once('connect', settle(true)).once('error', settle(false)).once('timeout', settle(false))
  })

const requirePostgres = async () => {
  if (await postgresAnswers()) return
  if (inCi)
    throw new StartProblem('没有 PostgreSQL。', 'With CI=true a PostgreSQL server must answer at TEST_DATABASE_URL or 127.0.0.1:5432.')
  process.stdout.write(
    '! 没有 PostgreSQL：竞态测试将跳过 No PostgreSQL server found: its tests run on PGlite, and the races on it are skipped.\n',
  )
}

/** @param {string[]} args @returns {Promise<number>} */
const runVitest = (args) =>
  new Promise((resolve) => {
    const vitest = join(rootDir, 'node_modules', 'vitest', 'vitest.mjs')
    const config = join(rootDir, 'packages', 'config', 'vitest.all.config.ts')
    const child = spawn(nodeBinary, [vitest, 'run', '--config', config, `--maxWorkers=${workers}`, ...args], {
      cwd: rootDir,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: pathWithTools(process.env) },
    })
    stopOnInterrupt(async () => {
      child.kill('SIGTERM')
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })

await runCommand(async () => {
  listenForInterrupts()
  const progress = makeProgress()
  await installPackages(progress)
  await requirePostgres()
  await buildWorkspaces(progress)
  process.exitCode = await runVitest(process.argv.slice(2))
})
