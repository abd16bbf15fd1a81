import type { Page } from 'playwright-core'

/** Ticks the box that confirms, and presses the button of the page. `sure` is what the box says. */
export const confirm = async (page: Page, button: string, sure: string | RegExp = '看清楚了'): Promise<void> => {
  await page.getByRole('checkbox', { name: sure }).check()
  await page.getByRole('button', { name: button, exact: true }).click()
}
