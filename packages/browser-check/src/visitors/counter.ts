import type { Page } from 'playwright-core'

export interface AtCounter {
  name: string
  phone: string
  /** Building, unit and room in A小区. */
  door: readonly [building: string, unit: string, room: string]
}

/** What the counter types for somebody who stands before it; `more` fills in what else the event asks for. What is answered is for the caller to judge. */
export const signUpAtCounter = async (page: Page, roster: string, who: AtCounter, more = async () => {}): Promise<void> => {
  const [building, unit, room] = who.door
  await page.goto(`${roster}/sign-up`)
  await page.getByLabel('怎么称呼').fill(who.name)
  await page.getByLabel('电话', { exact: true }).fill(who.phone)
  await page.getByLabel('楼号').fill(building)
  await page.getByLabel('单元').fill(unit)
  await page.getByLabel('房号').fill(room)
  await more()
  await page.getByRole('button', { name: '报上', exact: true }).click()
}
