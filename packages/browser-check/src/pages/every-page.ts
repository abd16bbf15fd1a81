import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { findPageFaults, type Letters } from './page-faults.ts'

/** axe runs as a script of the page, so these visitors have JavaScript; the pages themselves have none. */
export const newReader = async (letters: Letters): Promise<BrowserContext> => {
  const reader = await newVisitor({ javaScriptEnabled: true, bypassCSP: true })
  if (letters === 'large') {
    const page = await reader.newPage()
    await page.goto('.')
    await page.getByRole('button', { name: '大字版' }).click()
    await page.getByRole('button', { name: '标准版' }).waitFor()
    await page.close()
  }
  return reader
}

/** One test for each address of the site map, with these letters. */
export const checkEveryPage = (letters: Letters): void => {
  describeInBrowser(`every page, ${letters} letters`, () => {
    let reader: BrowserContext
    beforeAll(async () => {
      reader = await newReader(letters)
    })
    afterAll(() => reader.close())

    it.each([...inject('addresses')])('%s', async (address) => {
      const page = await reader.newPage()
      const response = await page.goto(`.${address}`)
      expect(response?.status()).toBe(200)
      expect(await findPageFaults(page, letters)).toEqual([])
      await page.close()
    })
  })
}
