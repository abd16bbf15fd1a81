import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { focusedSummary, titleOf } from '../browser/reading.ts'
import { describeInBrowser } from '../browser/visit.ts'
import { openCms } from '../product/editor.ts'
import { untilKnown } from '../product/graph.ts'
import { freshSlug, publishActivity } from '../product/new-activity.ts'
import { type Family, fillForm, lookUp, readCode, signUp } from '../visitors/family.ts'
import { newReader } from './every-page.ts'
import { findPageFaults, type Letters } from './page-faults.ts'

const house = (letters: Letters, room: string, phone: string): Family => ({
  name: '穆女士',
  phone: `1390013${letters === 'large' ? '8' : '7'}${phone}`,
  home: { estate: 'B小区', building: letters === 'large' ? '8' : '7', unit: '2', room },
  party: { adults: 2, children0to6: 1, children7to13: 1 },
})

/** Walks through every state that the sign-up pages can be in, and judges each as it stands. */
export const checkFormStates = (letters: Letters): void => {
  describeInBrowser(`sign-up pages, ${letters} letters`, () => {
    const open = freshSlug('open')
    const full = freshSlug('full')
    const closed = freshSlug('closed')
    const early = freshSlug('early')
    const visits = freshSlug('visits')
    const family = house(letters, '501', '101')
    const waiting = house(letters, '502', '102')
    let reader: BrowserContext
    let page: Page
    let familyCode = ''
    let waitingCode = ''

    beforeAll(async () => {
      const editor = openCms(inject('cmsUrl'), inject('editorToken'))
      await publishActivity(editor, { title: '一家一盏灯', slug: open, capacity: 5 })
      await publishActivity(editor, { title: '只有一户的位子', slug: full, capacity: 1, waitlistLimit: 1 })
      await publishActivity(editor, { title: '已经截止的活动', slug: closed, capacity: 5, closesInHours: -1 })
      await publishActivity(editor, { title: '还没开始报名的活动', slug: early, capacity: 5, opensInHours: 12 })
      await publishActivity(editor, { title: '上门讲防骗', slug: visits, capacity: 2, visitsAtHours: [0, 1] })
      for (const slug of [open, full, closed, early, visits]) await untilKnown(inject('apiUrl'), slug)
      reader = await newReader(letters)
      page = await reader.newPage()
    })
    afterAll(() => reader.close())

    const judge = async (heading: RegExp) => {
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(heading)
      expect(await findPageFaults(page, letters)).toEqual([])
    }

    it('the empty form', async () => {
      await page.goto(`./events/${open}/sign-up`)
      await judge(/一家一盏灯/)
    })

    it('every field wrong: values kept, a focused summary, the title says so', async () => {
      await page.getByLabel('手机或座机').fill('12345')
      await page.getByRole('button', { name: '下一步：核对' }).click()
      expect(await titleOf(page)).toMatch(/^错误：/)
      expect(await page.getByLabel('手机或座机').inputValue()).toBe('12345')
      await focusedSummary(page)
      await judge(/一家一盏灯/)
    })

    it('the page to check over', async () => {
      await page.goto(`./events/${open}/sign-up`)
      await fillForm(page, family)
      await page.getByRole('button', { name: '下一步：核对' }).click()
      await judge(/填得对不对/)
    })

    it('the confirmation', async () => {
      await page.getByRole('button', { name: '确认报名' }).click()
      await judge(/报上了/)
      familyCode = await readCode(page)
    })

    it('the household that has signed up already', async () => {
      await signUp(page, open, family)
      await judge(/已经报过|报上了/)
    })

    it('the waiting list', async () => {
      await signUp(page, full, family)
      familyCode = await readCode(page)
      await page.goto(`./events/${full}`)
      await page.getByText('候补怎么轮').click()
      await judge(/只有一户的位子/)
      await page.goto(`./events/${full}/sign-up`)
      await fillForm(page, waiting)
      await page.getByRole('button', { name: '下一步：核对' }).click()
      await judge(/填得对不对/)
      await page.getByRole('button', { name: '确认排候补' }).click()
      await judge(/排上候补/)
      waitingCode = await readCode(page)
    })

    it('the place in the queue and its rule, looked up later', async () => {
      await lookUp(page, waitingCode, waiting.phone)
      await page.getByRole('link', { name: '看候补怎么轮' }).click()
      await judge(/候补排到哪了/)
    })

    it('the ticket, looked up later', async () => {
      await lookUp(page, familyCode, family.phone)
      await page.getByRole('link', { name: '看入场票' }).first().click()
      await judge(/入场票/)
    })

    it('an appointment at home: the times, the confirmation, the sheet', async () => {
      await page.goto(`./events/${visits}/sign-up`)
      await page
        .getByRole('radio', { name: /还剩1个/ })
        .first()
        .check()
      await judge(/上门讲防骗/)
      await fillForm(page, family)
      await page.getByRole('button', { name: '下一步：核对' }).click()
      await page.getByRole('button', { name: '确认报名' }).click()
      await judge(/到时候我们上门/)
    })

    it('nothing left, not even on the waiting list', async () => {
      await page.goto(`./events/${full}/sign-up`)
      await judge(/报满了/)
    })

    it.each([
      [closed, /报名已经截止/],
      [early, /还没开始报名/],
      ['no-such-activity', /没找到/],
    ])('what cannot be signed up for: %s', async (slug, heading) => {
      await page.goto(`./events/${slug}/sign-up`)
      await judge(heading)
    })

    it('my sign-ups, and a pair that is not found', async () => {
      await page.goto('./my-sign-up')
      await judge(/我的报名/)
      await lookUp(page, '0000000000', '0000')
      expect(await page.getByRole('main').innerText()).toContain('没查到')
      await judge(/我的报名/)
    })

    it('a sign-up that was found, changed and cancelled', async () => {
      await lookUp(page, familyCode, family.phone)
      await judge(/我的报名/)
      await page
        .getByRole('link', { name: '改人数' })
        .or(page.getByRole('button', { name: '改人数' }))
        .first()
        .click()
      await judge(/改人数/)
      await lookUp(page, familyCode, family.phone)
      await page
        .getByRole('link', { name: '不去了' })
        .or(page.getByRole('button', { name: '不去了' }))
        .first()
        .click()
      await judge(/真的不去了/)
      await page.getByRole('button', { name: '是的，取消' }).click()
      await judge(/./)
    })

    it('an offer and its acceptance', async () => {
      await lookUp(page, waitingCode, waiting.phone)
      expect(await page.getByRole('main').innerText()).toContain('等您回话')
      await judge(/我的报名|有位子/)
      await page.getByRole('button', { name: '要，我们去' }).click()
      await judge(/./)
    })
  })
}
