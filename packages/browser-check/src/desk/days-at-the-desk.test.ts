import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { titleOf } from '../browser/reading.ts'
import { describeInBrowser } from '../browser/visit.ts'
import { faultsAsItStands } from '../pages/as-it-stands.ts'
import { type MovedClock, startWithMovedClock } from '../product/moved-clock.ts'
import { freshSlug } from '../product/new-activity.ts'
import { type AtCounter, signUpAtCounter } from '../visitors/counter.ts'
import { type Family, readCode, signUp } from '../visitors/family.ts'
import { mainText } from '../visitors/staff.ts'

const lanterns = { title: '一户一盏灯', slug: freshSlug('lanterns-at-desk'), capacity: 2, waitlistLimit: 5 }
const visits = { title: '上门理发', slug: freshSlug('visits-at-desk'), capacity: 2, startsInHours: 48, visitsAtHours: [0, 1] }
const course = { title: '两次课学写春联', slug: freshSlug('course-at-desk'), capacity: 9, startsInHours: 24, meetsAgainInHours: 168 }

const home = { estate: 'A小区', building: '11', unit: '1', room: '701' }
const stranger: Family = { name: '填错门牌的', phone: '13700137801', home, party: { adults: 1 } }
const household: AtCounter = { name: '本户', phone: '13700137802', door: ['11', '1', '701'] }
const neighbour: AtCounter = { name: '隔壁', phone: '13700137803', door: ['11', '1', '702'] }
const visited: AtCounter = { name: '腿脚不便的', phone: '13700137804', door: ['11', '1', '703'] }
const address = 'A小区11号楼东头院门进去左手'

