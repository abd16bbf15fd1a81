import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildWorkspaces } from './build.mjs'
import { fromCaller, readArguments } from './command-line.mjs'
import { resolveEnvironment } from './environment-check.mjs'
import { readOrWriteEnvironment } from './environment-file.mjs'
import { installPackages } from './install.mjs'
import { listenForInterrupts, stopOnInterrupt } from './interrupts.mjs'
import { environmentFile, nodeBinary, rootDir } from './paths.mjs'
import { makeProgress } from './progress.mjs'
import { environmentOf, services } from './services.mjs'
import { runCommand, StartProblem } from './start-problem.mjs'
import { requireStorage } from './storage.mjs'

/** Tasks on the CMS's content, each with the file it reads or writes; those that write have a name ready. */
const tasks = {
  export: { script: 'content:export', file: 'content.tar.gz', writes: true },
  import: { script: 'content:import', file: 'content.tar.gz', writes: false },
  plan: { script: 'plan:import', file: 'plan.xlsx', writes: false },
  template: { script: 'plan:template', file: 'plan.xlsx', writes: true },
}

/** @param {string | undefined} task @param {string[]} rest */
const readTask = (task, rest) => {
  const known = tasks[/** @type {keyof typeof tasks} */ (task)]
  if (known === undefined) throw new StartProblem('没有这个任务。', `Name one of: ${Object.keys(tasks).join(', ')}`)
  const { script, file, writes } = known
  // An export may name its file; an import must.
  const text = `npm run ${script} -- ${file}`
  const { positionals } = readArguments({ text, positionals: rest.length === 0 ? 0 : 1 }, rest)
  const name = positionals[0] ?? (writes ? file : undefined)
  if (name === undefined) throw new StartProblem('请写上文件名。', `Name the file: ${text}`)
  const path = fromCaller(name)
  if (!writes && !existsSync(path)) throw new StartProblem(`没有找到文件 ${path}。`, `No such file: ${text}`)
  return { task: String(task), path }
}

/** @param {string} task @param {string} path @param {Record<string, string>} environment @returns {Promise<number>} */
const runTask = (task, path, environment) =>
  new Promise((done) => {
    const [cms] = services
    if (cms === undefined) throw new Error('The CMS is the first of the services')
    const folder = join(rootDir, cms.folder)
    // An empty CMS must stay empty until the import: the demo is not loaded here, and the clock is the real one.
    const own = { NODE_ENV: 'production', DEMO: 'false', FIXED_NOW: '', LOG_LEVEL: 'error' }
    const env = { ...environmentOf(cms, environment, process.env), ...own }
    const child = spawn(nodeBinary, [join(folder, 'dist/src/commands/main.js'), task, path], { cwd: folder, stdio: 'inherit', env })
    stopOnInterrupt(async () => {
      child.kill('SIGTERM')
    })
    child.once('exit', (code) => done(code ?? 1))
  })

await runCommand(async () => {
  listenForInterrupts()
  const progress = makeProgress()
  const { task, path } = readTask(process.argv[2], process.argv.slice(3))
  const { values } = readOrWriteEnvironment(environmentFile)
  const environment = resolveEnvironment(values, process.env)
  requireStorage(environment.DATA_DIR)
  await installPackages(progress)
  await buildWorkspaces(progress, process.env, ['@culture/cms'])
  process.exitCode = await runTask(task, path, environment)
})
