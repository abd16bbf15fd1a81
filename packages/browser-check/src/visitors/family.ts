import type { Page } from 'playwright-core'
import { mainOf } from '../browser/reading.ts'

export interface Home {
  estate: string
  building: string
  unit: string
  room: string
}

export interface Family {
  name: string
  phone: string
  home: Home
  party: { adults: number; children0to6?: number; children7to13?: number; teens14to17?: number }
}

const bands = { adults: '大人', children0to6: '0–6岁', children7to13: '7–13岁', teens14to17: '14–17岁' } as const

export const fillParty = async (page: Page, party: Family['party']): Promise<void> => {
  for (const [band, label] of Object.entries(bands)) {
    const count = party[band as keyof typeof bands] ?? 0
    await page.getByLabel(label, { exact: true }).selectOption(String(count))
  }
}

export const fillHome = async (page: Page, home: Home): Promise<void> => {
  await page.getByRole('radio', { name: home.estate }).check()
  const numbers = page.getByRole('group', { name: home.estate })
  await numbers.getByLabel('楼', { exact: true }).selectOption(home.building)
  await numbers.getByLabel('单元', { exact: true }).selectOption(home.unit)
  await numbers.getByLabel('房号').fill(home.room)
}

/** The first page of the form, as a person fills it in. */
export const fillForm = async (page: Page, family: Family): Promise<void> => {
  await fillHome(page, family.home)
  await fillParty(page, family.party)
  await page.getByLabel('怎么称呼').fill(family.name)
  await page.getByLabel('手机或座机').fill(family.phone)
  const { children0to6 = 0, children7to13 = 0 } = family.party
  if (children0to6 + children7to13 > 0) await page.getByRole('checkbox', { name: /监护人/ }).check()
}

/** From the event's page to the page after the last tap; what that says is for the caller to judge. */
export const signUp = async (page: Page, slug: string, family: Family): Promise<void> => {
  await page.goto(`./events/${slug}/sign-up`)
  await fillForm(page, family)
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await page.getByRole('button', { name: /^确认/ }).click()
}

const codeShown = /([0-9A-HJKMNP-TV-Z]{5})\s*([0-9A-HJKMNP-TV-Z]{5})/

/** The ten characters that the page shows in two groups. */
export const readCode = async (page: Page): Promise<string> => {
  const text = await mainOf(page)
  const [, first, second] = codeShown.exec(text) ?? []
  if (!first || !second) throw new Error(`No sign-up code on ${page.url()}:\n${text.slice(0, 600)}`)
  return first + second
}

export const lookUp = async (page: Page, code: string, phone: string): Promise<void> => {
  await page.goto('./my-sign-up')
  await page.getByLabel('报名号').fill(code)
  await page.getByLabel('手机后四位').fill(phone.slice(-4))
  await page.getByRole('button', { name: '查一查' }).click()
}
