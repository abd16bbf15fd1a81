import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mainOf } from '../browser/reading.ts'
import { describeInBrowser } from '../browser/visit.ts'
import { findPageFaults } from '../pages/page-faults.ts'
import { type MovedClock, startWithMovedClock } from '../product/moved-clock.ts'
import { freshSlug } from '../product/new-activity.ts'
import { type Family, lookUp, readCode, signUp } from '../visitors/family.ts'
import { mainText } from '../visitors/staff.ts'

const slug = freshSlug('lots-at-desk')
const title = '抽签看社戏'
const family = (at: number): Family => ({
  name: `第${'一二三四'[at]}家`,
  phone: `1370013760${at + 1}`,
  home: { estate: 'A小区', building: '10', unit: '1', room: `60${at + 1}` },
  party: { adults: 2 },
})
const atCounter = family(0)

// The chapters of one draw: each goes on where the one before it ended.
describeInBrowser('a draw, from the entries to its result, at the desk and for everybody', () => {
  let clock: MovedClock
  let roster: string
  let counter: BrowserContext
  let desk: Page
  let visitor: BrowserContext
  let page: Page
  const codes: string[] = []

  beforeAll(async () => {
    clock = await startWithMovedClock()
    roster = await clock.publish({ title, slug, capacity: 2, byLot: true, closesInHours: 24 })
    counter = await clock.staff('counter')
    desk = await counter.newPage()
    visitor = await clock.visitor()
    page = await visitor.newPage()
  }, 300_000)
  afterAll(async () => {
    await visitor?.close()
    await counter?.close()
    await clock?.stop()
  })

  const judged = async (...addresses: string[]) => {
    const reader = await clock.staff('counter', { javaScriptEnabled: true, bypassCSP: true })
    const read = await reader.newPage()
    const faults: string[] = []
    for (const address of addresses) {
      await read.goto(address)
      faults.push(...(await findPageFaults(read, 'standard')))
    }
    await reader.close()
    return faults
  }

  it('who telephones is entered by the desk, which promises nothing', async () => {
    await desk.goto(roster)
    expect(await mainText(desk)).toContain('抽签前不分先后')
    await desk.getByRole('link', { name: '替人登记抽签' }).click()
    expect(await mainText(desk)).toContain('已登记0家')
    await desk.getByLabel('怎么称呼').fill(atCounter.name)
    await desk.getByLabel('电话', { exact: true }).fill(atCounter.phone)
    await desk.getByLabel('楼号').fill(atCounter.home.building)
    await desk.getByLabel('单元').fill(atCounter.home.unit)
    await desk.getByLabel('房号').fill(atCounter.home.room)
    await desk.getByRole('radio', { name: '打电话' }).check()
    await desk.getByRole('button', { name: '登记', exact: true }).click()
    await desk.getByRole('heading', { level: 1, name: '登记好了，等抽签' }).waitFor()
    expect(await mainText(desk)).not.toContain('候补')
    codes.push(await readCode(desk))
  })

  it('more families enter by themselves, and at the desk nobody stands before anybody', async () => {
    for (const at of [1, 2, 3]) {
      await signUp(page, slug, family(at))
      codes.push(await readCode(page))
      await page.context().clearCookies()
    }
    await desk.goto(roster)
    expect(await mainText(desk)).toContain('已登记4家名额2户')
    expect(await mainText(desk)).not.toMatch(/候补|签到/)
    expect(await desk.getByRole('listitem').filter({ hasText: '等抽签' }).count()).toBe(4)
    await desk.goto('./desk/events')
    expect(await desk.getByRole('listitem').filter({ hasText: title }).innerText()).toMatch(/已登记\s*4\s*家.*抽签/s)
    await desk.goto(`${roster}/door-list`)
    expect(await mainText(desk)).toContain('还没抽签，谁也没有位子')
    await desk.goto(roster)
    await desk.getByRole('link', { name: '第二家，看这一家' }).click()
    expect(await mainText(desk)).toContain('等抽签')
    expect(await mainText(desk)).toContain('退出后抽签就没有这一家了')
    expect(await judged(roster, `${roster}/sign-up`, desk.url())).toEqual([])
  })

  it('at its hour lots are drawn once, and everybody can read the result', async () => {
    await clock.goTo('2027-03-03T03:00:05.000Z')
    const result = async () => {
      await page.goto(`./events/${slug}/draw`)
      return mainText(page)
    }
    await expect.poll(result, { timeout: 60_000 }).toContain('抽签结果')
    expect(await mainText(page)).toContain('一共4家')
    const lots = page.getByRole('list').filter({ hasText: '抽中' }).getByRole('listitem')
    const outcomes = (await lots.allInnerTexts()).map((text) => /抽中|候补/.exec(text)?.[0])
    expect(outcomes).toEqual(['抽中', '抽中', '候补', '候补'])
    expect(await mainOf(page)).toContain('种子')
    const file = await page.request.get(`./events/${slug}/draw.json`)
    expect(file.status()).toBe(200)
    expect(await mainOf(page)).not.toMatch(/第[一二三四]家|13700137/)
    expect(await judged(`./events/${slug}/draw`, `./events/${slug}`)).toEqual([])
  })

  it('each family finds its own lot in it, with the place or the place in the queue', async () => {
    const published = (await (await page.request.get(`./events/${slug}/draw.json`)).text()).replace(/\s/g, '')
    const told: string[] = []
    for (const [at, code] of codes.entries()) {
      await page.context().clearCookies()
      await lookUp(page, code, family(at).phone)
      const text = await mainText(page)
      const lot = /您家的签号([0-9a-f]{64})/.exec(text)?.[1] ?? text
      expect(published).toContain(lot)
      told.push(/抽中了/.test(text) ? '抽中' : (/候补第\d位/.exec(text)?.[0] ?? text))
    }
    expect(told.sort()).toEqual(['候补第1位', '候补第2位', '抽中', '抽中'])
    await page
      .getByRole('link', { name: '看候补怎么轮' })
      .or(page.getByRole('link', { name: '看入场票' }))
      .first()
      .click()
    expect(await mainText(page)).not.toContain('谁先报，谁在前')
  })

  it('at the desk the drawn have places, and the others wait in the drawn order', async () => {
    await desk.goto(roster)
    expect(await mainText(desk)).toContain('抽过签了，4家参加')
    expect(await mainText(desk)).toContain('已到0/2家')
    const rows = (await desk.getByRole('listitem').allInnerTexts()).filter((row) => /第.家/.test(row))
    expect(rows.map((row) => /候补第\d位|等抽签/.exec(row)?.[0] ?? '有位子')).toEqual(['有位子', '有位子', '候补第1位', '候补第2位'])
    await desk.getByRole('link', { name: '看抽签结果' }).click()
    expect(await mainText(desk)).toContain('抽签结果')
    expect(await judged(roster, `${roster}/door-list`)).toEqual([])
  })
})
