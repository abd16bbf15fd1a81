import { beforeAll, describe, expect, inject, it } from 'vitest'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { type Editor, openCms } from '../product/editor.ts'
import { askGraph } from '../product/graph.ts'
import { activityData, freshSlug } from '../product/new-activity.ts'

const slug = freshSlug('preview')
const title = '草稿里的端午'
const siteUrl = inject('siteUrl')
const cmsUrl = inject('cmsUrl')

describe('the preview of a draft', () => {
  let address = ''
  let editor: Editor
  beforeAll(async () => {
    editor = openCms(cmsUrl, inject('editorToken'))
    const documentId = await editor.create('activity', activityData({ title, slug, capacity: 12 }, new Date()))
    address = await editor.previewAddress('activity', documentId)
  })

  it('is the page as it will be, and says that it is not published', async () => {
    const response = await fetch(address)
    const text = (await response.text()).replaceAll('<wbr>', '')
    expect(response.status).toBe(200)
    expect(text).toContain(title)
    expect(text).toContain('预览，还没有发布')
    expect(text).toMatch(/<meta name="robots" content="noindex"/)
    expect(text).not.toMatch(/rel="canonical"|application\/ld\+json/)
  })

  it('may be framed by the CMS alone, is kept by nobody and tells nobody of its address', async () => {
    const { headers } = await fetch(address)
    const ancestors = /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1]?.split(' ') ?? []
    expect(ancestors).toContain(new URL(cmsUrl).origin)
    for (const origin of ancestors) expect(new URL(origin).port).toBe(new URL(cmsUrl).port)
    expect(headers.get('x-frame-options')).toBeNull()
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-robots-tag')).toBe('noindex')
  })

  it('leaves every other page to itself', async () => {
    await fetch(address)
    expect((await fetch(`${siteUrl}/events/${slug}`)).status).toBe(404)
    const list = await fetch(`${siteUrl}/events`)
    expect(list.headers.get('x-frame-options')).toBe('DENY')
    expect((await list.text()).replaceAll('<wbr>', '')).not.toContain(title)
    expect(await askGraph(inject('apiUrl'), 'query Draft($slug: String!) { event(slug: $slug) { id } }', { slug })).toEqual({ event: null })
  })

  it.each([
    ['forged', (url: string) => url.replace(/signature=.{4}/, 'signature=0000')],
    ['made to live longer', (url: string) => url.replace(/expires=\d+/, (expires) => `${expires}0`)],
    ['expired', (url: string) => url.replace(/expires=\d+/, 'expires=1700000000')],
    ['unsigned', (url: string) => url.replace(/\?.*/, '')],
    ['of another entry', (url: string) => url.replace(/activity\/\w+/, 'activity/aaaaaaaaaaaaaaaaaaaaaaaa')],
  ])('is not found when its address is %s', async (_, changed) => {
    const response = await fetch(changed(address))
    expect(response.status).toBe(404)
    const text = await response.text()
    expect(text).toMatch(/href="tel:[\d-]+"/)
    expect(text).not.toContain('预览，还没有发布')
  })
})

describeInBrowser('an editor who needs large letters', () => {
  it('stays on the draft when pressing 大字版', async () => {
    const editor = openCms(cmsUrl, inject('editorToken'))
    const draft = activityData({ title, slug: freshSlug('large-preview'), capacity: 12 }, new Date())
    const address = await editor.previewAddress('activity', await editor.create('activity', draft))
    const visitor = await newVisitor()
    const page = await visitor.newPage()
    await page.goto(address)
    await page.getByRole('button', { name: '大字版' }).click()
    await expect.poll(() => page.locator('html').getAttribute('data-size')).toBe('large')
    expect(page.url()).toBe(address)
    await visitor.close()
  })
})
