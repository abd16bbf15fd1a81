import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import { mainOf } from '../browser/reading.ts'
import { newVisitor } from '../browser/visit.ts'
import { type DeskLogin, deskAccount } from '../product/desk-sessions.ts'

export const accountOf = (login: DeskLogin) => deskAccount(inject('environment'), login)

/** Hands a visitor the session of a member of staff. */
export const putOnDuty = async (visitor: BrowserContext, login: DeskLogin): Promise<void> => {
  const [name = '', ...value] = inject('deskSessions')[login].split('=')
  await visitor.addCookies([{ name, value: value.join('='), url: inject('siteUrl') }])
}

/** A member of staff who has signed in already. */
export const newStaff = async (login: DeskLogin, options: BrowserContextOptions = {}): Promise<BrowserContext> => {
  const staff = await newVisitor(options)
  await putOnDuty(staff, login)
  return staff
}

export const typePassword = async (page: Page, email: string, password: string): Promise<void> => {
  await page.getByLabel('登录邮箱').fill(email)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '下一步' }).click()
}

/** What stands on the page, without the spaces that typography puts in. */
export const mainText = async (page: Page): Promise<string> => (await mainOf(page)).replace(/\s/g, '')
