import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { mainOf } from '../browser/reading.ts'
import { describeInBrowser, newVisitor, widths } from '../browser/visit.ts'
import { openCms } from '../product/editor.ts'
import { untilKnown } from '../product/graph.ts'
import { freshSlug, publishActivity } from '../product/new-activity.ts'
import { type Family, fillForm, fillHome, fillParty, lookUp, readCode, signUp } from '../visitors/family.ts'
import { scan } from '../visitors/scan.ts'

const slugs = { lanterns: freshSlug('ticket'), queue: freshSlug('queue'), visits: freshSlug('visits') }
const familyAt = (room: string, phone: string, adults: number): Family => ({
  name: '穆女士',
  phone,
  home: { estate: 'A小区', building: '9', unit: '1', room },
  party: { adults },
})

/** Without a home to fill in, where people are counted. */
const signUpPerson = async (page: Page, { name, phone, party }: Family): Promise<string> => {
  await page.goto(`./events/${slugs.queue}/sign-up`)
  await fillParty(page, party)
  await page.getByLabel('怎么称呼').fill(name)
  await page.getByLabel('手机或座机').fill(phone)
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await page.getByRole('button', { name: /^确认/ }).click()
  return readCode(page)
}

/** Part of the door of `familyAt`, as the page that is checked over shows it. */
const doorWords = /9号楼|1单元/

describeInBrowser('what a family holds afterwards, without JavaScript', () => {
  const open: BrowserContext[] = []
  const visit = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const visitor = await newVisitor(options)
    open.push(visitor)
    return visitor.newPage()
  }
  beforeAll(async () => {
    const editor = openCms(inject('cmsUrl'), inject('editorToken'))
    await publishActivity(editor, { title: '一户一盏灯', slug: slugs.lanterns, capacity: 20 })
    await publishActivity(editor, { title: '明天就开场', slug: slugs.queue, capacity: 4, unit: '按人', startsInHours: 20 })
    await publishActivity(editor, { title: '上门讲防骗', slug: slugs.visits, capacity: 2, visitsAtHours: [0, 1] })
    for (const slug of Object.values(slugs)) await untilKnown(inject('apiUrl'), slug)
  })
  afterAll(async () => {
    for (const visitor of open) await visitor.close()
  })

  it('a ticket whose QR holds the code and nothing else, dark on light on every screen and on paper', async () => {
    const family = familyAt('901', '13700137001', 2)
    const first = await visit()
    await signUp(first, slugs.lanterns, family)
    const code = await readCode(first)
    for (const [colorScheme, size, width] of [
      ['light', 'standard', 'phone'],
      ['dark', 'standard', 'desk'],
      ['dark', 'large', 'phone'],
    ] as const) {
      const page = await visit({ colorScheme, viewport: widths[width] })
      if (size === 'large') {
        await page.goto('.')
        await page.getByRole('button', { name: '大字版' }).click()
      }
      await lookUp(page, code, family.phone)
      await page.getByRole('link', { name: '看入场票' }).click()
      expect(await scan(page.getByRole('img', { name: '报名号的二维码' })), `${colorScheme} ${size}`).toBe(code)
      await page.emulateMedia({ media: 'print' })
      expect(await scan(page.getByRole('img', { name: '报名号的二维码' })), `${colorScheme} ${size} on paper`).toBe(code)
      expect(await page.getByRole('link', { name: '放进手机日历' }).isVisible()).toBe(false)
    }
  })

  it('its place in the queue, the rule, and why another family came first, but never who', async () => {
    const page = await visit()
    const large = familyAt('902', '13700137002', 3)
    await signUpPerson(page, large)
    const leaving = await signUpPerson(await visit(), familyAt('903', '13700137003', 1))
    const waiting = familyAt('904', '13700137004', 3)
    const waitingPage = await visit()
    await waitingPage.goto(`./events/${slugs.queue}`)
    const code = await signUpPerson(waitingPage, waiting)
    const done = await mainOf(waitingPage)
    expect(done).toContain('您家排在第1位')
    expect(done).toContain('一家人一起排、一起进，不会拆开')
    expect(done).toContain('到现在，没有人越过您家')

    const passing = familyAt('905', '13700137005', 1)
    await signUpPerson(await visit(), { ...passing, name: '越过的人' })
    const cancelling = await visit()
    await lookUp(cancelling, leaving, '13700137003')
    await cancelling.getByRole('link', { name: '不去了' }).first().click()
    await cancelling.getByRole('button', { name: '是的，取消' }).click()

    await lookUp(waitingPage, code, waiting.phone)
    await waitingPage.getByRole('link', { name: '有1家先进了' }).click()
    const told = await mainOf(waitingPage)
    expect(told).toMatch(/来1位的一家先进了\s*最后一天，空出来的位子您家或前面那家坐不下/)
    expect(told).toContain('您家排在第1位')
    expect(told).not.toMatch(/越过的人|13700137005/)
  })

  it('an appointment at home: a time is chosen, the door is asked, and is shown to nobody afterwards', async () => {
    const page = await visit()
    const family = familyAt('804', '13700137006', 2)
    await page.goto(`./events/${slugs.visits}/sign-up`)
    expect(await mainOf(page)).toContain('门牌号不会公开，只有当次上门的人看得到')
    await page
      .getByRole('radio', { name: /还剩1个/ })
      .last()
      .check()
    await fillForm(page, family)
    await page.getByRole('button', { name: '下一步：核对' }).click()
    expect((await mainOf(page)).replace(/\s/g, '')).toContain('A小区9号楼1单元804')
    await page.getByRole('button', { name: '确认报名' }).click()
    const done = await mainOf(page)
    expect(done).toContain('到时候我们上门')
    expect(done).toContain('上门24小时后自动删掉')
    expect(done.replace(/\s/g, '')).not.toMatch(doorWords)
    const chosen = await page.getByRole('link', { name: '放进手机日历' }).getAttribute('href')
    const calendar = await (await fetch(new URL(chosen ?? '', inject('siteUrl')))).text()
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    const [, starts = ''] = /DTSTART:(\S+)/.exec(calendar) ?? []
    const [, meetingStarts = ''] = /DTSTART:(\S+)/.exec(await (await fetch(`${inject('siteUrl')}/events/${slugs.visits}.ics`)).text()) ?? []
    expect(starts > meetingStarts).toBe(true)

    await page.goto('./my-sign-up')
    await page.getByRole('link', { name: '看预约单' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('上门预约单')
    expect((await mainOf(page)).replace(/\s/g, '')).not.toMatch(doorWords)
    await page.goto(`./events/${slugs.visits}/sign-up`)
    await fillHome(page, family.home)
    expect(await page.getByRole('radio', { name: /满了，可排候补/ }).count()).toBe(1)
  })
})
