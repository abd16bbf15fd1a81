import type { BrowserContext, Locator, Page } from 'playwright-core'

/** Called where a step is worth a picture of the guide, with what is to be pressed or read; tests give one that does nothing. */
export type See = (name: string, target?: Locator) => Promise<void>
export const seeNothing: See = async () => undefined

/**
 * On a busy machine no moment is idle, and the CMS waits for an idle one before it draws its buttons. Where a browser knows no idle
 * moments, as Safari does not, it takes a timer.
 */
export const withoutIdleMoments = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'requestIdleCallback')
    Reflect.deleteProperty(globalThis, 'cancelIdleCallback')
  })

const KEY = 'jwtToken'

/** With the log-in that the tests of one product share: the CMS takes few of them in a minute. */
export const enterWith = async (context: BrowserContext, cmsUrl: string, token: string): Promise<void> => {
  await context.addInitScript(
    ([origin, key, value]) => {
      if (location.origin === origin) localStorage.setItem(key, value)
    },
    [new URL(cmsUrl).origin, KEY, JSON.stringify(token)] as const,
  )
}

export const logIn = async (page: Page, cmsUrl: string, email: string, password: string, see = seeNothing): Promise<void> => {
  await page.goto(`${cmsUrl}/admin`)
  await page.getByLabel('电子邮件').fill(email)
  await page.getByRole('textbox', { name: '密码' }).fill(password)
  await see('log-in', page.getByRole('button', { name: '登录' }))
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('heading', { name: /您好/ }).waitFor()
}

/** One of Strapi's own lists. */
export const choose = async (page: Page, field: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: field, exact: true }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** A place, a team, a series: what stands in an entry of its own. */
export const relate = async (page: Page, field: string, entry: string): Promise<void> => {
  await page.getByRole('combobox', { name: field, exact: true }).click()
  await page.getByRole('option', { name: entry }).click()
  await page.getByRole('button', { name: entry }).first().waitFor()
}

/** A part of the form that is empty until somebody adds it. */
export const openPart = (page: Page, part: string): Promise<void> => page.getByRole('button', { name: `：${part}` }).click()

export interface Hours {
  from: [hour: string, minute: string]
  to: [hour: string, minute: string]
}

export const meeting = (page: Page, title = '第1次'): Locator => page.getByRole('group', { name: title, exact: true })

const pick = async (row: Locator, name: string, label: string): Promise<void> => {
  await row.getByRole('combobox', { name, exact: true }).selectOption({ label })
}

export const pickDay = async (row: Locator, [year, month, day]: readonly [number, number, number]): Promise<void> => {
  await pick(row, '日期：月', `${month}月`)
  await pick(row, '日期：日', `${day}日`)
  await pick(row, '日期：年', `${year}年`)
}

export const pickHours = async (row: Locator, { from, to }: Hours): Promise<void> => {
  for (const [name, [hour, minute]] of [['开始', from] as const, ['结束', to] as const]) {
    await pick(row, `${name}：几点`, hour)
    await pick(row, `${name}：几分`, minute)
  }
}

/** The buttons beside the form. */
export const beside = (page: Page, name: string): Locator => page.getByRole('complementary').getByRole('button', { name, exact: true })

/** Settles when the CMS has answered, and fails when it refused. */
const answered = async (page: Page, path: RegExp, press: () => Promise<void>): Promise<void> => {
  const answer = page.waitForResponse((response) => response.request().method() !== 'GET' && path.test(new URL(response.url()).pathname))
  const [response] = await Promise.all([answer, press()])
  if (!response.ok()) throw new Error(`${response.status()} from ${response.url()}: ${(await response.text()).slice(0, 1000)}`)
}

const settled = async (page: Page, button: string): Promise<void> => {
  await page.waitForURL(/\/[a-z0-9]{24}(\?|$)/)
  await page.getByRole('complementary').locator('button:disabled', { hasText: button }).waitFor()
}

export const save = async (page: Page): Promise<void> => {
  await answered(page, /^\/content-manager\/collection-types\//, () => beside(page, '保存').click())
  await settled(page, '保存')
}

/** What is asked before it is done: whom it would hit. */
export interface Question {
  button: string
  look(dialog: Locator): Promise<void>
}

export const confirm = async (page: Page, { button, look }: Question): Promise<void> => {
  const dialog = page.getByRole('alertdialog')
  await look(dialog)
  await dialog.getByRole('button', { name: button, exact: true }).click()
}

/** With `question` where something is asked first. */
export const publish = async (page: Page, question?: Question): Promise<void> => {
  await answered(page, /\/actions\/publish$/, async () => {
    await beside(page, '发布').click()
    if (question) await confirm(page, question)
  })
  await settled(page, '发布')
}

/** One of the actions behind the three dots beside the form. */
export const takeBack = async (page: Page): Promise<void> => {
  await beside(page, '更多').click()
  await page.getByRole('menuitem', { name: '撤下' }).click()
}

/** One of those above it. */
export const remove = async (page: Page): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: '更多', exact: true }).first().click()
  await page.getByRole('menuitem', { name: '删除' }).click()
}

export const openEntry = (page: Page, cmsUrl: string, type: string, documentId: string): Promise<unknown> =>
  page.goto(`${cmsUrl}/admin/content-manager/collection-types/api::${type}.${type}/${documentId}`)
