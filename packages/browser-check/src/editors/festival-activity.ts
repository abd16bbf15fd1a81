import type { Locator, Page } from 'playwright-core'
import { choose, type Hours, meeting, openPart, pickDay, pickHours, publish, relate, type See, seeNothing } from './panel.ts'

export interface FestivalActivity {
  title: string
  day: readonly [year: number, month: number, day: number]
  hours: Hours
  venue: string
  /** Households that it has room for. */
  capacity: number
}

export const openNewActivity = async (page: Page, see = seeNothing): Promise<void> => {
  await see('home', page.getByRole('link', { name: '写一条活动' }))
  await page.getByRole('link', { name: '写一条活动' }).click()
  await page.getByRole('textbox', { name: '标题', exact: true }).waitFor()
}

export const writeActivity = async (page: Page, { title, day, hours, venue }: FestivalActivity, see = seeNothing): Promise<void> => {
  await page.getByRole('textbox', { name: '标题', exact: true }).fill(title)
  await page.getByRole('textbox', { name: '一句话介绍' }).fill('糯米、红枣、粽叶都备好了，来了就包。')
  await choose(page, '主题', '节庆文化')
  await choose(page, '类型', '动手体验')
  await see('write-title', page.getByRole('textbox', { name: '标题', exact: true }))
  await page.getByRole('button', { name: '添一次时间' }).click()
  await pickDay(meeting(page), day)
  await pickHours(meeting(page), hours)
  await see('write-time', meeting(page))
  await relate(page, '节日', '端午')
  await relate(page, '地点', venue)
  await see('write-venue', page.getByRole('combobox', { name: '地点' }))
}

export const openSignUp = async (page: Page, capacity: number, see = seeNothing): Promise<void> => {
  await openPart(page, '报名设置')
  await choose(page, '要不要报名', '需要报名')
  await choose(page, '名额怎么算', '按家庭')
  await page.getByRole('textbox', { name: '名额', exact: true }).fill(String(capacity))
  await see('sign-up', page.getByRole('textbox', { name: '名额', exact: true }))
}

export interface Picture {
  name: string
  mimeType: string
  buffer: Buffer
}

export const addPicture = async (page: Page, picture: Picture, see = seeNothing): Promise<void> => {
  await openPart(page, '封面')
  const place = page.getByRole('button', { name: '点这里选图片，或者把图片拖进来' })
  await see('picture-place', place)
  await place.click()
  const dialog = page.getByRole('dialog', { name: '上传图片' })
  await dialog
    .getByRole('button', { name: /^(上传图片|再加几张)$/ })
    .first()
    .click()
  await see('picture-choose', dialog)
  await dialog.locator('input[type=file]').setInputFiles(picture)
  await dialog.getByRole('button', { name: '上传这1张图片' }).click()
  await dialog.getByRole('button', { name: '完成' }).click()
  await page.getByRole('textbox', { name: '图片说明' }).fill('几位老人围着一张桌子包粽子')
  await see('picture-done', page.getByRole('textbox', { name: '图片说明' }))
}

/** The page as it will be, in the frame where the CMS shows it. */
export const openPreview = async (page: Page, see = seeNothing): Promise<Locator> => {
  const button = page.getByRole('link', { name: '看看页面会是什么样' })
  await see('preview-button', button)
  await button.click()
  const main = page.frameLocator('iframe').getByRole('main')
  await main.getByText('预览，还没有发布').waitFor()
  await see('preview')
  return main
}

export const closePreview = async (page: Page): Promise<void> => {
  await page
    .getByRole('link', { name: '关闭预览' })
    .or(page.getByRole('button', { name: '关闭预览' }))
    .click()
  await page.getByRole('textbox', { name: '标题', exact: true }).waitFor()
}

const warning = (page: Page, text: RegExp): Locator => page.getByRole('complementary').getByText(text)

/** Another hour, when people have signed up already: said beside the form, and asked before it goes out. */
export const correctTime = async (page: Page, hours: Hours, see = seeNothing): Promise<void> => {
  await pickHours(meeting(page), hours)
  await warning(page, /时间改了，会影响/).waitFor()
  await see('time-warning', warning(page, /时间改了，会影响/))
  await publish(page, { button: '知道了，发布', look: (dialog) => see('time-sure', dialog) })
}

export const cancel = async (page: Page, reason: string, see: See = seeNothing): Promise<void> => {
  await choose(page, '举办情况', '取消')
  await page.getByRole('textbox', { name: '延期或取消的原因' }).fill(reason)
  await see('cancel', page.getByRole('textbox', { name: '延期或取消的原因' }))
  await publish(page, { button: '知道了，发布', look: (dialog) => see('cancel-sure', dialog) })
}
