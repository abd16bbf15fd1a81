import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startOwnProduct } from '@culture/config/start/own-product'
import { chromium, type Page } from 'playwright-core'
import { findChromium } from '../browser/find-chromium.ts'
import { launchArguments } from '../browser/launch-arguments.ts'
import { loaded } from '../browser/reading.ts'
import { camera } from '../editors/camera.ts'
import type { See } from '../editors/panel.ts'
import { deskAccount } from '../product/desk-sessions.ts'
import { typePassword } from '../visitors/staff.ts'

const folder = fileURLToPath(new URL('../../../handbook/desk/pictures', import.meta.url))
/** Staff stand at a door with a telephone; the paper is A4. */
const phone = { width: 390, height: 844 }
const paper = { width: 794, height: 640 }

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

const signIn = async (page: Page, see: See, environment: Record<string, string>): Promise<void> => {
  const account = deskAccount(environment, 'admin')
  await page.goto('./desk')
  await see('sign-in', page.getByLabel('登录邮箱'))
  await typePassword(page, account.email, account.password)
  await see('one-time-password', page.getByLabel('动态口令'))
  await page.getByLabel('动态口令').fill(account.code())
  await press(page, '登录')
  await page.getByRole('heading', { level: 1, name: '今天的活动' }).waitFor()
  await see('today')
}

const fillNeighbour = async (page: Page, name: string, telephone: string): Promise<void> => {
  await page.getByLabel('怎么称呼').fill(name)
  await page.getByLabel('电话', { exact: true }).fill(telephone)
  await page.getByLabel('楼号').fill('4')
  await page.getByLabel('单元').fill('1')
  await page.getByLabel('房号').fill('602')
}

/** A family at the counter, at the door, and on its own page. */
const atTheDoor = async (page: Page, see: See): Promise<void> => {
  await page.goto('./desk/events')
  await page.getByRole('link', { name: '一家一盆绿，换着养' }).click()
  const roster = (await loaded(page)).url()
  await page.getByRole('link', { name: '替人报名' }).click()
  await fillNeighbour(page, '示九十先生', '13800138090')
  await see('sign-up-for', page.getByRole('button', { name: '报上' }))
  await press(page, '报上')
  await page.getByRole('heading', { level: 1, name: '报上了' }).waitFor()
  await see('signed-up', page.locator('.code').first())
  await page.goto(roster)
  await see('roster', page.getByLabel('报名号、手机尾号或称呼'))
  await page.getByLabel('报名号、手机尾号或称呼').fill('8090')
  await press(page, '查')
  await see('phone-tail', page.getByRole('button', { name: /对上了，签到/ }))
  await page.goto(`${roster}/scan`)
  await see('scan', page.getByRole('button', { name: '打开摄像头' }))
  await page.goto(`${roster}/enter`)
  await see('enter', page.getByRole('checkbox').first())
  await page.goto(roster)
  await page.getByRole('link', { name: '示九十先生，看这一家' }).click()
  await see('one-family', page.getByRole('heading', { name: '联系方式' }))
  await page.setViewportSize(paper)
  await page.emulateMedia({ media: 'print' })
  await page.goto(`${roster}/door-list`)
  await see('door-list')
  await page.emulateMedia({ media: null })
  await page.setViewportSize(phone)
}

/** The family whose door it is comes to the counter after another has signed up with it. */
const calls = async (page: Page, see: See): Promise<void> => {
  await page.goto('./desk/events')
  await page.getByRole('link', { name: '一家一盆绿，换着养' }).click()
  await page.getByRole('link', { name: '替人报名' }).click()
  await fillNeighbour(page, '示九一奶奶', '0314-5850091')
  await press(page, '报上')
  await see('door-taken', page.getByRole('button', { name: '核实过了，把门牌空出来再报' }))
  await press(page, '核实过了，把门牌空出来再报')
  await page.getByRole('heading', { level: 1, name: '报上了' }).waitFor()
  await page.goto('./desk/calls')
  await see('calls', page.getByText('看号码，去打').first())
}

const afterwards = async (page: Page, see: See): Promise<void> => {
  await page.goto('./desk/events')
  await page.getByRole('link', { name: '前四个星期' }).click()
  await page.getByRole('main').getByRole('listitem').filter({ hasText: '已报' }).last().getByRole('link').first().click()
  for (const _ of ['first', 'second', 'third']) {
    await press(page, '临时来的 +1人')
    await page.getByRole('status').waitFor()
  }
  await press(page, '收尾')
  await see('closed', page.getByText(/^人次/).first())
  await page.goto('./desk/ledgers')
  await see('ledgers', page.getByRole('button', { name: '下载' }))
}

const found = await findChromium()
if (!found) throw new Error('No Chromium for this machine: install one, or set CHROMIUM_PATH.')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const product = await startOwnProduct()
const browser = await chromium.launch({ executablePath: found.executablePath, args: launchArguments })
try {
  const context = await browser.newContext({
    baseURL: `${product.siteUrl}/`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: phone,
  })
  const page = await context.newPage()
  const see = camera(page, folder)
  await signIn(page, see, product.environment)
  await atTheDoor(page, see)
  await calls(page, see)
  await afterwards(page, see)
} finally {
  await browser.close()
  await product.stop()
}
