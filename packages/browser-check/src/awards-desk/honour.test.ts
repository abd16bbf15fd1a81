import { demoAwards } from '@culture/fixtures'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { readCode } from '../visitors/family.ts'
import { mainText, newStaff } from '../visitors/staff.ts'
import { confirm } from './confirm.ts'
import { shownHonours } from './shown-honours.ts'

const phone = '13900175555'
const category = 'DEDICATED_WORKER'

// An honour that stands, what its family may do, and what may become of it.
describeInBrowser('a conferred honour at the desk, without JavaScript', () => {
  const contexts: BrowserContext[] = []
  let [admin, chair, family]: Page[] = []
  let number = ''
  let entry = ''
  let familyPage = ''

  const open = async (made: Promise<BrowserContext>) => {
    const context = await made
    contexts.push(context)
    return context.newPage()
  }
  const onDuty = (page: Page | undefined): Page => {
    if (!page) throw new Error('Nobody is on duty')
    return page
  }
  const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click()
  const certificate = async (): Promise<string> => {
    const page = onDuty(family)
    await page.goto('./certificates')
    await page.getByLabel('证书编号').fill(number)
    await press(page, '核对')
    return mainText(page)
  }

  beforeAll(async () => {
    number = demoAwards(new Date()).findLast((award) => award.state === 'AWARDED' && award.category === category)?.certificateNo ?? ''
    admin = await open(newStaff('admin', { acceptDownloads: true }))
    chair = await open(newStaff('chair'))
    family = await open(newVisitor({ acceptDownloads: true }))
  })
  afterAll(async () => {
    for (const context of contexts) await context.close()
  })

  it('is found by its certificate number, and its certificate is a file', async () => {
    const page = onDuty(admin)
    await page.goto('./desk/awards/honours')
    await page.getByLabel('证书号').fill('WM-1999-0001')
    await press(page, '找')
    expect(await page.getByRole('alert').innerText()).toContain('没有这个证书号')
    await page.getByLabel('证书号').fill(number)
    await press(page, '找')
    expect(await mainText(page)).toContain('已表彰')
    entry = new URL(page.url()).pathname
    const saving = page.waitForEvent('download')
    await press(page, '下载证书（PDF）')
    expect((await saving).suggestedFilename()).toMatch(/\.pdf$/)
    expect(await certificate()).toContain('这个编号的证书有效')
  })

  it('its family gets a code of its own, takes the page down with it, and puts it up again', async () => {
    const page = onDuty(admin)
    await page.goto(`${entry}/family-code`)
    await page.getByLabel('家里的电话').fill('12')
    await press(page, '发一个新的家庭号')
    expect(await page.getByRole('alert').innerText()).toContain('电话')
    await page.getByLabel('家里的电话').fill(phone)
    await press(page, '发一个新的家庭号')
    const code = await readCode(page)
    const own = onDuty(family)
    await own.goto('./family')
    await own.getByLabel('同意码或家庭号').fill(code)
    await own.getByLabel('您家留的电话后四位').fill(phone.slice(-4))
    await press(own, '打开')
    const before = await shownHonours(category)
    await press(own, '马上撤下展示')
    expect(await mainText(own)).toContain('已经从光荣榜上撤下了')
    familyPage = own.url()
    // The honour stands: its certificate is still to be had.
    const saving = own.waitForEvent('download')
    await press(own, '下载荣誉证书（PDF）')
    expect((await saving).suggestedFilename()).toMatch(/\.pdf$/)
    expect(await shownHonours(category)).toBe(before - 1)
    await page.goto(entry)
    expect(await mainText(page)).toContain('这一家撤下了网上的展示')
    await press(own, '重新展示')
    expect(await shownHonours(category)).toBe(before)
    expect(await certificate()).toContain('这个编号的证书有效')
  })

  it('is suspended by one, its family heard, and reinstated by another', async () => {
    const [handler, decider] = [onDuty(admin), onDuty(chair)]
    await handler.goto(`${entry}/suspend`)
    expect(await mainText(handler)).toContain('证书核对会答“失效”')
    await handler.getByRole('radio', { name: '事实不实' }).check()
    await confirm(handler, '暂停')
    expect(await certificate()).toContain('失效')
    const own = onDuty(family)
    await own.goto(familyPage)
    expect(await mainText(own)).toContain('荣誉到期或者停止了')
    expect(await own.getByRole('button', { name: '下载荣誉证书（PDF）' }).count()).toBe(0)
    await handler.goto(entry)
    expect(await handler.getByRole('button', { name: '下载证书（PDF）' }).count()).toBe(0)
    await decider.goto(`${entry}/reinstate`)
    await confirm(decider, '恢复')
    expect(await decider.getByRole('alert').innerText()).toContain('还没有听取这家人的说明')
    await handler.goto(`${entry}/hear`)
    await handler.getByRole('radio', { name: '上门' }).check()
    await confirm(handler, '记下')
    await decider.goto('./desk/awards/honours')
    expect(await mainText(decider)).toContain('暂停')
    await decider.goto(`${entry}/reinstate`)
    await confirm(decider, '恢复')
    expect(await decider.getByRole('status').innerText()).toContain('办好了')
    expect(await certificate()).toContain('这个编号的证书有效')
  })
})
