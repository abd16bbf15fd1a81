import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveEnvironment } from '@culture/config/start/environment-check'
import { makeSecrets } from '@culture/config/start/environment-file'
import { findFreePorts } from '@culture/config/start/ports'
import { startProduct } from '@culture/config/start/product'
import { makeProgress } from '@culture/config/start/progress'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findChromium } from '../browser/find-chromium.ts'
import { launchArguments } from '../browser/launch-arguments.ts'
import { readSitemap } from '../pages/sitemap.ts'

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string
    apiUrl: string
    cmsUrl: string
    editorPassword: string
    /** Empty where no browser could be found. */
    browserEndpoint: string
    dataDir: string
    /** The paths of the site map. */
    addresses: string[]
  }
}

const makeEnvironment = async (dataDir: string) => {
  const [cms, api, web] = await findFreePorts(3)
  const settings = {
    CMS_PORT: String(cms),
    API_PORT: String(api),
    WEB_PORT: String(web),
    DATA_DIR: dataDir,
    DEMO: 'true',
    LOG_LEVEL: 'info',
  }
  return resolveEnvironment({ ...makeSecrets(), ...settings }, {})
}

const launchBrowser = async () => {
  const found = await findChromium()
  if (found === null) {
    process.stdout.write('! No Chromium for this machine: the browser tests are skipped. Install one, or set CHROMIUM_PATH.\n')
    return null
  }
  return chromium.launchServer({ executablePath: found.executablePath, args: launchArguments })
}

/** One CMS, one API, one site with the demo content and one browser, for all the tests of this workspace. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await launchBrowser()
  const dataDir = mkdtempSync(join(tmpdir(), 'culture-check-'))
  const environment = await makeEnvironment(dataDir)
  // Vitest's own settings of this process would turn the three parts into test builds.
  const { NODE_ENV: _node, VITEST: _vitest, ...inherited } = process.env
  const product = await startProduct({ environment, inherited, progress: makeProgress() })
  const siteUrl = `${environment.SITE_URL}${environment.BASE_PATH}`
  project.provide('siteUrl', siteUrl)
  project.provide('addresses', await readSitemap(siteUrl))
  project.provide('apiUrl', environment.API_URL)
  project.provide('cmsUrl', environment.CMS_URL)
  project.provide('editorPassword', environment.DEMO_EDITOR_PASSWORD ?? '')
  project.provide('browserEndpoint', browser?.wsEndpoint() ?? '')
  project.provide('dataDir', dataDir)
  return async () => {
    await browser?.close()
    await product.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
