import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveEnvironment } from './environment-check.mjs'
import { makeSecrets } from './environment-file.mjs'
import { findFreePorts } from './ports.mjs'
import { startProduct } from './product.mjs'
import { makeProgress } from './progress.mjs'

/**
 * The whole product from its builds, for tests and benchmarks: on free ports, with secrets and data of its own, which its end removes.
 * @param {Record<string, string>} [settings]
 * @param {import('./services.mjs').Service['name'][]} [parts] all three by default
 */
export const startOwnProduct = async (settings = {}, parts = undefined) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'culture-'))
  const removeData = () => rmSync(dataDir, { recursive: true, force: true })
  process.once('exit', removeData)
  const [cms, api, web] = await findFreePorts(3)
  const ports = { CMS_PORT: String(cms), API_PORT: String(api), WEB_PORT: String(web) }
  const environment = resolveEnvironment(
    { ...makeSecrets(), ...ports, DATA_DIR: dataDir, DEMO: 'true', LOG_LEVEL: 'info', ...settings },
    {},
  )
  // What a test runner has set for itself would turn the three parts into test builds.
  const { NODE_ENV: _node, VITEST: _vitest, ...inherited } = process.env
  const product = await startProduct({ environment, inherited, progress: makeProgress(), parts })
  return {
    ...product,
    environment,
    siteUrl: `${environment.SITE_URL}${environment.BASE_PATH}`,
    apiUrl: environment.API_URL,
    cmsUrl: environment.CMS_URL,
    editorPassword: environment.DEMO_EDITOR_PASSWORD ?? '',
    dataDir,
    stop: async () => {
      await product.stop()
      process.off('exit', removeData)
      removeData()
    },
  }
}

/** @typedef {Awaited<ReturnType<typeof startOwnProduct>>} OwnProduct */
