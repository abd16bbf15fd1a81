import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, it } from 'vitest'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { askGraph } from '../product/graph.ts'
import { scan } from '../visitors/scan.ts'
import { newReader } from './every-page.ts'
import { findPageFaults } from './page-faults.ts'

type Kind = 'ACTIVITY' | 'LECTURE_SESSION'
const coming = 'query Coming($filter: EventFilter) { events(first: 1, filter: $filter) { nodes { slug } } }'
const comingSlug = async (kind: Kind): Promise<string> => {
  const filter = { endsFrom: new Date().toISOString(), status: ['SCHEDULED'], kind }
  const { events } = await askGraph<{ events: { nodes: { slug: string }[] } }>(inject('apiUrl'), coming, { filter })
  return events.nodes[0]?.slug ?? ''
}

/** Width and height of each page that a printer would get, in millimetres. */
const sheets = async (page: Page): Promise<string[]> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4)
  return [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${millimetres(width)} × ${millimetres(height)}`,
  )
}

describeInBrowser('what is printed', () => {
  const slugs = { ACTIVITY: '', LECTURE_SESSION: '' }
  beforeAll(async () => {
    slugs.ACTIVITY = await comingSlug('ACTIVITY')
    slugs.LECTURE_SESSION = await comingSlug('LECTURE_SESSION')
  })

  it.each([
    ['ACTIVITY', 'events'],
    ['LECTURE_SESSION', 'lectures'],
  ] as const)('a poster (%s) is one sheet of A4 whose QR leads to the page, found from there', async (kind, section) => {
    const visitor = await newVisitor({ colorScheme: 'dark' })
    const page = await visitor.newPage()
    await page.goto(`./${section}/${slugs[kind]}`)
    await page.getByRole('link', { name: '打印海报' }).click()
    expect(await sheets(page)).toEqual(['210 × 297'])
    await page.emulateMedia({ media: 'print' })
    expect(await scan(page.getByRole('img', { name: '活动网页的二维码' }))).toBe(`${inject('siteUrl')}/${section}/${slugs[kind]}`)
    expect(await page.getByRole('banner').isVisible()).toBe(false)
    await visitor.close()
  })

  it('a leaflet is sheets of A6, a cover first, and its QR leads to the list', async () => {
    const visitor = await newVisitor()
    const page = await visitor.newPage()
    await page.goto('./events')
    await page.getByRole('link', { name: '打印这个月' }).first().click()
    const pages = await sheets(page)
    expect(new Set(pages)).toEqual(new Set(['105 × 148']))
    expect(pages.length).toBeGreaterThan(1)
    expect(await scan(page.getByRole('img', { name: '活动列表的二维码' }))).toBe(`${inject('siteUrl')}/events`)
    await visitor.close()
  })

  it('a month of which nothing is known says so', async () => {
    const visitor = await newVisitor()
    const page = await visitor.newPage()
    await page.goto('./leaflet?month=2019-05')
    expect(await page.getByRole('main').innerText()).toContain('这个月还没有排活动')
    await visitor.close()
  })

  it.each(['standard', 'large'] as const)('both read like any page on a screen, %s letters', async (letters) => {
    const reader = await newReader(letters)
    const page = await reader.newPage()
    for (const address of [`./events/${slugs.ACTIVITY}/poster`, './leaflet']) {
      await page.goto(address)
      expect(await findPageFaults(page, letters), address).toEqual([])
    }
    await reader.close()
  })
})
