import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveEnvironment } from '@culture/config/start/environment-check'
import { makeSecrets } from '@culture/config/start/environment-file'
import { findFreePorts } from '@culture/config/start/ports'
import { startProduct } from '@culture/config/start/product'
import { makeProgress } from '@culture/config/start/progress'

/** The whole product from its builds, on free ports, with secrets and data of its own, which its end removes. */
export const startOwnProduct = async (settings: Record<string, string> = {}) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'culture-check-'))
  const [cms, api, web] = await findFreePorts(3)
  const ports = { CMS_PORT: String(cms), API_PORT: String(api), WEB_PORT: String(web) }
  const environment = resolveEnvironment(
    { ...makeSecrets(), ...ports, DATA_DIR: dataDir, DEMO: 'true', LOG_LEVEL: 'info', ...settings },
    {},
  )
  // Vitest's own settings of this process would turn the three parts into test builds.
  const { NODE_ENV: _node, VITEST: _vitest, ...inherited } = process.env
  const product = await startProduct({ environment, inherited, progress: makeProgress() })
  return {
    ...product,
    siteUrl: `${environment.SITE_URL}${environment.BASE_PATH}`,
    apiUrl: environment.API_URL,
    cmsUrl: environment.CMS_URL,
    editorPassword: environment.DEMO_EDITOR_PASSWORD ?? '',
    dataDir,
    stop: async () => {
      await product.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export type OwnProduct = Awaited<ReturnType<typeof startOwnProduct>>
