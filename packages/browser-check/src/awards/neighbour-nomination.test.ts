import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { mainOf, widthOf } from '../browser/reading.ts'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { beginNomination, codesOf, fillStory, fillWho, openFamilyPage, openNomination, press, tickNeeded } from '../visitors/nominator.ts'
import { scan } from '../visitors/scan.ts'

const neighbour = { kind: '邻居', name: '邻示八', phone: '13900150008' } as const
const familyPhone = '13900150009'

// The steps of one nomination: each goes on where the one before it ended.
describeInBrowser('a neighbour recommends a family, which answers for itself', () => {
  let telephone: BrowserContext
  let familys: BrowserContext
  let page: Page
  let own: Page
  let codes: string[] = []
  let familyCode = ''
  beforeAll(async () => {
    // The neighbour's telephone runs scripts, the family's does not.
    telephone = await newVisitor({ javaScriptEnabled: true })
    familys = await newVisitor()
    page = await telephone.newPage()
    own = await familys.newPage()
  })
  afterAll(async () => {
    await telephone.close()
    await familys.close()
  })

  it('the count goes on while one types', async () => {
    await beginNomination(page)
    await fillWho(page, neighbour, { name: '诸葛示九', home: { estate: 'A小区', building: '12', unit: '3', room: '901' } })
    await press(page, '下一步：写事迹')
    await page.getByLabel('用一句话说说').pressSequentially('三年来👨‍👩‍👧')
    await page.getByText('现在4个字，还能写46个').waitFor()
  })

  it('a picture needs words and the yes of everybody in it; texts stay as they are', async () => {
    const buffer = await page.screenshot()
    const choose = () => page.getByLabel('选一张照片').setInputFiles({ name: '灯下.png', mimeType: 'image/png', buffer })
    await fillStory(page, '三年来天天给楼上老人带早饭', '下雪天也送，老人说比闹钟还准。')
    await choose()
    await press(page, '传这一张')
    expect(await page.getByRole('alert').innerText()).toContain('说说照片里是什么')
    await page.getByLabel('照片里是什么').fill('一家人在灯下看书')
    await choose()
    await press(page, '传这一张')
    expect(await page.getByRole('alert').innerText()).toContain('点头')
    await page.getByRole('checkbox', { name: /照片里的人都愿意/ }).check()
    await choose()
    await press(page, '传这一张')
    const picture = page.getByRole('img', { name: '一家人在灯下看书' })
    await expect.poll(() => widthOf(picture)).toBeGreaterThan(100)
    expect(await page.getByLabel('具体做了什么').inputValue()).toContain('比闹钟还准')
    await press(page, '删掉第1张')
    expect(await picture.count()).toBe(0)
    await page.getByLabel('照片里是什么').fill('一家人在灯下看书')
    await page.getByRole('checkbox', { name: /照片里的人都愿意/ }).check()
    await choose()
    // Chosen and not sent apart: it goes along to the next page.
    await press(page, '下一步：核对')
    expect(await page.getByRole('img', { name: '一家人在灯下看书' }).count()).toBe(1)
  })

  it('what is no picture is refused in words', async () => {
    await page.getByRole('link', { name: '改事迹和照片' }).click()
    await page.getByLabel('照片里是什么').fill('一张表')
    await page.getByRole('checkbox', { name: /照片里的人都愿意/ }).check()
    await page.getByLabel('选一张照片').setInputFiles({ name: '表.png', mimeType: 'image/png', buffer: Buffer.from('这不是照片') })
    await press(page, '传这一张')
    expect(await page.getByRole('alert').innerText()).toContain('不是照片')
    await press(page, '下一步：核对')
  })

  it('then waits for the family: a code to hand over, large, with the address of the page', async () => {
    await press(page, '写好了，去请这家人同意')
    codes = await codesOf(page)
    expect(codes).toHaveLength(2)
    expect(await mainOf(page)).toContain(`${inject('siteUrl')}/family`)
    expect(await scan(page.getByRole('img', { name: '答复推荐的网页二维码' }))).toBe(`${inject('siteUrl')}/family`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText(codes[1]?.slice(0, 5) ?? '').isVisible()).toBe(false)
    await page.emulateMedia({ media: null })
  })

  it('the family reads what was written in its name, sees the picture, and says yes to each thing apart', async () => {
    await openFamilyPage(own, codes[0] ?? '')
    expect(await mainOf(own)).toContain('比闹钟还准')
    expect(await mainOf(own)).not.toContain('诸葛示九')
    await expect.poll(() => widthOf(own.getByRole('img', { name: '一家人在灯下看书' }))).toBeGreaterThan(100)
    await own.getByRole('checkbox', { name: /照片可以公开/ }).check()
    await press(own, '同意，就这样定')
    expect(await own.getByRole('alert').innerText()).toContain('请勾选“同意参加这次评选”')
    expect(await own.getByRole('checkbox', { name: /照片可以公开/ }).isChecked()).toBe(true)
    await press(own, '谢绝这次推荐')
    await press(own, '再想想')
    expect(await own.getByRole('checkbox', { name: /照片可以公开/ }).isChecked()).toBe(true)
    await tickNeeded(own)
    await own.getByLabel('您家的电话').fill(familyPhone)
    await press(own, '同意，就这样定')
    expect(await mainOf(own)).toContain('同意好了')
    ;[familyCode = ''] = await codesOf(own)
    expect(codes).not.toContain(familyCode)
  })

  it('the neighbour sees that it goes on, and neither the family’s code nor a way to withdraw', async () => {
    await openNomination(page, codes[1] ?? '', neighbour.phone.slice(-4))
    expect(await mainOf(page)).toContain('正在办')
    expect(await codesOf(page)).toEqual([codes[1]])
    await openFamilyPage(page, codes[1] ?? '', neighbour.phone.slice(-4))
    expect(await page.getByRole('alert').innerText()).toContain('对不上')
  })

  it('the code that was handed over has done its work', async () => {
    await openFamilyPage(own, codes[0] ?? '')
    expect(await mainOf(own)).toContain('已经答复过了')
  })

  it('the family withdraws by its own code', async () => {
    await openFamilyPage(own, familyCode, familyPhone.slice(-4))
    await own.getByRole('link', { name: '撤回推荐' }).click()
    await press(own, '是的，撤回')
    expect(await mainOf(own)).toContain('已经撤回')
  })

  it('a code of which the tail is guessed is shut after a few wrong ones, for the right one too', async () => {
    for (let guess = 0; guess < 11; guess += 1) await openNomination(page, codes[1] ?? '', `77${String(guess).padStart(2, '0')}`)
    await openNomination(page, codes[1] ?? '', neighbour.phone.slice(-4))
    expect(await page.getByRole('alert').innerText()).toContain('试得太勤了')
    expect(await page.getByRole('link', { name: '接着填' }).count()).toBe(0)
  })
})
