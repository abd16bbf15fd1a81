import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInBrowser } from '../browser/visit.ts'
import type { Holder } from '../product/sign-ups.ts'
import { publishToday, type TodaysActivity } from '../product/todays-activity.ts'
import { mainText, newStaff } from '../visitors/staff.ts'

describeInBrowser('the door of an event, without JavaScript', () => {
  let activity: TodaysActivity
  let families: Holder[]
  let door: BrowserContext
  let page: Page

  beforeAll(async () => {
    activity = await publishToday('door', '今天唱戏', 4)
    families = []
    for (const at of [2001, 2002, 2003, 12_002]) families.push(await activity.signUps.confirm(at))
    door = await newStaff('door')
    page = await door.newPage()
  })
  afterAll(() => door.close())

  it('shows telephones masked, and no way to open them', async () => {
    await page.goto(activity.roster)
    for (const { phone } of families) {
      expect(await mainText(page)).toContain(`138****${phone.slice(-4)}`)
      expect(await page.content()).not.toContain(phone)
    }
    await page
      .getByRole('link', { name: /看这一家/ })
      .first()
      .click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('王小明')
    expect(await page.getByRole('button', { name: /打开看|取消|改/ }).count()).toBe(0)
  })

  it('offers what a door needs and nothing else', async () => {
    const labels = await page.getByRole('navigation', { name: '工作台栏目' }).getByRole('link').allInnerTexts()
    expect(labels).toEqual(['今天', '场次'])
    await page.goto(activity.roster)
    expect(await page.getByRole('link', { name: '替人报名' }).count()).toBe(0)
    expect((await page.goto('./desk/calls'))?.status()).toBe(403)
  })

  it('checks in whom a code names where nothing can be scanned', async () => {
    await page.goto(`${activity.roster}/scan`)
    expect(await mainText(page)).toContain('关了脚本')
    expect(await page.getByRole('button', { name: '打开摄像头' }).count()).toBe(0)
    await page.getByLabel('报名号').fill(families[0]?.code ?? '')
    await page.getByRole('button', { name: '签到', exact: true }).click()
    expect(await page.getByRole('status').innerText()).toContain('签到了')
    expect(await mainText(page)).toContain('已到1/4家')
  })

  it('asks which family it is where two telephones end alike, and checks that one in', async () => {
    const tail = families[1]?.phone.slice(-4) ?? ''
    await page.goto(`${activity.roster}/scan`)
    await page.getByLabel('报名号').fill(tail)
    await page.getByRole('button', { name: '签到', exact: true }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('有2家，是哪一家')
    const list = page.getByRole('list').filter({ has: page.getByRole('button', { name: /签到/ }) })
    expect(await list.getByRole('listitem').count()).toBe(2)
    await list.getByRole('button', { name: '王*明 对上了，签到' }).first().click()
    expect(await page.getByRole('status').innerText()).toContain('签到了')
    expect(await mainText(page)).toContain('已到2/4家')
  })

  it('prints every family on paper, masked, without the frame of the site', async () => {
    await page.goto(`${activity.roster}/door-list`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('row').count()).toBe(5)
    expect(await page.getByRole('banner').isVisible()).toBe(false)
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
    await page.emulateMedia({ media: null })
    for (const { phone } of families) expect(await page.content()).not.toContain(phone)
  })

  it('enters afterwards what was ticked on paper, with those who came without a sign-up', async () => {
    await page.goto(`${activity.roster}/enter`)
    const ticks = page.getByRole('checkbox')
    expect(await ticks.count()).toBe(2)
    await ticks.first().check()
    await page.getByLabel('纸上记的临时来的，几位').fill('4')
    await page.getByRole('button', { name: '补录' }).click()
    expect(await page.getByRole('status').innerText()).toContain('补录好了')
    expect(await mainText(page)).toContain('已到3/4家')
    expect(await mainText(page)).toContain('临时来的4人')
  })

  it('narrows the roster to who has not come', async () => {
    await page.getByRole('link', { name: /没到/ }).click()
    expect(await page.getByRole('listitem').filter({ hasText: '王小明' }).count()).toBe(1)
    expect(await page.getByRole('link', { name: /没到/ }).getAttribute('aria-current')).toBe('true')
  })
})
