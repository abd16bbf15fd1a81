import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describeExit, waitUntilHealthy } from './health.mjs'
import { stopOnInterrupt } from './interrupts.mjs'
import { startProcess, startWatchdog } from './processes.mjs'
import { commandOf, environmentOf, healthAddress, services } from './services.mjs'

/** @typedef {import('./processes.mjs').RunningProcess} RunningProcess */
/** @typedef {import('./services.mjs').Service} Service */

/**
 * @typedef {object} Settings
 * @property {Record<string, string>} environment a whole one, as `resolveEnvironment` makes it
 * @property {'start' | 'dev'} [mode]
 * @property {import('./progress.mjs').Progress} progress
 * @property {NodeJS.ProcessEnv} [inherited]
 */

/**
 * Starts CMS, API and site from what was built, one after another, each when the one it reads from is healthy.
 * @param {Settings} settings
 */
export const startProduct = async ({ environment, mode = 'start', progress, inherited = process.env }) => {
  const logs = join(environment.DATA_DIR ?? '', 'logs')
  mkdirSync(logs, { recursive: true })
  const watchdog = startWatchdog()
  const stopping = new AbortController()
  /** @type {Map<string, RunningProcess>} */
  const running = new Map()

  /** @type {(problem: Error) => void} */
  let reportBroken = () => {}
  /** Settles with the reason when a part ends by itself. @type {Promise<Error>} */
  const broken = new Promise((resolve) => {
    reportBroken = resolve
  })

  const stop = async () => {
    stopping.abort()
    await Promise.all([...running.values()].map((program) => program.stop()))
    watchdog.close()
    forgetInterrupt()
  }
  const forgetInterrupt = stopOnInterrupt(stop)

  /** @param {Service} service */
  const startService = async (service) => {
    const program = startProcess(
      {
        name: service.name,
        ...commandOf(service, mode),
        environment: { NODE_ENV: mode === 'dev' ? 'development' : 'production', ...environmentOf(service, environment, inherited) },
        logFile: join(logs, `${service.name}.log`),
      },
      watchdog,
    )
    running.set(service.name, program)
    void program.exited.then((exit) => {
      if (running.get(service.name) === program && !stopping.signal.aborted) reportBroken(describeExit(program, exit))
    })
    await waitUntilHealthy(program, healthAddress(service, environment), { stopped: stopping.signal })
  }

  /** Stops one part, for tests of what stands when it falls. @param {Service['name']} name */
  const stopService = async (name) => {
    const program = running.get(name)
    running.delete(name)
    await program?.stop()
  }

  /** @param {Service['name']} name */
  const restartService = async (name) => {
    await stopService(name)
    const service = services.find((candidate) => candidate.name === name)
    if (service) await startService(service)
  }

  try {
    for (const service of services) {
      await progress.step(`启动 Starting ${service.title} :${environment[service.port]}`, () => startService(service))
    }
  } catch (error) {
    await stop()
    throw error
  }
  return { stop, stopService, restartService, broken }
}
