import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mainOf, titleOf } from '../browser/reading.ts'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { beginNomination, codesOf, fillStory, fillWho, openFamilyPage, openNomination, press, tickNeeded } from '../visitors/nominator.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const self = { kind: '推荐自己家', name: '欧阳示七', phone: '13900150001' } as const
const home = { estate: 'B小区', building: '11', unit: '2', room: '602' }

// The steps of one family: each goes on where the one before it ended.
describeInBrowser('a family recommends itself, without JavaScript', () => {
  let telephone: BrowserContext
  let another: BrowserContext
  let page: Page
  let code = ''
  beforeAll(async () => {
    telephone = await newVisitor()
    another = await newVisitor()
    page = await telephone.newPage()
  })
  afterAll(async () => {
    await telephone.close()
    await another.close()
  })

  it('is told at each field what is missing, and keeps what it typed, also in large letters', async () => {
    await beginNomination(page)
    await page.getByLabel('您的姓名').fill(self.name)
    await press(page, '下一步：写事迹')
    expect(await titleOf(page)).toMatch(/^错误：/)
    expect(await page.getByRole('alert').innerText()).toContain('请选一下您是谁')
    await press(page, '大字版')
    expect(await page.getByLabel('您的姓名').inputValue()).toBe(self.name)
    expect(await page.getByRole('alert').count()).toBe(0)
    await press(page, '标准版')
  })

  it('saves the first page under a code', async () => {
    await fillWho(page, self, { name: '', home })
    await press(page, '下一步：写事迹')
    expect(await heading(page)).toContain('你们家好在哪儿')
    ;[code = ''] = /[0-9A-Z]{5} [0-9A-Z]{5}/.exec(await mainOf(page)) ?? []
    expect(code).not.toBe('')
    expect(page.url()).not.toContain(code.replace(' ', ''))
  })

  it.each([
    ['儿子王小明今年上三年级，常给邻居送报纸。', '孩子的名字'],
    ['有事打13800138000。', '电话号码'],
    ['身份证13080219900101123X。', '身份证号'],
    ['住在3号楼2单元。', '门牌'],
  ])('is stopped at %s', async (deed, told) => {
    await fillStory(page, '家里天天读书，带着邻居一起读。', deed)
    await press(page, '下一步：核对')
    expect(await page.getByRole('alert').innerText()).toContain(told)
    expect(await page.getByLabel('具体做了什么').inputValue()).toBe(deed)
  })

  it('is told how many characters are too many', async () => {
    await fillStory(page, '好'.repeat(53), '每天晚饭后一起读书。')
    await press(page, '下一步：核对')
    expect(await mainOf(page)).toContain('现在53个字，多了3个，最多50个')
    await fillStory(page, '家里天天读书，带着邻居一起读。', '每天晚饭后一起读书。')
    await press(page, '先存着，以后再填')
    expect(await heading(page)).toContain('还没有提交')
  })

  it('goes on with it on another telephone: a wrong pair opens nothing', async () => {
    const there = await another.newPage()
    await openNomination(there, code, '0002')
    expect(await there.getByRole('alert').innerText()).toContain('对不上')
    await openNomination(there, code.toLowerCase(), self.phone.slice(-4))
    await there.getByRole('link', { name: '接着填' }).click()
    expect(await there.getByLabel('用一句话说说').inputValue()).toBe('家里天天读书，带着邻居一起读。')
    await press(there, '下一步：核对')
    expect(await mainOf(there)).toContain('欧阳*七家庭')
    expect(await mainOf(there)).not.toContain(self.name)
    page = there
  })

  it('consents to each thing apart, and nothing is ticked for it', async () => {
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
    await press(page, '提交推荐')
    expect(await page.getByRole('alert').innerText()).toContain('同意参加这次评选')
    await tickNeeded(page)
    await press(page, '提交推荐')
    expect(await heading(page)).toContain('收到了')
    expect(await codesOf(page)).toEqual([code.replace(' ', '')])
  })

  it('has the page of its own, changes its mind, and withdraws', async () => {
    await openFamilyPage(page, code, self.phone.slice(-4))
    expect(await mainOf(page)).toContain('正在办')
    await page.getByRole('checkbox', { name: /网上也写全名/ }).check()
    await press(page, '就这样改')
    expect(await mainOf(page)).toContain('马上生效')
    await page.reload()
    expect(await page.getByRole('checkbox', { name: /网上也写全名/ }).isChecked()).toBe(true)
    await page.getByRole('link', { name: '撤回推荐' }).click()
    await press(page, '是的，撤回')
    expect(await mainOf(page)).toContain('已经撤回')
    expect(await page.getByRole('link', { name: '撤回推荐' }).count()).toBe(0)
  })
})
