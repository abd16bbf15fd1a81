import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { openCms } from '../product/editor.ts'
import { placesOf } from '../product/graph.ts'
import { freshSlug, publishActivity, soonInHours } from '../product/new-activity.ts'
import { type Family, fillParty, lookUp, readCode, signUp } from '../visitors/family.ts'

const slug = freshSlug('lanterns')
const title = '全家扎灯，一户一盏'

const family: Family = {
  name: '方女士',
  phone: '138 0013 8001',
  home: { estate: 'A小区', building: '3', unit: '2', room: '1101' },
  party: { adults: 2, children0to6: 1, children7to13: 1 },
}
const neighbours: Family = { ...family, name: '段师傅', phone: '13800138002', home: { ...family.home, room: '1102' }, party: { adults: 1 } }
const waiting: Family = {
  ...family,
  name: '佟女士',
  phone: '１３８００１３８００３',
  home: { estate: 'B小区', building: '5', unit: '1', room: '302' },
}
const phoneTail = { family: '8001', waiting: '8003' }

const places = () => placesOf(inject('apiUrl'), slug)

// The chapters of one story: each goes on where the one before it ended.
describeInBrowser('a household and its place, without JavaScript', () => {
  let visitor: BrowserContext
  let page: Page
  let familyCode = ''
  let waitingCode = ''

  const leave = async () => {
    await visitor?.close()
    visitor = await newVisitor()
    page = await visitor.newPage()
  }
  beforeAll(leave)
  afterAll(() => visitor.close())

  it("an editor's publish appears on the home page", async () => {
    const editor = openCms(inject('cmsUrl'), inject('editorToken'))
    await publishActivity(editor, { title, slug, capacity: 2, startsInHours: soonInHours(new Date()) })
    await vi.waitFor(
      async () => {
        await page.goto('.')
        expect(await page.getByRole('link', { name: title }).count()).toBeGreaterThan(0)
      },
      { timeout: 60_000, interval: 250 },
    )
    expect(await places()).toEqual({ left: 2, waiting: 0 })
  })

  it('a family of four signs up as one household and is shown its code', async () => {
    await page.getByRole('link', { name: title }).first().click()
    await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toContain(title)
    await signUp(page, slug, family)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('报上了')
    familyCode = await readCode(page)
    expect(page.url()).not.toContain(familyCode)
  })

  it('one household takes one place, whatever its size', async () => {
    expect(await places()).toEqual({ left: 1, waiting: 0 })
    await page.goto(`./events/${slug}`)
    expect((await page.getByRole('main').innerText()).replace(/\s/g, '')).toContain('还剩1户')
  })

  it('the last place goes to a neighbour, the next family waits as a whole', async () => {
    await leave()
    await signUp(page, slug, neighbours)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('报上了')
    await leave()
    await signUp(page, slug, waiting)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('排上候补')
    waitingCode = await readCode(page)
    expect(await places()).toEqual({ left: 0, waiting: 1 })
  })

  it('with code and phone tail the family changes its party', async () => {
    await leave()
    await lookUp(page, familyCode.toLowerCase(), phoneTail.family)
    expect(await page.getByRole('main').innerText()).toContain('孩子2位')
    await page
      .getByRole('link', { name: '改人数' })
      .or(page.getByRole('button', { name: '改人数' }))
      .first()
      .click()
    await fillParty(page, { adults: 2, children7to13: 1 })
    const consent = page.getByRole('checkbox', { name: /监护人/ })
    if ((await consent.count()) > 0) await consent.check()
    await page.getByRole('button', { name: '就改成这样' }).click()
    expect(await page.getByRole('main').innerText()).toContain('孩子1位')
    expect(await places()).toEqual({ left: 0, waiting: 1 })
  })

  it('and cancels; the waiting family is offered the place', async () => {
    await page
      .getByRole('link', { name: '不去了' })
      .or(page.getByRole('button', { name: '不去了' }))
      .first()
      .click()
    await page.getByRole('button', { name: '是的，取消' }).click()
    expect(await page.getByRole('main').innerText()).toContain('已取消')
    expect(await places()).toEqual({ left: 0, waiting: 0 })
  })

  it('the waiting family looks its sign-up up and accepts', async () => {
    await leave()
    await lookUp(page, waitingCode, phoneTail.waiting)
    expect(await page.getByRole('main').innerText()).toContain('等您回话')
    await page.getByRole('button', { name: '要，我们去' }).click()
    expect(await page.getByRole('main').innerText()).toContain('位子是您家的')
    await leave()
    await lookUp(page, waitingCode, phoneTail.waiting)
    expect(await page.getByRole('main').innerText()).toContain('报上了')
    expect(await places()).toEqual({ left: 0, waiting: 0 })
  })

  it('a wrong phone tail finds nothing and says so kindly', async () => {
    await leave()
    await lookUp(page, waitingCode, '0000')
    expect(await page.getByRole('main').innerText()).toContain('没查到')
    expect(await page.getByRole('main').innerText()).not.toContain(waiting.name)
  })
})
