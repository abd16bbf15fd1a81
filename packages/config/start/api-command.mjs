import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildWorkspaces } from './build.mjs'
import { resolveEnvironment } from './environment-check.mjs'
import { readOrWriteEnvironment } from './environment-file.mjs'
import { installPackages } from './install.mjs'
import { listenForInterrupts } from './interrupts.mjs'
import { environmentFile, nodeBinary, rootDir } from './paths.mjs'
import { makeProgress } from './progress.mjs'
import { environmentOf, services } from './services.mjs'

/**
 * Hands on to one of the API's own commands, with the API's settings. It may run while the product runs.
 * @param {string} name of the built file
 */
export const runApiCommand = async (name) => {
  listenForInterrupts()
  const progress = makeProgress()
  const environment = resolveEnvironment(readOrWriteEnvironment(environmentFile).values, process.env)
  await installPackages(progress)
  await buildWorkspaces(progress, process.env, ['@culture/api'])
  const [api] = services.filter((service) => service.name === 'api')
  if (!api) throw new Error('The API is one of the services.')
  const child = spawn(nodeBinary, ['--enable-source-maps', `dist/${name}.js`, ...process.argv.slice(2)], {
    cwd: join(rootDir, api.folder),
    env: { ...environmentOf(api, environment, process.env), NODE_ENV: 'production' },
    stdio: 'inherit',
  })
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}
