import { randomBytes } from 'node:crypto'
import { festivalDateWithOffset } from '@culture/calendar'
import { demoEditor } from '@culture/config/start/demo-accounts'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { signUp } from '../visitors/family.ts'
import { newEditorAtDesk } from './at-the-desk.ts'
import { photographCover } from './drawn-picture.ts'
import {
  addPicture,
  cancel,
  closePreview,
  correctTime,
  type FestivalActivity,
  openNewActivity,
  openPreview,
  openSignUp,
  writeActivity,
} from './festival-activity.ts'
import { logIn, publish, save } from './panel.ts'

const nextYear = new Date().getFullYear() + 1
const [year = 0, month = 0, day = 0] = (festivalDateWithOffset('DRAGON_BOAT', nextYear, 0) ?? '').split('-').map(Number)

const activity: FestivalActivity = {
  title: `端午，头一回自己发活动（${randomBytes(2).toString('hex')}）`,
  day: [year, month, day],
  hours: { from: ['上午9点', '00分'], to: ['上午11点', '30分'] },
  venue: '一楼活动室',
  capacity: 40,
}
/** How long what was pressed may take to be seen, on a busy machine. */
const arrival = { timeout: 60_000, interval: 250 }
const reason = '下大雨，改到明年再包'

// The chapters of one day: each goes on where the one before it ended.
describeInBrowser('somebody who writes their first activity, in the CMS', () => {
  let editor: BrowserContext
  let reader: BrowserContext
  let page: Page
  let publicPage: Page
  let slug = ''

  beforeAll(async () => {
    editor = await newEditorAtDesk()
    page = await editor.newPage()
    reader = await newVisitor()
    publicPage = await reader.newPage()
  })
  afterAll(async () => {
    await editor?.close()
    await reader?.close()
  })

  const published = async (address = `events/${slug}`): Promise<string> => {
    await publicPage.goto(`./${address}`)
    return (await publicPage.getByRole('main').innerText()).replace(/\s/g, '')
  }
  const untilPublished = (text: string) => vi.waitFor(async () => expect(await published()).toContain(text), arrival)

  it('logs in and finds where to begin', async () => {
    await logIn(page, inject('cmsUrl'), demoEditor, inject('editorPassword'))
    await openNewActivity(page)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('新建')
  })

  it('writes what and when and where, and who may come', async () => {
    await writeActivity(page, activity)
    await openSignUp(page, activity.capacity)
    expect(await page.getByRole('group', { name: '第1次' }).getByRole('status').innerText()).toMatch(
      new RegExp(`^${year}年${month}月${day}日（周.）上午9:00–11:30$`),
    )
  })

  it('adds a picture', async () => {
    await addPicture(page, await photographCover(publicPage, `${inject('siteUrl')}/events/dragonboat-zongzi`))
    await save(page)
  })

  it('looks at the page before anybody else can', async () => {
    const preview = await openPreview(page)
    expect((await preview.innerText()).replace(/\s/g, '')).toContain('还剩40户')
    await closePreview(page)
    expect(await published('events')).not.toContain(activity.title)
  })

  it('publishes: the page is there, with picture, time and places', async () => {
    await publish(page)
    slug = await vi.waitFor(async () => {
      const filled = await page.getByRole('textbox', { name: '网址名' }).inputValue()
      expect(filled).toMatch(/^\d{4}-\d{2}-\d{2}-duan-wu-/)
      return filled
    }, arrival)
    await vi.waitFor(async () => expect((await publicPage.goto(`./events/${slug}`))?.status()).toBe(200), arrival)
    const text = await published()
    for (const part of [activity.title, '上午9:00–11:30', activity.venue, '还剩40户']) expect(text).toContain(part)
    expect(await publicPage.getByRole('img', { name: '几位老人围着一张桌子包粽子' }).count()).toBe(1)
  })

  it('corrects the time, told whom it hits; the page has the new one', async () => {
    const phone = '13800138011'
    const home = { estate: 'A小区', building: '4', unit: '1', room: '601' }
    await signUp(publicPage, slug, { name: '郎师傅', phone, home, party: { adults: 2 } })
    await page.reload()
    await correctTime(page, { from: ['上午10点', '00分'], to: ['中午12点', '00分'] })
    await untilPublished('上午10:00–中午12:00')
  })

  it('cancels it, but not without saying why; the page says both', async () => {
    await cancel(page, reason)
    await untilPublished(reason)
    expect(await published()).toContain('取消')
    expect(await publicPage.getByRole('link', { name: '我家要报名' }).count()).toBe(0)
  })
})
