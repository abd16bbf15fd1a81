import { type OwnProduct, startOwnProduct } from '@culture/config/start/own-product'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { findPageFaults } from '../pages/page-faults.ts'
import { logIn, openCms } from '../product/editor.ts'
import { placesOf, untilKnown } from '../product/graph.ts'
import { freshSlug, publishActivity } from '../product/new-activity.ts'
import { type Family, fillForm, fillParty, lookUp, readCode } from '../visitors/family.ts'

const slug = freshSlug('kept')
const family: Family = {
  name: '穆女士',
  phone: '13900139001',
  home: { estate: 'B小区', building: '3', unit: '2', room: '1201' },
  party: { adults: 2 },
}

// The API falls here at every step, so this product is not the one that the other tests share.
describeInBrowser('when the API is away, nothing that was typed is lost', () => {
  let product: OwnProduct
  let visitor: BrowserContext
  let page: Page
  let code = ''
  beforeAll(async () => {
    product = await startOwnProduct()
    const editor = openCms(product.cmsUrl, await logIn(product.cmsUrl, product.editorPassword))
    await publishActivity(editor, { title: '停电也报得上', slug, capacity: 5 })
    await untilKnown(product.apiUrl, slug)
    // For axe, which judges the page that is only seen now; the page itself has no script.
    visitor = await newVisitor({ baseURL: `${product.siteUrl}/`, javaScriptEnabled: true, bypassCSP: true })
    page = await visitor.newPage()
  })
  afterAll(async () => {
    await visitor?.close()
    await product?.stop()
  })

  const away = () => product.stopService('api')
  const press = (name: string) => page.getByRole('button', { name }).click()
  const expectKept = async (heading: RegExp) => {
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(heading)
    expect(await page.getByRole('main').innerText()).toContain('您填的都还在')
    expect(await page.getByRole('main').locator('a[href^="tel:"]').count()).toBe(1)
  }

  it('after the first page: the same answers go on when it is back', async () => {
    await page.goto(`./events/${slug}/sign-up`)
    await fillForm(page, family)
    await away()
    await press('下一步：核对')
    await expectKept(/网上暂时报不了/)
    expect(await findPageFaults(page, 'standard')).toEqual([])
    await press('再试一次')
    await expectKept(/网上暂时报不了/)
    await product.restartService('api')
    await press('再试一次')
    const answers = (await page.getByRole('main').innerText()).replace(/\s/g, '')
    for (const answer of ['B小区3号楼2单元1201', '大人2位', '穆女士', '13900139001']) expect(answers).toContain(answer)
  })

  it('after the last tap: once it is back the family has one place', async () => {
    await away()
    await press('确认报名')
    await expectKept(/网上暂时报不了/)
    await product.restartService('api')
    await press('再试一次')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('报上了')
    code = await readCode(page)
    expect(await placesOf(product.apiUrl, slug)).toEqual({ left: 4, waiting: 0 })
  })

  it('when looking up: code and tail stay in their fields', async () => {
    await away()
    await lookUp(page, code, family.phone)
    expect(await page.getByLabel('报名号').inputValue()).toBe(code)
    expect(await page.getByLabel('手机后四位').inputValue()).toBe('9001')
    expect(await page.getByRole('main').innerText()).toContain('网上暂时查不了，报名还在')
    expect(await page.getByRole('main').locator('a[href^="tel:"]').count()).toBeGreaterThan(0)
    await product.restartService('api')
    await press('查一查')
    expect(await page.getByRole('main').innerText()).toContain('停电也报得上')
  })

  it('when changing the party: the new numbers are sent once more', async () => {
    await page.getByRole('link', { name: '改人数' }).first().click()
    await fillParty(page, { adults: 3 })
    await away()
    await press('就改成这样')
    await expectKept(/网上暂时改不了/)
    await product.restartService('api')
    await press('再试一次')
    expect(await page.getByRole('main').innerText()).toContain('人数改好了')
    expect((await page.getByRole('main').innerText()).replace(/\s/g, '')).toContain('大人3位')
  })

  it('when cancelling: says that it is not done, and does it when it is back', async () => {
    await page.getByRole('link', { name: '不去了' }).first().click()
    await away()
    await press('是的，取消')
    expect(await page.getByRole('main').innerText()).toMatch(/没等到回音/)
    await product.restartService('api')
    await lookUp(page, code, family.phone)
    await page.getByRole('link', { name: '不去了' }).first().click()
    await press('是的，取消')
    expect(await placesOf(product.apiUrl, slug)).toEqual({ left: 5, waiting: 0 })
  })
})
