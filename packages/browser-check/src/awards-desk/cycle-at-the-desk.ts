import { localDateOf } from '@culture/calendar'
import type { Page } from 'playwright-core'
import { expect, inject, vi } from 'vitest'
import { openCms } from '../product/editor.ts'
import { askGraph } from '../product/graph.ts'
import { freshSlug } from '../product/new-activity.ts'

/** Publishes a scheme as an editor does, and settles when the API knows it. Three days of notice are the least there can be. */
export const publishScheme = async (name: string): Promise<void> => {
  const editor = openCms(inject('cmsUrl'), inject('editorToken'))
  const slug = freshSlug('scheme')
  const data = {
    ...{ name, slug, category: '最美家庭', level: '社区', cycle: slug.slice(-6), criteria: '家里和睦\n邻里相帮\n热心公益' },
    ...{ awardingBody: '05鑫港社区（演示）', noticeDays: 3, noticeUnit: '自然日', validYears: 3 },
  }
  await editor.publish('award-scheme', await editor.create('award-scheme', data), data)
  const known = async () => {
    const { awardSchemes } = await askGraph<{ awardSchemes: { slug: string }[] }>(inject('apiUrl'), '{ awardSchemes { slug } }')
    expect(awardSchemes.map((scheme) => scheme.slug)).toContain(slug)
  }
  await vi.waitFor(known, { timeout: 60_000, interval: 100 })
}

/** Opens a cycle of a scheme of this name, from today on, and answers with its path. */
export const openCycle = async (page: Page, title: string): Promise<string> => {
  await page.goto('./desk/awards/open')
  const schemes = page.getByLabel('按哪份办法').locator('option')
  const offered = await schemes.filter({ hasText: title }).first().getAttribute('value')
  await page.getByLabel('按哪份办法').selectOption(offered)
  await page.getByLabel('推荐从哪天开始').fill(localDateOf(new Date()))
  await page.getByLabel('全社区总户数').fill('2917')
  await page.getByRole('button', { name: '开这一届' }).click()
  await page.getByRole('status').getByText('开好了').waitFor()
  return new URL(page.url()).pathname.slice(1)
}

export interface PaperNomination {
  name: string
  door: { estate: string; building: string; unit: string; room: string }
  phone: string
}

/** A family that nominates itself on paper, typed in at the desk; answers with the path of the entry. */
export const enterOnPaper = async (page: Page, cycle: string, { name, door, phone }: PaperNomination): Promise<string> => {
  await page.goto(`/${cycle}/enter`)
  await page.getByLabel('户主或本人的姓名').fill(name)
  await page.getByLabel('小区').selectOption({ label: door.estate })
  await page.getByLabel('楼号').fill(door.building)
  await page.getByLabel('单元', { exact: true }).fill(door.unit)
  await page.getByLabel('房号').fill(door.room)
  await page.getByLabel('一句话').fill('一家人天天扫楼道')
  await page.getByLabel('事迹').fill('三年来天天扫楼道，冬天扫雪从不缺席。')
  await page.getByRole('radio', { name: '自荐' }).check()
  await page.getByLabel('推荐人姓名').fill(name)
  await page.getByLabel('推荐人电话').fill(phone)
  await page.getByRole('checkbox', { name: /同意参加这次评选/ }).check()
  await page.getByRole('checkbox', { name: /纸质公示上写全名/ }).check()
  await page.getByRole('button', { name: '录入', exact: true }).click()
  await page.getByRole('status').getByText('录好了').waitFor()
  await page.getByRole('link', { name: '看这一份' }).click()
  return new URL(page.url()).pathname.slice(1)
}
