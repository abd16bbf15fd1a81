import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { titleOf } from '../browser/reading.ts'
import { describeInBrowser } from '../browser/visit.ts'
import { newReader } from '../pages/every-page.ts'
import { findPageFaults, type Letters } from '../pages/page-faults.ts'
import { publishToday, type TodaysActivity } from '../product/todays-activity.ts'
import { putOnDuty } from '../visitors/staff.ts'

/** Walks through every state that the desk's pages can be in, and judges each as it stands. */
export const checkDeskStates = (letters: Letters): void => {
  describeInBrowser(`the desk, ${letters} letters`, () => {
    let activity: TodaysActivity
    let reader: BrowserContext
    let page: Page
    const household = letters === 'large' ? 3000 : 3100

    beforeAll(async () => {
      activity = await publishToday(`desk-${letters}`, '今天下棋', 5)
      // The first and the last have telephones with the same tail.
      for (const at of [1, 2, 3, 10_001]) await activity.signUps.confirm(household + at)
      reader = await newReader(letters)
      page = await reader.newPage()
    })
    afterAll(() => reader.close())

    const judge = async (heading: RegExp) => {
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(heading)
      expect(await findPageFaults(page, letters)).toEqual([])
    }
    const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()

    it('the door of the desk, shut and refusing', async () => {
      await page.goto('./desk')
      await judge(/登录工作台/)
      await press('下一步')
      expect(await titleOf(page)).toMatch(/^错误：/)
      await judge(/登录工作台/)
    })

    it.each([
      ['today', '', /今天的活动/],
      ['events of four weeks', '/events', /场次/],
      ['calls', '/calls', /待打电话/],
      ['readings', '/readings', /查阅记录/],
    ])('%s', async (_, path, heading) => {
      await putOnDuty(reader, 'admin')
      await page.goto(`./desk${path}`)
      await judge(heading)
    })

    it('a roster, with a family that has come and one that was counted', async () => {
      await page.goto(activity.roster)
      await press(/王小明 签到/)
      await press('临时来的 +1人')
      await judge(/签到：今天下棋/)
    })

    it('a roster in which nobody was found, and a code that is of no event', async () => {
      await page.getByLabel('报名号、手机尾号或称呼').fill('没有这一家')
      await press('查')
      await judge(/签到：今天下棋/)
      await page.getByLabel('报名号、手机尾号或称呼').fill('0000000000')
      await press('查')
      expect(await page.getByRole('alert').innerText()).toContain('没办成')
      await judge(/签到：今天下棋/)
    })

    it('the tail of a telephone: of several families, of one, of none', async () => {
      for (const [tail, asked] of [
        [household + 1, /有2家，是哪一家/],
        [household + 2, /是这一家吗/],
        [9999, /没查到/],
      ] as const) {
        await page.goto(activity.roster)
        await page.getByLabel('报名号、手机尾号或称呼').fill(String(tail))
        await press('查')
        await judge(asked)
      }
    })

    it('signing somebody up: empty, refused, done, waiting', async () => {
      await page.goto(`${activity.roster}/sign-up`)
      await judge(/替人报名/)
      await page.getByLabel('电话', { exact: true }).fill('12')
      await press('报上')
      expect(await titleOf(page)).toMatch(/^错误：/)
      await judge(/替人报名/)
      for (const [room, told] of [
        ['1501', /报上了/],
        ['1502', /排上候补了/],
      ] as const) {
        await page.goto(`${activity.roster}/sign-up`)
        await page.getByLabel('怎么称呼').fill('欧阳小燕女士')
        await page.getByLabel('大人', { exact: true }).fill('2')
        await page.getByLabel('电话', { exact: true }).fill(`1370013${room}`)
        await page.getByLabel('楼号').fill('17')
        await page.getByLabel('单元').fill('1')
        await page.getByLabel('房号').fill(room)
        await press('报上')
        await judge(told)
      }
    })

    it('one family: as it stands, refused, with its contact open, changed, come', async () => {
      await page.goto(activity.roster)
      await page.getByRole('link', { name: '欧阳小燕女士，看这一家' }).first().click()
      await judge(/欧阳小燕女士/)
      await press('取消这份报名')
      expect(await page.getByRole('alert').innerText()).toContain('请先勾选')
      await judge(/欧阳小燕女士/)
      await press('为了打电话，打开看')
      await page.getByRole('link', { name: /^1370013/ }).waitFor()
      await judge(/欧阳小燕女士/)
      await page.getByLabel('大人', { exact: true }).fill('1')
      await press('就改成这样')
      expect(await page.getByRole('status').innerText()).toContain('改好了')
      await page.goto(`${activity.roster}?view=came`)
      await page
        .getByRole('link', { name: /看这一家/ })
        .first()
        .click()
      await judge(/王小明/)
    })

    it.each([
      ['the list for paper', '/door-list', /签到名单/],
      ['entering the list', '/enter', /补录/],
      ['scanning', '/scan', /扫码/],
    ])('%s', async (_, path, heading) => {
      await page.goto(activity.roster + path)
      await judge(heading)
    })

    it('a page that the door login may not see', async () => {
      await reader.clearCookies({ name: /desk$/ })
      await putOnDuty(reader, 'door')
      await page.goto('./desk/calls')
      await judge(/您的岗位看不了这一页/)
    })
  })
}