// The chapters of some days at the desk: each goes on where the one before it ended.
describeInBrowser('some days at the desk, without JavaScript', () => {
  let clock: MovedClock
  let rosters: Record<'lanterns' | 'visits' | 'course', string>
  let staff: BrowserContext
  let reader: BrowserContext
  let page: Page

  beforeAll(async () => {
    clock = await startWithMovedClock()
    rosters = { lanterns: await clock.publish(lanterns), visits: await clock.publish(visits), course: await clock.publish(course) }
    staff = await clock.staff('admin')
    reader = await clock.staff('admin', { javaScriptEnabled: true, bypassCSP: true })
    page = await staff.newPage()
  }, 300_000)
  afterAll(async () => {
    await staff?.close()
    await reader?.close()
    await clock?.stop()
  })

  const clean = async () => expect(await faultsAsItStands(page, reader)).toEqual([])
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
  const said = () => page.getByRole('status').first().innerText()
  const call = (name: string) => page.getByRole('listitem').filter({ hasText: name })

  it('a household whose door somebody else gave is signed up once the desk has verified it', async () => {
    const visitor = await clock.visitor()
    const elsewhere = await visitor.newPage()
    await signUp(elsewhere, lanterns.slug, stranger)
    await readCode(elsewhere)
    await visitor.close()
    await signUpAtCounter(page, rosters.lanterns, household)
    await page.getByRole('alert').waitFor()
    expect(await titleOf(page)).toMatch(/^错误：/)
    expect(await mainText(page)).toContain('这个门牌别人报过了')
    await clean()
    await press('核实过了，把门牌空出来再报')
    await page.getByRole('heading', { level: 1, name: '报上了' }).waitFor()
    await clean()
  })

  it('the one who gave a wrong door keeps the place, and is on the list of calls', async () => {
    await page.goto('./desk/calls')
    expect(await call(stranger.name).innerText()).toContain('填的门牌不是自家的，问清楚')
    await clean()
    await call(stranger.name).getByRole('link', { name: '看号码，去打' }).click()
    expect(await mainText(page)).toContain('报上了')
    expect(await page.content()).not.toContain(stranger.phone)
    await press('为了打电话，打开看')
    await page.getByRole('link', { name: stranger.phone }).waitFor()
    await clean()
    await page.getByRole('link', { name: /回“待打电话”/ }).click()
    await page.getByRole('heading', { level: 1, name: '待打电话' }).waitFor()
  })

  it('a call that nobody answers stays, one that reached somebody is done, and nobody does it twice', async () => {
    await page.goto('./desk/calls')
    const colleague = await staff.newPage()
    await colleague.goto('./desk/calls')
    await press(`${stranger.name}：没人接`)
    expect(await said()).toContain('记下了')
    expect(await call(stranger.name).innerText()).toContain('1次没人接')
    await clean()
    await press(`${stranger.name}：说到了`)
    expect(await said()).toContain('记下了')
    expect(await call(stranger.name).count()).toBe(0)
    await colleague.getByRole('button', { name: `${stranger.name}：托人转告了` }).click()
    await colleague.getByRole('alert').waitFor()
    expect(await titleOf(colleague)).toMatch(/^错误：/)
    expect(await faultsAsItStands(colleague, reader)).toEqual([])
    await colleague.close()
  })

  it('a place that is given back is offered to who waits, by telephone, and accepted for them', async () => {
    await signUpAtCounter(page, rosters.lanterns, neighbour)
    await page.getByRole('heading', { level: 1, name: '排上候补了' }).waitFor()
    await page.goto(rosters.lanterns)
    await page.getByRole('link', { name: `${stranger.name}，看这一家` }).click()
    await page.getByRole('checkbox', { name: '居民确实说不来了' }).check()
    await press('取消这份报名')
    expect(await said()).toContain('取消了')
    // Where no message can be sent, a call comes of it a moment later.
    const calls = async () => {
      await page.goto('./desk/calls')
      return mainText(page)
    }
    await expect.poll(calls, { timeout: 60_000 }).toMatch(/有名额了，问来不来隔壁/)
    await call(neighbour.name).getByRole('link', { name: '看号码，去打' }).click()
    expect(await mainText(page)).toContain('位子留到')
    await clean()
    await press('他们来')
    expect(await said()).toContain('报上了')
    await page.goto('./desk/calls')
    expect(await call(neighbour.name).filter({ hasText: '有名额了' }).count()).toBe(0)
  })

  it('a home visit is booked with an address, which nobody sees without a reason', async () => {
    await signUpAtCounter(page, rosters.visits, visited, async () => {
      await page.getByLabel('时间').selectOption({ index: 1 })
      await page.getByLabel('上门地址').fill(address)
      await clean()
    })
    await page.getByRole('heading', { level: 1, name: '报上了' }).waitFor()
    await page.goto(rosters.visits)
    expect(await mainText(page)).toContain('3月4日周四上午11:00–11:30')
    expect(await page.content()).not.toContain(address)
    await page.getByRole('link', { name: `${visited.name}，看这一家` }).click()
    expect(await mainText(page)).toContain('3月4日周四上午11:00–11:30')
    expect(await page.content()).not.toContain(address)
    await press('为了上门，打开看')
    await page.getByText(address).waitFor()
    await clean()
  })

  it('a course begins: one family comes, one stays away', async () => {
    for (const each of [household, neighbour, visited]) {
      await signUpAtCounter(page, rosters.course, each)
      await page.getByRole('heading', { level: 1, name: '报上了' }).waitFor()
    }
    await clock.goTo('2027-03-03T01:50:00.000Z')
    await page.goto(rosters.course)
    expect(await mainText(page)).toContain('第1次，共2次')
    await press(`${household.name} 签到`)
    expect(await said()).toContain('签到了')
    expect(await mainText(page)).toContain('已到1/3家')
  })

  it('a day after the visit its address is shown to nobody, and is erased', async () => {
    await clock.goTo('2027-03-05T03:30:00.000Z')
    await page.goto(rosters.visits)
    await page.getByRole('link', { name: `${visited.name}，看这一家` }).click()
    await press('为了上门，打开看')
    await page.getByRole('link', { name: visited.phone }).waitFor()
    expect(await page.content()).not.toContain(address)
    expect(await mainText(page)).toContain('地址已经删掉了')
    await clean()
    const erased = async () => {
      await page.goto('./desk/readings')
      return mainText(page)
    }
    await expect.poll(erased, { timeout: 60_000 }).toContain('上门地址1条，保留满1天')
  })

  it('at the second meeting the roster asks for everybody anew', async () => {
    await clock.goTo('2027-03-10T01:50:00.000Z')
    await page.goto('./desk')
    expect(await page.getByRole('listitem').filter({ hasText: course.title }).innerText()).toContain('第2次，共2次')
    await page.getByRole('link', { name: course.title }).click()
    expect(await mainText(page)).toContain('3月10日周三上午10:00–中午12:00第2次，共2次')
    expect(await mainText(page)).toContain('已到0/3家')
    await clean()
    for (const { name } of [household, neighbour]) await press(`${name} 签到`)
    expect(await mainText(page)).toContain('已到2/3家')
    await page.getByRole('link', { name: /^没到/ }).click()
    expect(await page.getByRole('button', { name: / 签到$/ }).count()).toBe(1)
    await page.goto(`${rosters.course}/enter`)
    expect(await page.getByRole('checkbox').count()).toBe(1)
    await page.goto(rosters.course)
    await press('临时来的 +1人')
    expect(await page.getByRole('heading', { name: '收尾：数清人次和人数' }).count()).toBe(0)
  })

  it('afterwards the event is closed with 人次 and 人数, and counted again for a late list', async () => {
    await clock.goTo('2027-03-10T05:00:00.000Z')
    await page.goto(rosters.course)
    await clean()
    await press('收尾：数清人次和人数')
    expect(await said()).toContain('收尾了')
    expect(await mainText(page)).toContain('人次4，人数3，报了没来的1家')
    await clean()
    await page.goto(`${rosters.course}/enter`)
    await page.getByRole('checkbox').first().check()
    await press('补录')
    await press('重新数一次')
    expect(await mainText(page)).toContain('人次5，人数4，报了没来的0家')
  })
})
