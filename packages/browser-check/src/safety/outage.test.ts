import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OwnProduct, startOwnProduct } from '@culture/config/start/own-product'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readSitemap } from '../pages/sitemap.ts'
import { logIn, openCms } from '../product/editor.ts'
import { placesOf, untilKnown } from '../product/graph.ts'
import { freshSlug, publishActivity } from '../product/new-activity.ts'
import { everyAnswer, everyPage, publicQueries } from './every-answer.ts'

const slug = freshSlug('outage')
/** The clock of all three parts stands still, so that what they say can be compared to the byte. */
const now = new Date()

// Parts fall here, so this product is not the one that the other tests share.
describe('the page stands when a part falls', () => {
  let product: OwnProduct
  let addresses: string[] = []
  let answers = new Map<string, string>()
  let pages = new Map<string, string>()
  beforeAll(async () => {
    product = await startOwnProduct({ FIXED_NOW: now.toISOString() })
    addresses = await readSitemap(product.siteUrl)
    const editor = openCms(product.cmsUrl, await logIn(product.cmsUrl, product.editorPassword))
    await publishActivity(editor, { title: '停电也看得见', slug, capacity: 5 })
    await untilKnown(product.apiUrl, slug)
    await untilDemoHasSignedUp()
    addresses = [...addresses, `/events/${slug}`]
    answers = await everyAnswer(product.apiUrl, addresses, now)
    pages = await everyPage(product.siteUrl, [...addresses, '/sitemap.xml', '/feed.atom', '/honours/feed.atom', '/calendar.ics'])
  })
  afterAll(() => product?.stop())

  /** The demo's neighbours go on signing up for a while after the start. */
  const untilDemoHasSignedUp = () => {
    const log = join(product.dataDir, 'logs', 'api.log')
    return vi.waitFor(() => expect(readFileSync(log, 'utf8')).toContain('"bed":"sign-ups"'), { timeout: 60_000, interval: 100 })
  }
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

  // The one field that is there to say so, and nothing else, may tell that the CMS is out of reach.
  const withoutSource = (answer: string) => answer.replace(/"source":"(CMS|REPLICA)"/g, '"source":"…"')

  it('every public query then answers byte for byte as it did with the CMS', async () => {
    const after = await everyAnswer(product.apiUrl, addresses, now)
    expect(publicQueries().length).toBeGreaterThan(15)
    expect(after.size).toBe(answers.size)
    for (const [question, answer] of answers) expect(withoutSource(after.get(question) ?? ''), question).toBe(withoutSource(answer))
    expect([...after.values()].join()).toContain('"source":"REPLICA"')
  })

  it('and every page, feed and calendar is what it was', async () => {
    const after = await everyPage(product.siteUrl, [...pages.keys()])
    expect(pages.size).toBeGreaterThan(40)
    for (const [address, text] of pages) expect(after.get(address), address).toBe(text)
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
