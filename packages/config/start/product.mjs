import { join } from 'node:path'
import { waitUntilHealthy } from './health.mjs'
import { openRoster } from './roster.mjs'
import { commandOf, environmentOf, healthAddress, services, watchers } from './services.mjs'

/** @typedef {import('./services.mjs').Service} Service */

/**
 * @typedef {object} Settings
 * @property {Record<string, string>} environment a whole one, as `resolveEnvironment` makes it
 * @property {'start' | 'dev'} [mode]
 * @property {import('./progress.mjs').Progress} progress
 * @property {NodeJS.ProcessEnv} [inherited]
 * @property {Service['name'][]} [parts] all three by default
 */

/**
 * Starts CMS, API and site from what was built, one after another, each when the one it reads from is healthy.
 * @param {Settings} settings
 */
export const startProduct = async ({ environment, mode = 'start', progress, inherited = process.env, parts }) => {
  const roster = openRoster(join(environment.DATA_DIR ?? '', 'logs'))

  /** @param {Service} service */
  const startService = (service) => {
    const modeOfNode = { NODE_ENV: mode === 'dev' ? 'development' : 'production' }
    const program = roster.start({
      name: service.name,
      ...commandOf(service, mode),
      environment: { ...environmentOf(service, environment, inherited), ...modeOfNode },
    })
    return waitUntilHealthy(program, healthAddress(service, environment), { stopped: roster.stopping })
  }

  /** Stops one part and starts it again, for tests of what stands when it falls. @param {Service['name']} name */
  const restartService = async (name) => {
    await roster.stop(name)
    const service = services.find((candidate) => candidate.name === name)
    if (service) await startService(service)
  }

  try {
    if (mode === 'dev') for (const watcher of watchers(inherited)) roster.start(watcher)
    for (const service of services.filter(({ name }) => parts?.includes(name) ?? true)) {
      await progress.step(`启动 Starting ${service.title} :${environment[service.port]}`, () => startService(service))
    }
  } catch (error) {
    await roster.stopAll()
    throw error
  }
  return { stop: roster.stopAll, stopService: roster.stop, restartService, broken: roster.broken }
}
