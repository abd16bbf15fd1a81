import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { newReader } from '../pages/every-page.ts'
import { findPageFaults } from '../pages/page-faults.ts'
import { readCode } from '../visitors/family.ts'
import { openFamilyPage, press } from '../visitors/nominator.ts'
import { mainText, newStaff, putOnDuty } from '../visitors/staff.ts'
import { confirm } from './confirm.ts'
import { shownHonours } from './shown-honours.ts'

const category = 'BEAUTIFUL_FAMILY'
const name = '孔示四家庭'
const phone = '13900176666'

// The demo's cycle whose notice was displayed for its whole window, to its end: each chapter goes on where the one before it ended.
describeInBrowser('from a notice that is over to an honour that is shown, without JavaScript', () => {
  const contexts: BrowserContext[] = []
  let admin: Page
  let chair: Page
  let family: Page
  let entry = ''
  let number = ''

  beforeAll(async () => {
    const open = async (made: Promise<BrowserContext>) => {
      const context = await made
      contexts.push(context)
      return context.newPage()
    }
    admin = await open(newStaff('admin'))
    chair = await open(newStaff('chair'))
    family = await open(newVisitor({ acceptDownloads: true }))
  })
  afterAll(async () => {
    for (const context of contexts) await context.close()
  })

  const certificate = async (): Promise<string> => {
    await family.goto('./certificates')
    await family.getByLabel('证书编号').fill(number)
    await press(family, '核对')
    return mainText(family)
  }

  it('the chair confirms, and who put the notice up cannot', async () => {
    await chair.goto('./desk/awards')
    await chair.getByRole('link', { name: '公示期满，确认2份' }).click()
    await chair.getByRole('link', { name }).click()
    entry = new URL(chair.url()).pathname
    expect((await admin.goto(`${entry}/confirm`))?.status()).toBe(403)
    await chair.getByRole('link', { name: '确认公示结果' }).click()
    await press(chair, '确认')
    expect(await chair.getByRole('alert').innerText()).toContain('请先勾选')
    await confirm(chair, '确认')
    expect(await chair.getByRole('status').innerText()).toContain('办好了')
    await chair.getByRole('link', { name: '公示期满，确认1份' }).waitFor()
  })

  it('it is conferred by a document, on a day after the notice', async () => {
    expect(await shownHonours(category)).toBe(0)
    await admin.goto('./desk/awards')
    await admin.getByRole('link', { name: '表彰1份：填文号和日期' }).click()
    await confirm(admin, '表彰', '核对过了')
    expect(await admin.getByRole('alert').innerText()).toContain('请填写表彰决定的文号')
    for (const letters of ['standard', 'large'] as const) {
      const reader = await newReader(letters)
      contexts.push(reader)
      await putOnDuty(reader, 'admin')
      const page = await reader.newPage()
      await page.goto(admin.url())
      expect(await findPageFaults(page, letters)).toEqual([])
    }
    await admin.getByLabel('表彰决定的文号').fill('演示〔试〕9号')
    const today = await admin.getByLabel('颁授日期').inputValue()
    await admin.getByLabel('颁授日期').fill('2020-01-01')
    await confirm(admin, '表彰', '核对过了')
    expect(await admin.getByRole('alert').innerText()).toContain('颁授日期要在公示期满之后')
    await admin.getByLabel('颁授日期').fill(today)
    await confirm(admin, '表彰', '核对过了')
    expect(await admin.getByRole('status').innerText()).toContain('表彰好了')
    ;[number = ''] = /ZM-\d{4}-\d{4}/.exec(await mainText(admin)) ?? []
    expect(number).not.toBe('')
  })

  it('anybody who has the certificate reads that it is valid, and the honour roll shows a masked name', async () => {
    expect(await certificate()).toContain('这个编号的证书有效')
    expect(await shownHonours(category)).toBe(1)
    await family.goto('./honours')
    expect(await mainText(family)).toContain('孔*四家庭')
    expect(await mainText(family)).not.toContain(name)
  })

  it('its family takes the page down, and the certificate stays valid', async () => {
    await admin.goto(`${entry}/family-code`)
    await admin.getByLabel('家里的电话').fill(phone)
    await press(admin, '发一个新的家庭号')
    await openFamilyPage(family, await readCode(admin), phone.slice(-4))
    expect(await mainText(family)).toContain('您家的荣誉正在光荣榜上展示')
    const saving = family.waitForEvent('download')
    await press(family, '下载荣誉证书（PDF）')
    expect((await saving).suggestedFilename()).toBe(`荣誉证书 ${number}.pdf`)
    await press(family, '马上撤下展示')
    expect(await mainText(family)).toContain('已经从光荣榜上撤下了')
    expect(await shownHonours(category)).toBe(0)
    await family.goto('./honours')
    expect(await mainText(family)).not.toContain('孔*四家庭')
    expect(await certificate()).toContain('这个编号的证书有效')
  })
})
