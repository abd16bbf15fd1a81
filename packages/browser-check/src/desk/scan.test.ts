import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { findChromium } from '../browser/find-chromium.ts'
import { launchArguments } from '../browser/launch-arguments.ts'
import { describeInBrowser, widths } from '../browser/visit.ts'
import type { Holder } from '../product/sign-ups.ts'
import { publishToday, type TodaysActivity } from '../product/todays-activity.ts'
import { mainText, putOnDuty } from '../visitors/staff.ts'
import { filmOf } from './scan-film.ts'

/** A browser of its own, whose camera sees one ticket and nothing else. */
const launchWithCamera = async (film: string): Promise<Browser> => {
  const found = await findChromium()
  if (!found) throw new Error('There was a browser when the tests began')
  const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${film}`]
  return chromium.launch({ executablePath: found.executablePath, args: [...launchArguments, ...camera] })
}

describeInBrowser('scanning at the door, with JavaScript', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'))
  let activity: TodaysActivity
  let shown: Holder
  let typed: Holder
  let browser: Browser
  let phone: BrowserContext
  let page: Page

  beforeAll(async () => {
    activity = await publishToday('scan', '今天看灯', 5)
    shown = await activity.signUps.confirm(4001)
    typed = await activity.signUps.confirm(4002)
    const film = join(folder, 'ticket.y4m')
    writeFileSync(film, filmOf(shown.code))
    browser = await launchWithCamera(film)
    phone = await browser.newContext({ baseURL: `${inject('siteUrl')}/`, viewport: widths.phone, permissions: ['camera'] })
    await putOnDuty(phone, 'door')
    page = await phone.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const line = (text: RegExp) => page.getByRole('listitem').filter({ hasText: text })
  const type = async (code: string) => {
    await page.getByLabel('报名号').fill(code)
    await page.getByRole('button', { name: '签到', exact: true }).click()
  }
  const arrived = async (): Promise<string> => {
    const roster = await phone.newPage()
    await roster.goto(activity.roster)
    const text = await mainText(roster)
    await roster.close()
    return /已到\d+\/\d+家/.exec(text)?.[0] ?? text
  }

  it('the camera reads a ticket, and the family has come once', async () => {
    await page.goto(`${activity.roster}/scan`)
    await page.getByRole('button', { name: '打开摄像头' }).click()
    await line(/王小明.*到了/).waitFor()
    expect(await arrived()).toBe('已到1/2家')
    await line(/王小明.*刚才已经签过/).waitFor()
    expect(await arrived()).toBe('已到1/2家')
  })

  it('without a network a typed code is kept on the telephone', async () => {
    await page.goto(`${activity.roster}/scan`)
    await phone.setOffline(true)
    await type(typed.code)
    await line(/没有网，先记在这部手机上/).waitFor()
    await page.getByText('连上网会自己传：1').waitFor()
    expect(await page.evaluate(() => Object.values(localStorage).join())).toContain(typed.code)
  })

  it('with the network back it is handed on by itself, once', async () => {
    await phone.setOffline(false)
    await line(/王小明.*到了/).waitFor()
    await page.getByText('连上网会自己传').waitFor({ state: 'detached' })
    expect(await arrived()).toBe('已到2/2家')
    expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain(typed.code)
    await page.reload()
    await type(typed.code)
    await line(/王小明.*刚才已经签过/).waitFor()
    expect(await arrived()).toBe('已到2/2家')
  })

  it('a code that nobody has is told in words, and is not kept', async () => {
    await type('0000000000')
    await line(/没有这个报名号/).waitFor()
    expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('0000000000')
  })
})
