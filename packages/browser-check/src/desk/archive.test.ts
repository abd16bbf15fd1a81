import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { titleOf } from '../browser/reading.ts'
import { describeInBrowser } from '../browser/visit.ts'
import { newReader } from '../pages/every-page.ts'
import { findPageFaults } from '../pages/page-faults.ts'
import { newStaff, putOnDuty } from '../visitors/staff.ts'

const download = '下载全卷（zip）'

/** By the list of cycles; links of today's work lead further into one. */
const openArchive = async (page: Page): Promise<void> => {
  await page.goto('./desk/awards')
  const links = await page
    .locator('a[href*="/desk/awards/cycles/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const cycle = links.find((href) => /\/cycles\/[^/?]+$/.test(href))
  await page.locator(`a[href="${cycle}"]`).first().click()
  await page.getByRole('link', { name: '整理全卷' }).click()
}

describeInBrowser('the file of a cycle at the desk', () => {
  it('is taken from the page of its cycle, without JavaScript, once there is a purpose', async () => {
    const staff = await newStaff('admin')
    const page = await staff.newPage()
    await openArchive(page)
    await page.getByRole('button', { name: download }).click()
    expect(await titleOf(page)).toMatch(/^错误：/)
    expect(await page.getByRole('alert').innerText()).toContain('用途')
    await page.getByLabel('用来做什么').selectOption('移交档案')
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: download }).click()])
    expect(file.suggestedFilename()).toMatch(/年度.+评选全卷\.zip$/)
    const bytes = await buffer(await file.createReadStream())
    for (const name of ['01 安排/本届安排.html', '目录.html', '校验清单 SHA-256.txt']) expect(bytes.includes(name)).toBe(true)
    await staff.close()
  })

  it.each(['standard', 'large'] as const)('has a page that reads well in %s letters, also when it refuses', async (letters) => {
    const reader = await newReader(letters)
    await putOnDuty(reader, 'admin')
    const page = await reader.newPage()
    await openArchive(page)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('整理全卷')
    expect(await findPageFaults(page, letters)).toEqual([])
    await page.getByRole('button', { name: download }).click()
    expect(await findPageFaults(page, letters)).toEqual([])
    await reader.close()
  })
})
