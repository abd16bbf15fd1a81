import type { Locator, Page } from 'playwright-core'

/** A click returns as soon as the next page begins to arrive: what is read at once must wait until it is all there. */
export const loaded = async (page: Page): Promise<Page> => {
  await page.waitForLoadState('domcontentloaded')
  return page
}

export const titleOf = async (page: Page): Promise<string> => (await loaded(page)).title()

export const mainOf = async (page: Page): Promise<string> => (await loaded(page)).getByRole('main').innerText()

/** The summary of what was wrong, once it has the focus. */
export const focusedSummary = (page: Page): Promise<void> => page.locator('[role=alert]:focus-within').waitFor()

/** Keys typed before the new page has placed its focus are lost. */
export const focused = (page: Page, target: Locator): Promise<void> => target.and(page.locator(':focus')).waitFor()

/** Of a picture, in its own pixels; nought until it has come. */
export const widthOf = (picture: Locator): Promise<number> => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)
