import type { Page } from 'playwright-core'
import { loaded } from '../browser/reading.ts'
import { fillHome, type Home } from './family.ts'

export interface Nominator {
  kind: '推荐自己家' | '邻居'
  name: string
  phone: string
}

export interface Nominee {
  /** Empty where a family recommends itself. */
  name: string
  home: Home
}

export const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click()

/** From the honour roll to the first page, by the links that a reader has. */
export const beginNomination = async (page: Page): Promise<void> => {
  await page.goto('./honours')
  await page.getByRole('link', { name: '推荐一户好家庭', exact: true }).click()
  await page.getByRole('link', { name: '推荐书香家庭' }).click()
}

export const fillWho = async (page: Page, nominator: Nominator, nominee: Nominee): Promise<void> => {
  await page.getByRole('radio', { name: nominator.kind, exact: true }).check()
  await page.getByLabel('您的姓名').fill(nominator.name)
  await page.getByLabel('手机或座机').fill(nominator.phone)
  if (nominee.name !== '') await page.getByLabel('这家户主的姓名').fill(nominee.name)
  await fillHome(page, nominee.home)
}

export const fillStory = async (page: Page, summary: string, deed: string): Promise<void> => {
  await page.getByLabel('用一句话说说').fill(summary)
  await page.getByLabel('具体做了什么').fill(deed)
}

/** Several codes may stand on a page, each on a line of its own. */
export const codesOf = async (page: Page): Promise<string[]> =>
  (await (await loaded(page)).locator('.code').allInnerTexts()).map((text) => text.replace(/\s/g, ''))

export const openNomination = async (page: Page, code: string, tail: string): Promise<void> => {
  await page.goto('./nominate')
  await page.getByLabel('推荐号').fill(code)
  await page.getByLabel('电话后四位').fill(tail)
  await press(page, '打开我的推荐')
}

/** `tail` is empty for the code that was handed over. */
export const openFamilyPage = async (page: Page, code: string, tail = ''): Promise<void> => {
  await page.goto('./family')
  await page.getByLabel('同意码或家庭号').fill(code)
  await page.getByLabel('电话后四位').fill(tail)
  await press(page, '打开')
}

export const tickNeeded = async (page: Page): Promise<void> => {
  await page.getByRole('checkbox', { name: /同意参加这次评选/ }).check()
  await page.getByRole('checkbox', { name: /纸质公示上写全名/ }).check()
}
