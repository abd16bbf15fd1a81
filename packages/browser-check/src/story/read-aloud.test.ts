import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, expect, inject, it } from 'vitest'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'

/** No machine of ours has a Chinese voice: what the browser is asked to say is written down, and every line ends when it is told to. */
const listen = () => {
  const said: string[] = []
  const pending: SpeechSynthesisUtterance[] = []
  const voice = {
    speak: (words: SpeechSynthesisUtterance) => {
      said.push(`${words.lang} ${words.text}`)
      pending.push(words)
    },
    cancel: () => {
      said.push('cancel')
      pending.length = 0
    },
  }
  const finish = () => {
    for (const words of pending.splice(0)) words.dispatchEvent(new Event('end'))
  }
  Object.defineProperty(window, 'speechSynthesis', { value: voice })
  Object.assign(window, { said, finish })
}

describeInBrowser('a page in large letters', () => {
  let visitor: BrowserContext | undefined
  afterEach(() => visitor?.close())

  const open = async (address: string, { size = 'large', javaScriptEnabled = true } = {}): Promise<Page> => {
    visitor = await newVisitor({ javaScriptEnabled })
    await visitor.addInitScript(listen)
    await visitor.addCookies([{ name: 'size', value: size, url: inject('siteUrl') }])
    const page = await visitor.newPage()
    await page.goto(address)
    return page
  }
  const start = (page: Page) => page.getByRole('button', { name: '读给我听' })
  const stop = (page: Page) => page.getByRole('button', { name: '停下，不读了' })
  const said = (page: Page) => page.evaluate(() => Reflect.get(window, 'said') as string[])

  it('is read from its heading on, stops when it is told to, and can be read again', async () => {
    const page = await open('./about')
    const heading = await page.getByRole('heading', { level: 1 }).innerText()
    await start(page).click()
    await stop(page).waitFor()
    const lines = await said(page)
    expect(lines[0]).toBe(`zh-CN ${heading}`)
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.join('\n')).not.toContain('读给我听')
    await stop(page).click()
    await start(page).click()
    await stop(page).waitFor()
    expect((await said(page)).slice(lines.length, lines.length + 2)).toEqual(['cancel', `zh-CN ${heading}`])
  })

  it('offers to read again once everything was said', async () => {
    const page = await open('./about')
    await start(page).click()
    await page.evaluate(() => (Reflect.get(window, 'finish') as () => void)())
    await start(page).waitFor()
    expect(await stop(page).count()).toBe(0)
  })

  it('fetches no script for it, and breaks no policy', async () => {
    visitor = await newVisitor({ javaScriptEnabled: true })
    await visitor.addCookies([{ name: 'size', value: 'large', url: inject('siteUrl') }])
    const page = await visitor.newPage()
    const faults: string[] = []
    page.on('request', (request) => request.resourceType() === 'script' && faults.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    for (const address of ['./', './about', './nominate', './no-such-page']) await page.goto(address)
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
  })

  it('has no such button in standard letters, without JavaScript, or where the browser cannot speak', async () => {
    const standard = await open('./about', { size: 'standard' })
    expect([await start(standard).count(), await standard.locator('main script').count()]).toEqual([0, 0])
    await visitor?.close()
    const still = await open('./about', { javaScriptEnabled: false })
    expect(await start(still).count()).toBe(0)
    await visitor?.close()
    visitor = await newVisitor({ javaScriptEnabled: true })
    await visitor.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }))
    await visitor.addCookies([{ name: 'size', value: 'large', url: inject('siteUrl') }])
    const silent = await visitor.newPage()
    await silent.goto('./about')
    expect([await silent.locator('main script').count(), await start(silent).count()]).toEqual([1, 0])
  })
})
