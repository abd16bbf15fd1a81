import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { focused, titleOf } from '../browser/reading.ts'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { publishToday, type TodaysActivity } from '../product/todays-activity.ts'
import { readCode } from '../visitors/family.ts'
import { accountOf, mainText, newStaff, typePassword } from '../visitors/staff.ts'

const title = '今天画年画'
const counter = accountOf('counter')

// The chapters of one day at the counter: each goes on where the one before it ended.
describeInBrowser('a day at the counter, without JavaScript', () => {
  let activity: TodaysActivity
  let staff: BrowserContext
  let page: Page
  let code = ''

  beforeAll(async () => {
    activity = await publishToday('counter', title, 3)
    staff = await newVisitor()
    page = await staff.newPage()
  })
  afterAll(() => staff.close())

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const type = (text: string) => page.keyboard.type(text)
  const find = async (text: string) => {
    await page.goto(activity.roster)
    await page.getByLabel('报名号、手机尾号或称呼').fill(text)
    await page.getByRole('button', { name: '查', exact: true }).click()
  }

  it('who has not signed in is sent to the door, and told of a wrong password in words', async () => {
    await page.goto(activity.roster)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('登录工作台')
    await typePassword(page, counter.email, 'not-the-password')
    expect(await titleOf(page)).toMatch(/^错误：/)
    expect(await page.getByRole('alert').innerText()).toContain('没登录上')
    expect(await page.getByLabel('登录邮箱').inputValue()).toBe(counter.email)
    expect(await page.getByLabel('密码').inputValue()).toBe('')
  })

  it('password and one-time password open the page that was asked for', async () => {
    await typePassword(page, counter.email, counter.password)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('输入动态口令')
    await page.getByLabel('动态口令').fill(counter.code())
    await page.getByRole('button', { name: '登录', exact: true }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(title)
    expect(page.url()).toContain(activity.roster.slice(1))
  })

  it("today's events lead to the roster", async () => {
    await page.goto('./desk')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('今天的活动')
    await page.getByRole('link', { name: title }).click()
    expect(await mainText(page)).toContain('已到0/0家')
  })

  it('somebody at the counter is signed up by keyboard alone', async () => {
    await page.getByRole('link', { name: '替人报名' }).click()
    await focused(page, page.getByLabel('怎么称呼'))
    await type('白奶奶')
    await press('Tab')
    await type('13900139001')
    await press('Tab')
    await type('2')
    await press('Tab', 'Tab')
    await type('1')
    await press('Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Tab')
    await type('9')
    await press('Tab')
    await type('1')
    await press('Tab')
    await type('901')
    await press('Enter')
    await page.getByRole('heading', { level: 1, name: '报上了' }).waitFor()
    expect(await mainText(page)).toContain('白奶奶')
    expect(await mainText(page)).toContain('大人2位，孩子1位')
    code = await readCode(page)
    expect(page.url()).not.toContain(code)
  })

  it('Enter goes on to the next in the queue', async () => {
    await focused(page, page.getByRole('link', { name: '再报一家' }))
    await press('Enter')
    await focused(page, page.getByLabel('怎么称呼'))
    await press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await titleOf(page)).toMatch(/^错误：/)
  })

  it('the family is found by the tail of its telephone, asked who it is by a masked name, and checked in', async () => {
    await find('９００１')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('是这一家吗')
    expect(await mainText(page)).toContain('白*奶')
    expect(await mainText(page)).toContain('大人2位，孩子1位')
    expect(await page.content()).not.toContain('白奶奶')
    expect(await page.content()).not.toContain('13900139001')
    await page.getByRole('button', { name: '白*奶 对上了，签到' }).click()
    expect(await page.getByRole('status').innerText()).toContain('签到了')
    expect(await mainText(page)).toContain('已到1/1家')
    expect(await mainText(page)).toContain('到场人数3/3人')
  })

  it('its code, typed in small letters, says that it has come already', async () => {
    await find(code.toLowerCase())
    expect(await page.getByRole('status').innerText()).toContain('已经签过')
    expect(await mainText(page)).toContain('到场人数3/3人')
  })

  it('a check-in is taken back, and made again', async () => {
    await page.getByRole('link', { name: '白奶奶，看这一家' }).click()
    await page.getByRole('button', { name: '撤回签到' }).click()
    expect(await page.getByRole('status').innerText()).toContain('签到撤回了')
    await find(code)
    expect(await page.getByRole('status').innerText()).toContain('签到了')
  })

  it('who came without a sign-up is counted, and uncounted', async () => {
    await page.getByRole('button', { name: '临时来的 +1人' }).click()
    await page.getByRole('button', { name: '临时来的 +1人' }).click()
    expect(await mainText(page)).toContain('临时来的2人')
    await page.getByRole('button', { name: '撤回1人' }).click()
    expect(await mainText(page)).toContain('临时来的1人')
  })

  it('nobody is found by what nobody has, and the page says what to try', async () => {
    await find('没有这一家')
    expect(await mainText(page)).toContain('没查到')
    expect(await mainText(page)).toContain('再试试称呼')
    await find('0000')
    expect(await mainText(page)).toContain('没查到')
    expect(await mainText(page)).toContain('报报名号、称呼')
    expect(await page.getByRole('button', { name: /签到/ }).count()).toBe(0)
  })

  it('a contact is opened for a reason, and the reading is in the log', async () => {
    await find('9001')
    expect(await mainText(page)).toContain('这一次已经签到')
    await page.getByRole('link', { name: '白*奶，看这一家' }).click()
    expect(await page.content()).not.toContain('13900139001')
    await page.getByRole('button', { name: '为了现场核对，打开看' }).click()
    expect(await page.getByRole('link', { name: '13900139001' }).getAttribute('href')).toBe('tel:13900139001')
    const admin = await newStaff('admin')
    const log = await admin.newPage()
    await log.goto('./desk/readings')
    expect(await log.getByRole('listitem').filter({ hasText: '看了全号' }).first().innerText()).toMatch(/演示窗口.*现场核对/)
    await admin.close()
  })

  it('what the log of readings holds is not for the counter', async () => {
    const response = await page.goto('./desk/readings')
    expect(response?.status()).toBe(403)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('您的岗位看不了这一页')
  })

  it('signed out, the desk is shut', async () => {
    await page.goto('./desk')
    await page.getByRole('button', { name: '退出' }).click()
    await page.goto(activity.roster)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('登录工作台')
  })
})
