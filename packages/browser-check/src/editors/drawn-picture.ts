import type { Page } from 'playwright-core'
import type { Picture } from './festival-activity.ts'

/** A picture as it comes from a telephone: the cover of the site's own zongzi morning, photographed off the screen. */
export const photographCover = async (page: Page, address: string): Promise<Picture> => {
  await page.goto(address)
  const cover = page.getByRole('main').getByRole('img').first()
  return { name: '包粽子.png', mimeType: 'image/png', buffer: await cover.screenshot() }
}
