import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { newReader } from '../pages/every-page.ts'
import { findPageFaults } from '../pages/page-faults.ts'

describeInBrowser('finding by words', () => {
  let visitor: BrowserContext
  let page: Page
  beforeAll(async () => {
    visitor = await newVisitor()
    page = await visitor.newPage()
  })
  afterAll(() => visitor.close())

  const find = async (words: string) => {
    await page.getByRole('searchbox', { name: '找活动、讲堂、队伍' }).fill(words)
    await page.getByRole('button', { name: '找' }).click()
  }

  it('leads from the list of events to what is called so, and on to its page', async () => {
    await page.goto('./events')
    await find('花灯')
    const [first] = await page.getByRole('main').getByRole('heading', { level: 3 }).allInnerTexts()
    expect(first).toContain('花灯')
    expect(await page.getByRole('searchbox').inputValue()).toBe('花灯')
    await page.getByRole('main').getByRole('heading', { level: 3 }).first().getByRole('link').click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('花灯')
  })

  it('finds a team and a page beside events', async () => {
    await page.goto('./search')
    await find('快板')
    expect(await page.locator('main li').filter({ hasText: '队伍' }).count()).toBeGreaterThan(0)
    await find('怎么报名')
    await page.getByRole('main').getByRole('link', { name: /报名/ }).first().waitFor()
  })

  it('says what to do where nothing is found, and where a text is no search', async () => {
    await page.goto(`./search?q=${encodeURIComponent('滑雪橇')}`)
    await page.getByRole('heading', { name: '没有找到' }).waitFor()
    expect(await page.getByRole('main').getByRole('link', { name: /^\d/ }).count()).toBe(1)
    await page.goto(`./search?q=${'x'.repeat(60)}`)
    expect(await page.getByRole('main').getByRole('status').innerText()).toContain('太长')
  })

  it('is what the page of a lost address offers', async () => {
    await page.goto('./nowhere')
    await find('花灯')
    await page.getByRole('heading', { level: 1, name: '找一找' }).waitFor()
  })

  it.each(['standard', 'large'] as const)('has no fault in %s letters', async (letters) => {
    const reader = await newReader(letters)
    const read = await reader.newPage()
    for (const address of ['search', `search?q=${encodeURIComponent('志愿')}`, `search?q=${encodeURIComponent('滑雪橇')}`, 'nowhere']) {
      await read.goto(`./${address}`)
      expect(await findPageFaults(read, letters)).toEqual([])
    }
    await reader.close()
  })
})
