import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { mainOf } from '../browser/reading.ts'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { newReader } from '../pages/every-page.ts'
import { findPageFaults } from '../pages/page-faults.ts'
import { openCms } from '../product/editor.ts'
import { untilKnown } from '../product/graph.ts'
import { freshSlug, publishActivity, soonInHours } from '../product/new-activity.ts'
import { type Family, fillForm, lookUp, readCode, signUp } from '../visitors/family.ts'

const slug = freshSlug('lots')
const family: Family = {
  name: '穆女士',
  phone: '13700137501',
  home: { estate: 'A小区', building: '10', unit: '1', room: '501' },
  party: { adults: 2 },
}

describeInBrowser('an event whose places are drawn by lot, without JavaScript', () => {
  let visitor: BrowserContext
  let page: Page
  let code = ''
  beforeAll(async () => {
    const editor = openCms(inject('cmsUrl'), inject('editorToken'))
    const closesInHours = soonInHours(new Date())
    await publishActivity(editor, { title: '抽签进戏园', slug, capacity: 1, byLot: true, closesInHours })
    await untilKnown(inject('apiUrl'), slug)
    visitor = await newVisitor()
    page = await visitor.newPage()
  })
  afterAll(() => visitor.close())

  it('says that nobody needs to be first, and how lots are drawn', async () => {
    await page.goto(`./events/${slug}`)
    expect(await mainOf(page)).toContain('早登记、晚登记机会一样')
    await page.getByRole('link', { name: '这次抽签怎么抽' }).first().click()
    expect(await mainOf(page)).toContain('抽签后在这里公布')
    expect(await mainOf(page)).toMatch(/参加抽签\s*0家/)
  })

  it('takes more families in than there are places, each once', async () => {
    await signUp(page, slug, family)
    code = await readCode(page)
    expect(await mainOf(page)).toContain('等抽签')
    const other = await newVisitor()
    const neighbours = await other.newPage()
    await signUp(neighbours, slug, { ...family, phone: '13700137502', home: { ...family.home, room: '502' } })
    expect(await mainOf(neighbours)).toContain('等抽签')
    await signUp(neighbours, slug, { ...family, phone: '13700137503' })
    expect(await mainOf(neighbours)).toMatch(/已经报过|已经登记/)
    await other.close()
    await page.goto(`./events/${slug}/draw`)
    expect(await mainOf(page)).toMatch(/参加抽签\s*2家/)
  })

  it('shows a family its own lot, and lets it leave before the draw', async () => {
    await lookUp(page, code, family.phone)
    expect(await mainOf(page)).toContain('您家的签号')
    await page.getByRole('link', { name: '不抽了，退出登记' }).click()
    await page.getByRole('button', { name: '是的，退出登记' }).click()
    await page.goto(`./events/${slug}/draw`)
    expect(await mainOf(page)).toMatch(/参加抽签\s*1家/)
    expect((await fetch(`${inject('siteUrl')}/events/${slug}/draw.json`)).status).toBe(404)
  })

  it.each(['standard', 'large'] as const)('has no fault in %s letters', async (letters) => {
    const reader = await newReader(letters)
    const read = await reader.newPage()
    for (const address of [`events/${slug}`, `events/${slug}/draw`, `events/${slug}/sign-up`]) {
      await read.goto(`./${address}`)
      expect(await findPageFaults(read, letters)).toEqual([])
    }
    const room = letters === 'large' ? '601' : '602'
    const entering = { ...family, phone: `137001376${room.slice(1)}`, home: { ...family.home, room } }
    await read.goto(`./events/${slug}/sign-up`)
    await fillForm(read, entering)
    await read.getByRole('button', { name: '下一步：核对' }).click()
    expect(await findPageFaults(read, letters)).toEqual([])
    await read.getByRole('button', { name: '确认登记' }).click()
    expect(await findPageFaults(read, letters)).toEqual([])
    await lookUp(read, await readCode(read), entering.phone)
    expect(await findPageFaults(read, letters)).toEqual([])
    await reader.close()
  })
})
