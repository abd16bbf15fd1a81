import type { BrowserContext, Page } from 'playwright-core'
import { loaded } from '../browser/reading.ts'
import { findPageFaults } from './page-faults.ts'

/**
 * What is wrong with a page as it stands, also with what a form post has just shown, in both letters. The visitor has no JavaScript and
 * axe needs it: so the very same text is shown to a reader who has.
 */
export const faultsAsItStands = async (page: Page, reader: BrowserContext): Promise<string[]> => {
  await loaded(page)
  const [address = ''] = page.url().split('#')
  const standard = await page.content()
  const large = standard.replace('<html ', '<html data-size="large" ')
  const faults: string[] = []
  for (const [letters, body] of [
    ['standard', standard],
    ['large', large],
  ] as const) {
    const read = await reader.newPage()
    await read.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
    await read.goto(address)
    faults.push(...(await findPageFaults(read, letters)).map((fault) => `${letters} ${fault}`))
    await read.close()
  }
  return faults
}
