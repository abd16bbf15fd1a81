import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { widthOf } from '../browser/reading.ts'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import type { DeskLogin } from '../product/desk-sessions.ts'
import { codesOf, fillStory, fillWho, openFamilyPage, tickNeeded } from '../visitors/nominator.ts'
import { mainText, newStaff } from '../visitors/staff.ts'
import { confirm } from './confirm.ts'
import { enterOnPaper, openCycle, publishScheme } from './cycle-at-the-desk.ts'

const title = '热心邻里家庭'
const home = { estate: 'A小区', building: '16', unit: '2', room: '1602' }
const phone = '13900161602'
const logins = ['admin', 'checker', 'panel1', 'panel2', 'chair'] as const

// The chapters of one cycle, in which everybody has a browser of their own: each goes on where the one before it ended.
describeInBrowser('one cycle of commendations, without JavaScript', () => {
  const contexts: BrowserContext[] = []
  const staff = {} as Record<DeskLogin, Page>
  let resident: Page
  let family: Page
  let cycle = ''
  let entry = ''
  let consentCode = ''

  beforeAll(async () => {
    const open = async (made: Promise<BrowserContext>) => {
      const context = await made
      contexts.push(context)
      return context.newPage()
    }
    await publishScheme(title)
    for (const login of logins) staff[login] = await open(newStaff(login))
    resident = await open(newVisitor())
    family = await open(newVisitor())
  })
  afterAll(async () => {
    for (const context of contexts) await context.close()
  })

  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
  const said = (page: Page) => page.getByRole('status').first().innerText()
  const refused = (page: Page) => page.getByRole('alert').first().innerText()

  it('is opened from a published scheme, and waits for nobody yet', async () => {
    cycle = await openCycle(staff.admin, title)
    expect(await mainText(staff.admin)).toContain('这一届没有要办的了')
    expect(await mainText(staff.admin)).toContain('最多583户')
  })

  it('a neighbour nominates a family on three pages', async () => {
    await resident.goto('./nominate')
    await resident.getByRole('link', { name: `推荐${title}` }).click()
    await fillWho(resident, { kind: '邻居', name: '邻示九', phone: '13900169999' }, { name: '欧阳示六', home })
    await press(resident, '下一步：写事迹')
    await fillStory(resident, '楼里的灯泡都是他家换的', '五年来楼道的灯泡坏了，都是他家掏钱换上的。')
    const buffer = await resident.screenshot()
    await resident.getByLabel('选一张照片').setInputFiles({ name: '灯.png', mimeType: 'image/png', buffer })
    await resident.getByLabel('照片里是什么').fill('楼道里的新灯')
    await resident.getByRole('checkbox', { name: /照片里的人都愿意/ }).check()
    await press(resident, '下一步：核对')
    await press(resident, '写好了，去请这家人同意')
    await resident.getByRole('heading', { name: /等这家人同意/ }).waitFor()
  })

  it('staff hand the code over; the reading is logged with its reason', async () => {
    const { admin } = staff
    await admin.goto('./desk/awards')
    await admin.goto(`/${cycle}`)
    await admin.getByRole('link', { name: /1份没交齐/ }).click()
    await admin.getByRole('link', { name: '欧阳示六家庭' }).click()
    entry = new URL(admin.url()).pathname.slice(1)
    expect(await admin.content()).not.toContain('13900169999')
    await expect.poll(() => widthOf(admin.getByRole('img', { name: '楼道里的新灯' }))).toBeGreaterThan(100)
    await press(admin, '为了转交同意码，打开看')
    expect(await mainText(admin)).toContain('13900169999')
    ;[consentCode = ''] = await codesOf(admin)
    await admin.goto(`/${entry}`)
    expect(await admin.content()).not.toContain('13900169999')
    expect(await mainText(admin)).toMatch(/看了联系方式转交同意码演示管理员/)
  })

  it('the family consents, one thing at a time', async () => {
    await openFamilyPage(family, consentCode)
    await tickNeeded(family)
    await family.getByLabel('您家的电话').fill(phone)
    await press(family, '同意，就这样定')
    expect(await said(family)).toContain('同意好了')
  })

  it('two more come on paper', async () => {
    const at = { estate: home.estate, building: '16', unit: '3' }
    await enterOnPaper(staff.admin, cycle, { name: '张示十', door: { ...at, room: '301' }, phone: '13900163010' })
    const third = await enterOnPaper(staff.admin, cycle, { name: '李示十', door: { ...at, room: '302' }, phone: '13900163020' })
    await staff.admin.goto(`/${third}/return`)
    await press(staff.admin, '退回')
    expect(await refused(staff.admin)).toContain('请选一项')
    await staff.admin.getByRole('radio', { name: '事迹太简单' }).check()
    await confirm(staff.admin, '退回')
    expect(await mainText(staff.admin)).toContain('退回的原因事迹太简单')
  })

  it('a checker says passed or not, and the clause; a reason has no place', async () => {
    const { checker } = staff
    await checker.goto('./desk/awards')
    await checker.goto(`/${cycle}/check`)
    await expect.poll(() => widthOf(checker.getByRole('img', { name: '楼道里的新灯' }))).toBeGreaterThan(100)
    for (const name of ['欧阳示六家庭', '张示十家庭']) {
      await press(checker, `接下：${name}`)
      const section = checker.locator('section').filter({ has: checker.getByRole('heading', { name }) })
      await section.getByLabel('依据第几条').fill('他家孩子没教好')
      await section.getByRole('button', { name: '通过', exact: true }).click()
      expect(await refused(checker)).toContain('不要写原因')
      await section.getByLabel('依据第几条').fill('第三条')
      await section.getByRole('button', { name: '通过', exact: true }).click()
      expect(await said(checker)).toContain('审核记下了')
    }
    expect(await mainText(checker)).toContain('没有等着初审的')
    expect((await checker.goto(`/${entry}`))?.status()).toBe(403)
  })

  it('a panel of three is seated', async () => {
    const { admin } = staff
    await admin.goto(`/${cycle}/panel`)
    await admin.getByRole('checkbox', { name: '演示评议一' }).check()
    await press(admin, '定下评审组')
    expect(await refused(admin)).toContain('主评')
    await admin.getByRole('checkbox', { name: '演示评议二' }).check()
    await admin.getByRole('radio', { name: '演示主评' }).check()
    await press(admin, '定下评审组')
    expect(await mainText(admin)).toContain('每份要有2人打分')
  })

  it('each scores alone, one stands aside, and nobody sees what others gave', async () => {
    const scores = { panel1: ['88', '61'], panel2: ['90', '62'], chair: ['', '63'] } as const
    for (const [login, given] of Object.entries(scores)) {
      const page = staff[login as DeskLogin]
      await page.goto(`/${cycle}/score`)
      for (const [at, name] of ['欧阳示六家庭', '张示十家庭'].entries()) {
        if (!given[at]) continue
        const points = page.getByLabel(`${name}，打几分`)
        await points.fill(given[at])
        await points.press('Enter')
        expect(await said(page)).toContain('分记下了')
      }
    }
    const { chair } = staff
    await chair.getByText('要回避').first().click()
    await press(chair, '回避：近邻')
    expect(await mainText(chair)).toContain('您已回避这一份')
    for (const other of ['88', '90', '61', '62']) expect(await mainText(chair)).not.toContain(`${other}分`)
    await staff.panel1.goto(`/${cycle}/score`)
    expect(await mainText(staff.panel1)).toContain('您打了88分')
    expect(await mainText(staff.panel1)).not.toContain('90')
    await staff.panel1.getByLabel('欧阳示六家庭，打几分').fill('101')
    await staff.panel1.getByLabel('欧阳示六家庭，打几分').press('Enter')
    expect(await refused(staff.panel1)).toContain('0到100')
  })

  it('the chair ends the panel, and the scores say who', async () => {
    const { admin, chair, panel1 } = staff
    await admin.goto(`/${cycle}`)
    await confirm(admin, '截止推荐', '不再收了')
    await chair.goto('./desk/awards')
    await chair.goto(`/${cycle}`)
    await chair.getByRole('link', { name: /结束评审/ }).click()
    expect(await mainText(chair)).toContain('欧阳示六家庭：2人打了分，要2人')
    await chair.getByLabel('取几份').fill('1')
    await confirm(chair, '结束评审', '确认结束')
    expect(await said(chair)).toContain('评审结束了')
    await panel1.goto(`/${cycle}/score`)
    expect(await mainText(panel1)).toContain('各位打的分：')
    expect(await mainText(panel1)).toContain('平均89.0分（2人），入选')
  })

  it('goes on notice, on the site with masked names and on the board with full ones', async () => {
    const { admin } = staff
    await admin.goto(`/${cycle}`)
    await admin.getByRole('link', { name: '张榜公示1份' }).click()
    await press(admin, '张榜')
    expect(await refused(admin)).toContain('请先勾选')
    await confirm(admin, '张榜', '现在张榜')
    expect(await mainText(admin)).toContain('正在公示')
    await resident.goto('./notices')
    await resident
      .getByRole('link', { name: new RegExp(title) })
      .first()
      .waitFor()
    await admin.getByRole('link', { name: '打印公告栏的公示' }).click()
    expect(await mainText(admin)).toContain('欧阳示六家庭')
    expect((await staff.checker.goto(admin.url()))?.status()).toBe(403)
  })

  it('an objection by telephone is written down, looked into and answered; the window runs all the while', async () => {
    const { admin } = staff
    await admin.goto(`/${entry}/objection`)
    await admin.getByLabel('什么情况').fill('灯泡有几次是物业换的，想请社区核一下。')
    await press(admin, '记下')
    expect(await mainText(admin)).toContain('还有1条异议没有结论')
    await admin.getByRole('link', { name: '开始核实异议' }).click()
    await confirm(admin, '开始核实')
    await press(admin, '不成立')
    expect(await mainText(admin)).toContain('结论：不成立')
    await admin.getByRole('link', { name: '异议不成立，继续公示' }).click()
    await confirm(admin, '继续公示')
    expect(await mainText(admin)).toContain('公示中')
  })

  it('is not confirmed before the whole window was displayed, whoever asks', async () => {
    const { chair } = staff
    await chair.goto(`/${entry}/confirm`)
    await confirm(chair, '确认')
    expect(await refused(chair)).toContain('公示期还没有满')
    expect((await staff.admin.goto(`/${entry}/confirm`))?.status()).toBe(403)
  })
})
