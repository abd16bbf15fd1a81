import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loaded, titleOf } from '../browser/reading.ts'
import { describeInBrowser } from '../browser/visit.ts'
import { newReader } from '../pages/every-page.ts'
import { findPageFaults, type Letters } from '../pages/page-faults.ts'
import type { DeskLogin } from '../product/desk-sessions.ts'
import { press } from '../visitors/nominator.ts'
import { putOnDuty } from '../visitors/staff.ts'
import { enterOnPaper } from './cycle-at-the-desk.ts'

type Cycle = 'taking' | 'scoring' | 'noticed'

const nameOf: Record<Cycle, RegExp> = { taking: /^书香家庭/, scoring: /^爱岗敬业/, noticed: /^文明家庭/ }

/**
 * Walks through every state that the desk's award pages can be in, and judges each as it stands. It adds one nomination to the demo's
 * cycles and moves nobody else's, so that the other tests find theirs as they were.
 */
export const checkAwardDeskStates = (letters: Letters): void => {
  describeInBrowser(`award pages of the desk, ${letters} letters`, () => {
    const own =
      letters === 'large' ? { name: '孟示六', room: '1401', phone: '13900171401' } : { name: '孟示五', room: '1402', phone: '13900171402' }
    const door = { estate: 'B小区', building: '9', unit: '1', room: own.room }
    const cycles: Partial<Record<Cycle, string>> = {}
    let reader: BrowserContext
    let page: Page
    beforeAll(async () => {
      reader = await newReader(letters)
      page = await reader.newPage()
    })
    afterAll(() => reader.close())

    const judge = async (heading: RegExp) => {
      expect(await (await loaded(page)).getByRole('heading', { level: 1 }).innerText()).toMatch(heading)
      expect(await findPageFaults(page, letters)).toEqual([])
    }
    const refused = async (button: string, heading: RegExp) => {
      await press(page, button)
      expect(await titleOf(page)).toMatch(/^错误：/)
      await judge(heading)
    }
    const onDuty = async (login: DeskLogin) => {
      await reader.clearCookies({ name: /desk$/ })
      await putOnDuty(reader, login)
    }
    const goTo = (cycle: Cycle, path = '') => page.goto(`/${cycles[cycle]}${path}`)
    const openEntry = async (cycle: Cycle, name: RegExp) => {
      await goTo(cycle, '/entries')
      await page.getByRole('link', { name }).click()
      await loaded(page)
    }

    it('what waits for whom', async () => {
      await onDuty('admin')
      await page.goto('./desk/awards')
      await judge(/表彰/)
      for (const [cycle, name] of Object.entries(nameOf)) {
        const link = page.getByRole('heading', { level: 3 }).getByRole('link', { name }).last()
        cycles[cycle as Cycle] = new URL((await link.getAttribute('href')) ?? '', page.url()).pathname.slice(1)
      }
    })

    it.each([
      ['/open', '开这一届', /开一届评选/],
      ['/holidays', '录入这一年', /放假安排/],
      ['/honours', '找', /已颁荣誉/],
    ] as const)('%s, refused', async (path, button, heading) => {
      await page.goto(`./desk/awards${path}`)
      await refused(button, heading)
    })

    it('a cycle that takes nominations, and closing it without saying so', async () => {
      await goTo('taking')
      await refused('截止推荐', /书香家庭/)
    })

    it('a nomination on paper: refused, and entered', async () => {
      await goTo('taking', '/enter')
      await refused('录入', /录入纸质推荐/)
      await enterOnPaper(page, cycles.taking ?? '', { ...own, door })
      await judge(new RegExp(own.name))
      await page.getByRole('link', { name: '退回修改' }).click()
      await refused('退回', /退回修改/)
    })

    it('who waits for the answer of the family: the page, its contact open, the answer refused', async () => {
      await openEntry('taking', /^许示一/)
      await page.getByRole('button', { name: '为了转交同意码，打开看' }).click()
      await page.getByText('同意码，转交给这家人').waitFor()
      await judge(/家庭/)
      await page.getByRole('link', { name: '录入这家人的纸质答复' }).click()
      await refused('同意参加', /录入答复/)
    })

    it.each([
      ['/entries', /推荐：/],
      ['/panel', /评审组：/],
      ['/confer', /表彰：/],
      ['/notice', /公示：/],
    ] as const)('a cycle on notice: %s', async (path, heading) => {
      await goTo('noticed', path)
      await judge(heading)
    })

    it('the sheet for the board', async () => {
      await page.getByRole('link', { name: '打印公告栏的公示' }).click()
      await judge(/公示/)
    })

    it('the complete file, without saying what for', async () => {
      await goTo('noticed', '/archive')
      await refused('下载全卷（zip）', /整理全卷/)
    })

    it('an entry with an objection, and one that is not complete', async () => {
      await openEntry('noticed', /^周示七/)
      await judge(/周示七家庭/)
      await page.getByRole('link', { name: '记下电话或书面的异议' }).click()
      await refused('记下', /记下异议/)
    })

    it('the check: to take up, taken up, and without a clause', async () => {
      await onDuty('checker')
      await goTo('taking', '/check')
      await judge(/初审：/)
      await press(page, `接下：${own.name}家庭`)
      const section = page.locator('section').filter({ has: page.getByRole('heading', { name: own.name }) })
      await section.getByRole('button', { name: '通过', exact: true }).click()
      await page.getByRole('alert').waitFor()
      await judge(/初审：/)
    })

    it('the panel: a score that is none, standing aside, and the end', async () => {
      await onDuty('chair')
      await goTo('scoring', '/score')
      await page.getByText('要回避').first().click()
      await page
        .getByLabel(/打几分/)
        .first()
        .fill('101')
      await page
        .getByLabel(/打几分/)
        .first()
        .press('Enter')
      await page.getByRole('alert').waitFor()
      await judge(/打分：/)
      await goTo('scoring', '/close')
      await refused('结束评审', /结束评审/)
    })

    it('what the chair decides, and a page that another may not see', async () => {
      await page.goto('./desk/awards/honours')
      await judge(/已颁荣誉/)
      await onDuty('counter')
      await goTo('noticed', '/archive')
      await judge(/您的岗位看不了这一页/)
    })
  })
}
