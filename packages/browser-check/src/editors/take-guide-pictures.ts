import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { festivalDateWithOffset } from '@culture/calendar'
import { demoEditor } from '@culture/config/start/demo-accounts'
import { startOwnProduct } from '@culture/config/start/own-product'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium } from '../browser/find-chromium.ts'
import { launchArguments } from '../browser/launch-arguments.ts'
import { signUp } from '../visitors/family.ts'
import { camera } from './camera.ts'
import { photographCover } from './drawn-picture.ts'
import * as festival from './festival-activity.ts'
import * as scenes from './guide-scenes.ts'
import { beside, logIn, publish, type See, save, withoutIdleMoments } from './panel.ts'
import { giveBack, handIn, submittedDraft, writeForTeam } from './team-draft.ts'

const folder = fileURLToPath(new URL('../../../handbook/editors/pictures', import.meta.url))
const year = new Date().getFullYear() + 1

interface Stage {
  browser: Browser
  cmsUrl: string
  siteUrl: string
  password: string
}

const desk = { width: 1280, height: 860 }
/** Residents read on telephones. */
const phone = { width: 390, height: 844 }

const newPage = async ({ browser, siteUrl }: Stage, viewport = desk): Promise<Page> => {
  const context = await browser.newContext({ baseURL: `${siteUrl}/`, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport })
  context.setDefaultTimeout(120_000)
  await withoutIdleMoments(context)
  return context.newPage()
}

/** The day of somebody who writes their first activity. */
const festivalDay = async ({ cmsUrl, siteUrl, password }: Stage, page: Page, reader: Page, see: See, seeSite: See): Promise<void> => {
  const [, month = 0, day = 0] = (festivalDateWithOffset('DRAGON_BOAT', year, 0) ?? '').split('-').map(Number)
  const activity: festival.FestivalActivity = {
    title: '端午，一起包粽子',
    day: [year, month, day],
    hours: { from: ['上午9点', '00分'], to: ['上午11点', '30分'] },
    venue: '一楼活动室',
    capacity: 40,
  }
  const picture = await photographCover(reader, `${siteUrl}/events/dragonboat-zongzi`)
  await logIn(page, cmsUrl, demoEditor, password, see)
  await festival.openNewActivity(page, see)
  await festival.writeActivity(page, activity, see)
  await festival.openSignUp(page, activity.capacity, see)
  await festival.addPicture(page, picture, see)
  await see('save', beside(page, '保存'))
  await save(page)
  await festival.openPreview(page, see)
  await festival.closePreview(page)
  await see('publish', beside(page, '发布'))
  await publish(page)
  const slug = await filledSlug(page)
  await until(reader, async () => (await reader.goto(`./events/${slug}`))?.status() === 200)
  await seeSite('public-page')
  await signUp(reader, slug, { name: '郎师傅', phone: '13800138011', home, party: { adults: 2 } })
  await page.reload()
  await festival.correctTime(page, { from: ['上午10点', '00分'], to: ['中午12点', '00分'] }, see)
  await festival.cancel(page, reason, see)
  await until(reader, async () => {
    await reader.goto(`./events/${slug}`)
    return (await reader.getByRole('main').innerText()).includes(reason)
  })
  await seeSite('public-cancelled', reader.getByText(reason))
}

const home = { estate: 'A小区', building: '4', unit: '1', room: '601' }
const reason = '下大雨，不办了，明年再包'

const until = async (page: Page, seen: () => Promise<boolean>): Promise<void> => {
  while (!(await seen())) await page.waitForTimeout(250)
}

const filledSlug = async (page: Page): Promise<string> => {
  const field = page.getByRole('textbox', { name: '网址名' })
  await until(page, async () => (await field.inputValue()) !== '')
  return field.inputValue()
}

const list = ({ cmsUrl }: Stage, type: string, more = '') => `${cmsUrl}/admin/content-manager/collection-types/api::${type}.${type}${more}`

const otherDays = async (stage: Stage, page: Page, see: See): Promise<void> => {
  await page.goto(`${stage.cmsUrl}/admin`)
  await scenes.findActivity(page, see, year)
  await scenes.postpone(page, see, year)
  await scenes.lowerCapacity(page, see, year)
  await scenes.takeOffTheSite(page, see, year)
  await scenes.tellAfterwards(page, see, year)
  await page.goto(list(stage, 'activity', '/create'))
  await scenes.festivalDay(page, see, year)
  await page.goto(list(stage, 'lecture-session', '/create'))
  await scenes.writeLecture(page, see, year)
  await page.goto(list(stage, 'series'))
  await scenes.repeatMonthly(page, see, year)
}

/** From one log-in to the other and back. */
const handingIn = async (stage: Stage, community: Page, see: See): Promise<void> => {
  const { cmsUrl, password } = stage
  const team = await newPage(stage)
  const seeTeam = camera(team, folder)
  const title = '快板队的新段子'
  await logIn(team, cmsUrl, 'team@demo.local', password)
  await writeForTeam(team, title, seeTeam)
  await handIn(team, seeTeam)
  await seeTeam('team-handed-in', team.getByText('已经交给社区编辑了'))
  await community.goto(`${cmsUrl}/admin/submitted`)
  await see('submitted', submittedDraft(community, title))
  await submittedDraft(community, title).click()
  await giveBack(community, see)
}

const found = await findChromium()
if (!found) throw new Error('No Chromium for this machine: install one, or set CHROMIUM_PATH.')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const product = await startOwnProduct()
const browser = await chromium.launch({ executablePath: found.executablePath, args: launchArguments })
try {
  const stage: Stage = { browser, cmsUrl: product.cmsUrl, siteUrl: product.siteUrl, password: product.editorPassword }
  const [page, reader] = [await newPage(stage), await newPage(stage, phone)]
  const see = camera(page, folder)
  await festivalDay(stage, page, reader, see, camera(reader, folder))
  await otherDays(stage, page, see)
  await handingIn(stage, page, see)
} finally {
  await browser.close()
  await product.stop()
}
