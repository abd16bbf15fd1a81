import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mainOf } from '../browser/reading.ts'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { findPageFaults } from '../pages/page-faults.ts'
import type { Holder } from '../product/sign-ups.ts'
import { publishToday, type TodaysActivity } from '../product/todays-activity.ts'
import { accountOf, mainText, newStaff, typePassword } from '../visitors/staff.ts'

const offlineNote = '现在没有网，这是存在手机上的扫码页'

// The chapters of one evening: each goes on where the one before it ended.
describeInBrowser('the scanning page on a telephone that has lost its network', () => {
  let activity: TodaysActivity
  let families: Holder[]
  let phone: BrowserContext
  let page: Page

  beforeAll(async () => {
    activity = await publishToday('scan-reload', '今天听书', 5)
    families = []
    for (const at of [5001, 5002]) families.push(await activity.signUps.confirm(at))
    phone = await newVisitor({ javaScriptEnabled: true })
    page = await phone.newPage()
    // A session of its own, because it signs out.
    const { email, password, code } = accountOf('door')
    await page.goto(`${activity.roster}/scan`)
    await typePassword(page, email, password)
    await page.getByLabel('动态口令').fill(code())
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: /^扫码/ }).waitFor()
  })
  afterAll(() => phone.close())

  const type = async (code = '') => {
    await page.getByLabel('报名号').fill(code)
    await page.getByRole('button', { name: '签到', exact: true }).click()
  }
  const line = (text: RegExp) => page.getByRole('listitem').filter({ hasText: text })
  const shelves = () =>
    page.evaluate(async () => {
      const kept: Record<string, string> = {}
      for (const name of await caches.keys()) {
        const shelf = await caches.open(name)
        for (const request of await shelf.keys()) kept[request.url] = (await (await shelf.match(request))?.text()) ?? ''
      }
      return kept
    })
  const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope))
  const arrived = async (): Promise<string> => {
    const roster = await phone.newPage()
    await roster.goto(activity.roster)
    const text = await mainText(roster)
    await roster.close()
    return /已到\d+\/\d+家/.exec(text)?.[0] ?? text
  }

  it('is kept once it has been opened, alone and without a name', async () => {
    await page.goto(`${activity.roster}/scan`)
    const staffName = /(\S+)，用完请退出/.exec(await mainOf(page))?.[1] ?? ''
    expect(staffName).not.toBe('')
    await page.getByText('断了网也能再打开').waitFor()
    const scope = page.url()
    expect(await workers()).toEqual([scope])
    const kept = await shelves()
    const pages = Object.keys(kept).filter((url) => !/\/(assets|icons)\//.test(url))
    expect(pages).toEqual([`${scope}?kept`])
    expect(kept[`${scope}?kept`]).toContain('今天听书')
    const { email } = accountOf('door')
    for (const personal of [
      '王小明',
      staffName,
      '用完请退出',
      email,
      ...families.flatMap(({ code, phone: number }) => [code, number.slice(-4)]),
    ])
      expect(Object.values(kept).join()).not.toContain(personal)
    expect((await page.goto(`${activity.roster}/scan`))?.headers()['content-security-policy']).toContain("script-src 'self'")
  })

  it('opens again without a network, keeps what is typed, and opens once more', async () => {
    await phone.setOffline(true)
    await page.reload()
    expect(await mainText(page)).toContain(offlineNote)
    await type(families[0]?.code)
    await line(/没有网，先记在这部手机上/).waitFor()
    await page.reload()
    await page.getByText('连上网会自己传：1').waitFor()
    await type(families[0]?.code)
    await type(families[1]?.code)
    await page.getByText('连上网会自己传：2').waitFor()
  })

  it('no other page of the desk does', async () => {
    const other = await phone.newPage()
    await expect(other.goto(activity.roster)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/)
    await other.close()
  })

  it('with the network back each family has come once', async () => {
    await phone.setOffline(false)
    await page.getByText('连上网会自己传：').waitFor({ state: 'detached' })
    expect(await arrived()).toBe('已到2/2家')
    await page.reload()
    expect(await mainText(page)).not.toContain(offlineNote)
    await type(families[1]?.code)
    await line(/王小明.*刚才已经签过/).waitFor()
    expect(await arrived()).toBe('已到2/2家')
  })

  it.each(['standard', 'large'] as const)('reads well in %s letters, also as it is kept', async (letters) => {
    const reader = await newStaff('door', { javaScriptEnabled: true, bypassCSP: true, serviceWorkers: 'block' })
    const read = await reader.newPage()
    if (letters === 'large') {
      await read.goto(activity.roster)
      await read.getByRole('button', { name: '大字版' }).click()
      await read.getByRole('button', { name: '标准版' }).waitFor()
    }
    for (const address of [`${activity.roster}/scan?kept`, './desk/sign-in/out']) {
      await read.goto(address)
      expect(await findPageFaults(read, letters)).toEqual([])
    }
    await reader.close()
  })

  it('is gone from the telephone after signing out', async () => {
    const other = await phone.newPage()
    await other.goto('./desk')
    await other.getByRole('button', { name: '退出' }).click()
    await other.locator('body[data-forgotten]').waitFor()
    expect(await other.getByRole('heading', { level: 1 }).innerText()).toBe('退出了')
    expect(await workers()).toEqual([])
    expect(await shelves()).toEqual({})
    await other.close()
    await page.goto('./desk/sign-in')
    await phone.setOffline(true)
    await expect(page.goto(`${activity.roster}/scan`)).rejects.toThrow(/net::ERR_/)
    await phone.setOffline(false)
  })
})
