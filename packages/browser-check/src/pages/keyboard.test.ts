import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { loaded } from '../browser/reading.ts'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { openCms } from '../product/editor.ts'
import { placesOf, untilKnown } from '../product/graph.ts'
import { freshSlug, publishActivity } from '../product/new-activity.ts'
import { readCode } from '../visitors/family.ts'
import { ringFault } from './layout-faults.ts'

const slug = freshSlug('keyboard')
const title = '只用键盘也报得上'
/** More than any page has places to stop at. */
const manyStops = 150

describeInBrowser('with the keyboard alone, without JavaScript', () => {
  let visitor: BrowserContext
  let page: Page
  beforeAll(async () => {
    await publishActivity(openCms(inject('cmsUrl'), inject('editorToken')), { title, slug, capacity: 5 })
    await untilKnown(inject('apiUrl'), slug)
    visitor = await newVisitor()
    page = await visitor.newPage()
  })
  afterAll(() => visitor.close())

  const hasFocus = async (target: Locator) => (await target.and(page.locator(':focus')).count()) > 0
  const tabTo = async (target: Locator): Promise<Locator> => {
    await loaded(page)
    for (let stop = 0; stop < manyStops; stop += 1) {
      if (await hasFocus(target)) return target
      await page.keyboard.press('Tab')
    }
    throw new Error(`The tabulator never came to ${target} on ${page.url()}`)
  }

  it.each(['.', './events', `./events/${slug}`, `./events/${slug}/sign-up`, './honours', './my-sign-up', './nominate', './desk'])(
    'every stop on %s has a ring around it, and the last leads out of the page',
    async (address) => {
      await page.goto(address)
      const faults: string[] = []
      let stops = 0
      for (; stops < manyStops; stops += 1) {
        await page.keyboard.press('Tab')
        const fault = await page.evaluate(ringFault, 3)
        if (fault === null) break
        if (fault !== '') faults.push(fault)
      }
      expect(faults).toEqual([])
      expect(stops).toBeGreaterThan(3)
      expect(stops).toBeLessThan(manyStops)
    },
  )

  it('the first stop skips what every page begins with', async () => {
    await page.goto('.')
    await page.keyboard.press('Tab')
    const skip = page.locator(':focus')
    expect(await skip.getAttribute('href')).toMatch(/^#/)
    await skip.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.getByRole('main').locator(':focus').count()).toBe(1)
  })

  it('a family takes its place, from the page of the activity to the code', async () => {
    await page.goto(`./events/${slug}`)
    await (await tabTo(page.getByRole('link', { name: '我家要报名' }).first())).press('Enter')
    await (await tabTo(page.getByRole('radio', { name: 'A小区' }))).press('Space')
    const numbers = page.getByRole('group', { name: 'A小区' })
    for (const [label, keys] of [
      ['楼', '3'],
      ['单元', '2'],
      ['房号', '1203'],
    ] as const) {
      await tabTo(numbers.getByLabel(label, { exact: true }))
      await page.keyboard.type(keys)
    }
    await tabTo(page.getByLabel('大人', { exact: true }))
    await page.keyboard.type('2')
    await tabTo(page.getByLabel('怎么称呼'))
    await page.keyboard.type('云女士')
    await tabTo(page.getByLabel('手机或座机'))
    await page.keyboard.type('13800138061')
    await page.getByLabel('手机或座机').press('Enter')
    await (await tabTo(page.getByRole('button', { name: /^确认/ }))).press('Enter')
    expect(await readCode(page)).toHaveLength(10)
    expect(await placesOf(inject('apiUrl'), slug)).toEqual({ left: 4, waiting: 0 })
  })
})
