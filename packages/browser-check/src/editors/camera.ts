import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { See } from './panel.ts'

const RING = 'guide-ring'
/** Beside the menus: what a form, its panels and its dialogs take. */
const work = { x: 288, y: 0, width: 992, height: 860 }

/** Draws a ring around what is to be pressed or read. */
const circle = async (target: Locator): Promise<void> => {
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  // Not before what unfolds has come to rest.
  await target.hover({ trial: true })
  await target.evaluate((element, id) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const ring = document.createElement('div')
    ring.id = id
    const place = `left:${left - 8}px;top:${top - 8}px;width:${width + 16}px;height:${height + 16}px`
    ring.style.cssText = `position:fixed;z-index:2147483647;pointer-events:none;border:4px solid #c92a2a;border-radius:10px;${place}`
    element.ownerDocument.body.append(ring)
  }, RING)
}

const clean = (page: Page): Promise<void> => page.evaluate((id) => document.getElementById(id)?.remove(), RING)

/** A dialog is wider than the form; a page of the site and the log-in have no menus. */
const isWhole = async (page: Page): Promise<boolean> =>
  !page.url().includes('/content-manager/') || page.url().includes('/preview') || (await page.getByRole('dialog').count()) > 0

export const camera =
  (page: Page, folder: string): See =>
  async (name, target) => {
    await page
      .getByText(/^(保存好了|发布好了|交上去了)/)
      .first()
      .waitFor({ state: 'hidden' })
    // A hand that rests on a button makes it say its keys.
    await page.mouse.move(0, 0)
    if (target) await circle(target)
    const clip = (await isWhole(page)) ? {} : { clip: work }
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', ...clip })
    if (target) await clean(page)
  }
