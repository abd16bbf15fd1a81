import type { Page } from 'playwright-core'
import { choose, confirm, meeting, openPart, pickDay, pickHours, relate, type See, save, takeBack } from './panel.ts'

/** What the guide shows beside the festival activity: each opens what it needs by itself. */
type Scene = (page: Page, see: See, year: number) => Promise<void>

const nothing = async () => undefined
const main = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name }).first()

export const findActivity: Scene = async (page, see) => {
  await page.getByRole('link', { name: '找写过的活动' }).click()
  await main(page, '老物件里的滦平').waitFor()
  await see('find', page.getByRole('button', { name: '搜索' }))
}

export const postpone: Scene = async (page, see, year) => {
  await main(page, '老物件里的滦平').click()
  await page.getByText(/^已报/).waitFor()
  await choose(page, '举办情况', '延期')
  await page.getByRole('textbox', { name: '延期或取消的原因' }).fill('天气原因，改到下周六')
  await page.getByRole('complementary').getByText('发布后活动就延期了').waitFor()
  await see('postpone', page.getByRole('textbox', { name: '延期或取消的原因' }))
  await pickDay(meeting(page), [year, 3, 6])
  await see('postpone-time', meeting(page))
}

export const lowerCapacity: Scene = async (page, see) => {
  await page.reload()
  await page.getByText(/^已报/).waitFor()
  const places = page.getByRole('textbox', { name: '名额', exact: true })
  await places.fill('1')
  const warning = page.getByRole('complementary').getByText(/名额改成 1，会有/)
  await warning.waitFor()
  await see('capacity-warning', warning)
}

export const takeOffTheSite: Scene = async (page, see) => {
  await page.reload()
  await page.getByText(/^已报/).waitFor()
  await takeBack(page)
  await page.getByRole('alertdialog').getByText('会影响').waitFor()
  await see('take-back', page.getByRole('alertdialog'))
  await confirm(page, { button: '先不了', look: nothing })
}

export const festivalDay: Scene = async (page, see, year) => {
  await openPart(page, '按节日推算时间')
  await page.getByRole('textbox', { name: '哪一年（公历）' }).fill(String(year))
  await page.getByRole('textbox', { name: '节日前后几天' }).fill('-7')
  await relate(page, '节日', '端午')
  const sentence = page.getByRole('complementary').getByText(/^端午前 7 天是/)
  await sentence.waitFor()
  await see('festival-day', sentence)
}

export const writeLecture: Scene = async (page, see, year) => {
  await page.getByRole('textbox', { name: '题目', exact: true }).first().fill('张师傅修灯')
  await page.getByRole('textbox', { name: '年份' }).fill(String(year))
  await page.getByRole('textbox', { name: '第几期' }).fill('9')
  await choose(page, '套用模板', '六个环节')
  await see('lecture-template', page.getByRole('combobox', { name: '套用模板' }))
  await page.getByRole('button', { name: '添一次时间' }).click()
  await pickDay(meeting(page), [year, 9, 5])
  await pickHours(meeting(page), { from: ['上午9点', '00分'], to: ['上午10点', '30分'] })
  await save(page)
  const story = page.getByRole('button', { name: '讲故事', exact: true })
  await story.waitFor()
  await see('lecture-segments', story)
  await story.click()
  const consent = page.getByRole('combobox', { name: '讲真人故事时，本人同意到哪一步' })
  await consent.waitFor()
  await see('lecture-consent', consent)
}

export const repeatMonthly: Scene = async (page, see) => {
  await main(page, '红色星期天').click()
  await page.getByRole('combobox', { name: '星期几' }).waitFor()
  await see('series-day', page.getByRole('combobox', { name: '星期几' }))
  const button = page.getByRole('button', { name: '生成活动草稿' })
  await see('series-generate', button)
  await button.click()
  const told = page
    .getByRole('complementary')
    .getByText(/草稿|都有了/)
    .last()
  await told.waitFor()
  await see('series-generated', told)
}

export const tellAfterwards: Scene = async (page, see) => {
  await openPart(page, '活动回顾')
  await page.getByRole('textbox', { name: '一句话', exact: true }).fill('三十多户人家，包了六百个粽子')
  await page.getByRole('textbox', { name: '到场人数', exact: true }).fill('86')
  await see('recap', page.getByRole('textbox', { name: '一句话', exact: true }))
  await openPart(page, '照片')
  const consent = page.getByText('照片里的人同意公开', { exact: true })
  await consent.waitFor()
  await see('recap-photo', consent)
}
