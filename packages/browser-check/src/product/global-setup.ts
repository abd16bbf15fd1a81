import { startOwnProduct } from '@culture/config/start/own-product'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findChromium } from '../browser/find-chromium.ts'
import { launchArguments } from '../browser/launch-arguments.ts'
import { readSitemap } from '../pages/sitemap.ts'
import { type DeskLogin, openDeskSessions } from './desk-sessions.ts'
import { logIn } from './editor.ts'

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string
    apiUrl: string
    cmsUrl: string
    editorPassword: string
    /** Of the one log-in that the tests share. */
    editorToken: string
    dataDir: string
    /** All settings and secrets of the product. */
    environment: Record<string, string>
    /** Cookies of the desk's demonstration logins, one session each. */
    deskSessions: Record<DeskLogin, string>
    /** The paths of the site map. */
    addresses: string[]
    /** Empty where no browser could be found. */
    browserEndpoint: string
  }
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
  const { stop, siteUrl, apiUrl, cmsUrl, editorPassword, dataDir, environment } = await startOwnProduct()
  const end = async () => {
    await browser?.close()
    await stop()
  }
  try {
    const shared = {
      siteUrl,
      apiUrl,
      cmsUrl,
      editorPassword,
      editorToken: await logIn(cmsUrl, editorPassword),
      dataDir,
      environment,
      deskSessions: await openDeskSessions(siteUrl, environment),
      addresses: await readSitemap(siteUrl),
      browserEndpoint: browser?.wsEndpoint() ?? '',
    }
    for (const [name, value] of Object.entries(shared)) project.provide(name as keyof typeof shared, value as never)
    return end
  } catch (error) {
    await end()
    throw error
  }
}
