import type { Locator, Page } from 'playwright-core'
import { openNewActivity } from './festival-activity.ts'
import { beside, choose, meeting, pickDay, pickHours, relate, save, seeNothing } from './panel.ts'

/** The least that a team has to write. */
export const writeForTeam = async (page: Page, title: string, see = seeNothing): Promise<void> => {
  await openNewActivity(page)
  await page.getByRole('textbox', { name: '标题', exact: true }).fill(title)
  await choose(page, '类型', '文艺演出')
  await page.getByRole('button', { name: '添一次时间' }).click()
  await pickDay(meeting(page), [new Date().getFullYear() + 1, 5, 4])
  await pickHours(meeting(page), { from: ['晚上7点', '00分'], to: ['晚上8点', '30分'] })
  await relate(page, '地点', 'A区中心小广场')
  await save(page)
  await see('team-saved', page.getByText('写好先按“保存”'))
}

export const handIn = async (page: Page, see = seeNothing): Promise<void> => {
  await see('team-hand-in', beside(page, '交给社区编辑'))
  await beside(page, '交给社区编辑').click()
  await beside(page, '已交给社区编辑').waitFor()
}

export const submittedDraft = (page: Page, title: string): Locator => page.getByRole('main').getByRole('link', { name: title })

export const giveBack = async (page: Page, see = seeNothing): Promise<void> => {
  const button = page.getByRole('button', { name: '请队里再改' })
  await see('give-back', button)
  await button.click()
  await page.getByText('已经请队里再改').waitFor()
}
