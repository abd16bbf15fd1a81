import { type OwnProduct, startOwnProduct } from '@culture/config/start/own-product'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSitemap } from '../pages/sitemap.ts'
import { logIn, openCms } from '../product/editor.ts'
import { placesOf, untilKnown } from '../product/graph.ts'
import { freshSlug, publishActivity } from '../product/new-activity.ts'

const slug = freshSlug('outage')

// Parts fall here, so this product is not the one that the other tests share.
describe('the page stands when a part falls', () => {
  let product: OwnProduct
  let addresses: string[] = []
  beforeAll(async () => {
    product = await startOwnProduct()
    addresses = await readSitemap(product.siteUrl)
    const editor = openCms(product.cmsUrl, await logIn(product.cmsUrl, product.editorPassword))
    await publishActivity(editor, { title: '停电也看得见', slug, capacity: 5 })
    await untilKnown(product.apiUrl, slug)
  })
  afterAll(() => product?.stop())

  const statusOf = async (address: string) => (await fetch(`${product.siteUrl}${address}`)).status
  const textOf = async (address: string) => (await fetch(`${product.siteUrl}${address}`)).text()

  it('with the CMS stopped everything published stays readable', async () => {
    await product.stopService('cms')
    for (const address of addresses) expect(await statusOf(address), address).toBe(200)
    expect(await textOf(`/events/${slug}`)).toContain('停电也看得见')
  })

  it('also after the API has started again without it', async () => {
    await product.restartService('api')
    expect(await placesOf(product.apiUrl, slug)).toEqual({ left: 5, waiting: 0 })
    expect(await textOf(`/events/${slug}`)).toContain('停电也看得见')
  })

  it('with the API stopped content pages stand and show the telephone number', async () => {
    await textOf('/')
    await product.stopService('api')
    for (const address of ['/', '/events', `/events/${slug}`]) {
      const text = await textOf(address)
      expect(text, address).toMatch(/href="tel:[\d-]+"/)
    }
    expect(await statusOf('/')).toBe(200)
  })

  it('a page that cannot be had says so with 5xx, a telephone number and nothing of its inside', async () => {
    const response = await fetch(`${product.siteUrl}/events/${slug}/sign-up`)
    const text = await response.text()
    expect(response.status).toBeGreaterThanOrEqual(500)
    expect(text).toMatch(/href="tel:[\d-]+"/)
    expect(text).not.toMatch(/ECONNREFUSED|node_modules|\bat .*:\d+:\d+/)
  })
})
