import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { describeInBrowser } from '../browser/visit.ts'
import { type Editor, openCms } from '../product/editor.ts'
import { untilKnown } from '../product/graph.ts'
import { activityData, freshSlug, publishActivity } from '../product/new-activity.ts'
import { takePlaces } from '../product/take-places.ts'
import { newEditorAtDesk } from './at-the-desk.ts'
import { confirm, enterWith, openEntry, publish, remove, takeBack } from './panel.ts'

const [cmsUrl, apiUrl] = [inject('cmsUrl'), inject('apiUrl')]

describeInBrowser('before a change goes out, an editor reads how many people it hits', () => {
  let context: BrowserContext
  let page: Page
  let editor: Editor
  const household = freshSlug('hit')
  const visits = freshSlug('visits')
  let householdId = ''
  let visitsId = ''

  beforeAll(async () => {
    context = await newEditorAtDesk()
    await enterWith(context, cmsUrl, inject('editorToken'))
    page = await context.newPage()
    editor = openCms(cmsUrl, inject('editorToken'))
    householdId = (await publishActivity(editor, { title: '两户已经报名', slug: household, capacity: 5 })).documentId
    visitsId = await publishVisits()
    for (const slug of [household, visits]) await untilKnown(apiUrl, slug)
    await takePlaces(apiUrl, household, { room: '101', phone: '13900139101' })
    await takePlaces(apiUrl, household, { room: '102', phone: '13900139102' })
    await takePlaces(apiUrl, visits, { room: '103', phone: '13900139103', slot: 1 })
  })
  afterAll(() => context?.close())

  const publishVisits = async (): Promise<string> => {
    const data = activityData({ title: '上门量血压', slug: visits, capacity: 4 }, new Date()) as { signUp: object }
    const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
    const slots = [240, 241].map((start) => ({ startsAt: inHours(start), endsAt: inHours(start + 0.5), capacity: 2 }))
    const signUp = { ...data.signUp, mode: '上门预约', unit: '按组', capacity: null, slots }
    const documentId = await editor.create('activity', { ...data, signUp })
    await editor.publish('activity', documentId, {})
    return documentId
  }
  const panel = () => page.getByRole('complementary').filter({ hasText: '这场活动现在' })

  it('a lower capacity', async () => {
    await openEntry(page, cmsUrl, 'activity', householdId)
    await panel().getByText('已报 2 户，共 5 个名额').waitFor()
    await page.getByRole('textbox', { name: '名额', exact: true }).fill('1')
    await panel().getByText('名额改成 1，会有 1 组、2 人坐不下').waitFor()
  })

  it('and is asked once more at the press of the button, and by the keys that press it', async () => {
    const dialog = page.getByRole('alertdialog', { name: '有人已经报了名' })
    for (const press of [
      () => page.getByRole('button', { name: '发布', exact: true }).click(),
      () => page.keyboard.press('Control+Shift+Enter'),
    ]) {
      await press()
      await dialog.getByText('名额改成 1，会有 1 组、2 人坐不下').waitFor()
      await dialog.getByRole('button', { name: '先不了' }).click()
      await dialog.waitFor({ state: 'hidden' })
    }
    await publish(page, { button: '知道了，发布', look: async () => undefined })
    await panel().getByText('名额改成 1 没有生效').waitFor()
  })

  it('taking it off the site, or deleting it', async () => {
    for (const withdraw of [takeBack, remove]) {
      await withdraw(page)
      const dialog = page.getByRole('alertdialog')
      await dialog.getByText('会影响 4 位已报名的居民').waitFor()
      await dialog.getByRole('button', { name: '先不了' }).click()
      await dialog.waitFor({ state: 'hidden' })
    }
  })

  it('taking several off at once', async () => {
    await page.goto(`${cmsUrl}/admin/content-manager/collection-types/api::activity.activity?_q=${encodeURIComponent('两户已经报名')}`)
    await page.getByRole('row', { name: '两户已经报名' }).first().getByRole('checkbox').check()
    await page.getByRole('button', { name: '撤下', exact: true }).click()
    await page.getByRole('alertdialog').getByText('两户已经报名：现在撤下、取消或删除，会影响 4 位已报名的居民').waitFor()
  })

  it('a slot that is made smaller or taken away', async () => {
    await openEntry(page, cmsUrl, 'activity', visitsId)
    await panel().getByText('已报 1 组').waitFor()
    await page.getByRole('group', { name: '第1段' }).getByRole('button', { name: '删掉第1段' }).click()
    await page.getByRole('group', { name: '第1段' }).getByRole('textbox', { name: '名额' }).waitFor()
    expect(await panel().getByText('的时段').count()).toBe(0)
    await page.getByRole('group', { name: '第1段' }).getByRole('button', { name: '删掉第1段' }).click()
    await panel()
      .getByText(/^去掉.*的时段，会有 1 组、2 人坐不下/)
      .waitFor()
  })

  it('nothing is asked where nobody has signed up', async () => {
    const free = freshSlug('free')
    const { documentId } = await publishActivity(editor, { title: '还没有人报名', slug: free, capacity: 5 })
    await untilKnown(apiUrl, free)
    await openEntry(page, cmsUrl, 'activity', documentId)
    await panel().getByText('已报 0 户').waitFor()
    await page.getByRole('textbox', { name: '名额', exact: true }).fill('1')
    await publish(page)
    await takeBack(page)
    await confirm(page, { button: '确认', look: async (dialog) => expect(await dialog.innerText()).not.toContain('位') })
    await page.getByText('撤下了').first().waitFor()
  })
})
