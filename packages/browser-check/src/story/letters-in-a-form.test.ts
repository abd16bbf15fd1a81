import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { openCms } from '../product/editor.ts'
import { untilKnown } from '../product/graph.ts'
import { freshSlug, publishActivity } from '../product/new-activity.ts'

// The steps of one visit: each goes on where the one before it ended.
describeInBrowser('large letters in the middle of a form, without JavaScript', () => {
  const slug = freshSlug('letters')
  let visitor: BrowserContext
  let page: Page
  const heading = () => page.getByRole('heading', { level: 1 }).innerText()
  const letters = () => page.locator('html').getAttribute('data-size')

  beforeAll(async () => {
    const editor = openCms(inject('cmsUrl'), inject('editorToken'))
    await publishActivity(editor, { title: '写一张大字', slug, capacity: 5 })
    await untilKnown(inject('apiUrl'), slug)
    visitor = await newVisitor()
    page = await visitor.newPage()
  })
  afterAll(() => visitor.close())

  it('keep what was typed, and find no fault with it yet', async () => {
    await page.goto(`./events/${slug}/sign-up`)
    await page.getByRole('radio', { name: 'B小区' }).check()
    await page.getByRole('group', { name: 'B小区' }).getByLabel('房号').fill('402')
    await page.getByLabel('怎么称呼').fill('安女士')
    await page.getByRole('button', { name: '大字版' }).click()
    expect(await letters()).toBe('large')
    expect(await page.getByLabel('怎么称呼').inputValue()).toBe('安女士')
    expect(await page.getByRole('group', { name: 'B小区' }).getByLabel('房号').inputValue()).toBe('402')
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('leave the Enter key to the form', async () => {
    const home = page.getByRole('group', { name: 'B小区' })
    await home.getByLabel('楼', { exact: true }).selectOption('6')
    await home.getByLabel('单元', { exact: true }).selectOption('1')
    await page.getByLabel('手机或座机').fill('13900137777')
    await page.getByLabel('手机或座机').press('Enter')
    expect(await heading()).toContain('看看填得')
    expect(await letters()).toBe('large')
  })

  it('stay on the second page when they are put back', async () => {
    await page.getByRole('button', { name: '标准版' }).click()
    expect(await letters()).toBeNull()
    expect(await heading()).toContain('看看填得')
    expect(await page.getByRole('main').innerText()).toContain('13900137777')
  })
})
