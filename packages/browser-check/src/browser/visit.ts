import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, inject } from 'vitest'

export const widths = { phone: { width: 375, height: 812 }, desk: { width: 1280, height: 900 } } as const
export type Width = keyof typeof widths

let browser: Browser | undefined

/** A group of tests that need a browser; skipped, and counted as skipped, where there is none. */
export const describeInBrowser = (name: string, tests: () => void): void => {
  describe.skipIf(inject('browserEndpoint') === '')(name, () => {
    beforeAll(async () => {
      browser ??= await chromium.connect(inject('browserEndpoint'))
    })
    afterAll(async () => {
      await browser?.close()
      browser = undefined
    })
    tests()
  })
}

/** A visitor of their own, with no cookies; without JavaScript unless it is asked for. */
export const newVisitor = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
  if (!browser) throw new Error('A visitor is asked for outside describeInBrowser')
  const context = await browser.newContext({
    baseURL: `${inject('siteUrl')}/`,
    javaScriptEnabled: false,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: widths.phone,
    ...options,
  })
  context.setDefaultTimeout(20_000)
  return context
}
