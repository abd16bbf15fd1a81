import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { focusedSummary, titleOf } from '../browser/reading.ts'
import { describeInBrowser } from '../browser/visit.ts'
import { newReader } from '../pages/every-page.ts'
import { findPageFaults, type Letters } from '../pages/page-faults.ts'
import { beginNomination, codesOf, fillStory, fillWho, openFamilyPage, press, tickNeeded } from '../visitors/nominator.ts'

/** Walks through every state that the pages of a nomination can be in, and judges each as it stands. */
export const checkAwardStates = (letters: Letters): void => {
  describeInBrowser(`pages of awards, ${letters} letters`, () => {
    const neighbour = { kind: '邻居', name: '邻示六', phone: letters === 'large' ? '13900150066' : '13900150065' } as const
    const home = { estate: 'B小区', building: letters === 'large' ? '13' : '12', unit: '1', room: '701' }
    let reader: BrowserContext
    let page: Page
    let consentCode = ''
    beforeAll(async () => {
      reader = await newReader(letters)
      page = await reader.newPage()
    })
    afterAll(() => reader.close())

    const judge = async (heading: RegExp) => {
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(heading)
      expect(await findPageFaults(page, letters)).toEqual([])
    }

    it.each([
      ['./nominate', /推荐一户好家庭/],
      ['./nominate?said=lapsed', /推荐一户好家庭/],
      ['./family', /推荐到我家了/],
      ['./notices', /公示/],
      ['./certificates', /核对证书/],
    ])('%s', async (address, heading) => {
      await page.goto(address)
      await judge(heading)
    })

    it('a notice that is up, and an objection that is not complete', async () => {
      await page.goto('./notices')
      await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click()
      await judge(/公示/)
      await press(page, '提交意见')
      expect(await titleOf(page)).toMatch(/^错误：/)
      expect(await page.getByRole('alert').innerText()).toContain('请选是哪一家')
      await judge(/公示/)
    })

    it('a certificate number that nobody has', async () => {
      await page.goto('./certificates/WM-2027-9999')
      await judge(/核对证书/)
    })

    it('a code that is no code', async () => {
      await page.goto('./nominate')
      await press(page, '打开我的推荐')
      await judge(/推荐一户好家庭/)
      await openFamilyPage(page, '123')
      await judge(/推荐到我家了/)
    })

    it('the first page, empty and with every field wrong', async () => {
      await beginNomination(page)
      await judge(/谁推荐/)
      await press(page, '下一步：写事迹')
      await focusedSummary(page)
      await judge(/谁推荐/)
    })

    it('the second page, stopped, and with a picture', async () => {
      await fillWho(page, neighbour, { name: '司马示六', home })
      await press(page, '下一步：写事迹')
      await judge(/好在哪儿/)
      await fillStory(page, '好'.repeat(60), '儿子王小明今年上三年级。')
      await press(page, '下一步：核对')
      await judge(/好在哪儿/)
      await fillStory(page, '周末带邻居的孩子读书', '三年没断过。')
      await page.getByLabel('选一张照片').setInputFiles({ name: '书.png', mimeType: 'image/png', buffer: await page.screenshot() })
      await page.getByLabel('照片里是什么').fill('灯下的书')
      await page.getByRole('checkbox', { name: /照片里的人都愿意/ }).check()
      await press(page, '传这一张')
      await judge(/好在哪儿/)
    })

    it('the first page of a draft, what was saved, and the third page', async () => {
      await page.getByRole('link', { name: '回到上一页' }).click()
      await judge(/谁推荐/)
      await press(page, '先存着，以后再填')
      await judge(/还没有提交/)
      await page.getByRole('link', { name: '接着填' }).click()
      await press(page, '下一步：核对')
      await judge(/填得对不对/)
      await press(page, '写好了，去请这家人同意')
      await judge(/等这家人同意/)
      ;[consentCode = ''] = await codesOf(page)
    })

    it('what the family is asked, what it forgot, and whether it is sure', async () => {
      await openFamilyPage(page, consentCode)
      await judge(/有人推荐您家/)
      await press(page, '同意，就这样定')
      await judge(/有人推荐您家/)
      await press(page, '谢绝这次推荐')
      await judge(/真的谢绝/)
      await press(page, '再想想')
      await tickNeeded(page)
      await page.getByLabel('您家的电话').fill(neighbour.phone)
      await press(page, '同意，就这样定')
      await judge(/我家的页面/)
    })

    it('the family withdraws', async () => {
      await page.getByRole('link', { name: '撤回推荐' }).click()
      await judge(/真的撤回/)
      await press(page, '是的，撤回')
      await judge(/我家的页面/)
      await openFamilyPage(page, consentCode)
      await judge(/已经/)
    })
  })
}
