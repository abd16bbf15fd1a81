import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInBrowser, newVisitor } from '../browser/visit.ts'
import { ringFault } from './layout-faults.ts'
import { findPageFaults } from './page-faults.ts'

const wrap = (style: string, main: string) => `<!doctype html><html lang="zh-CN"><head><title>页</title>
<meta name="viewport" content="width=device-width"><style>body { font: 18px/1.6 sans-serif; margin: 0 } .big { display: inline-block; min-width: 48px; min-height: 48px } ${style}</style></head>
<body><main><h1>页</h1>${main}</main></body></html>`

// What finds faults must find them: each page here has one.
describeInBrowser('the finder of faults', () => {
  let reader: BrowserContext
  let page: Page
  beforeAll(async () => {
    reader = await newVisitor({ javaScriptEnabled: true })
    page = await reader.newPage()
  })
  afterAll(() => reader.close())

  const faultsOf = async (style: string, main: string): Promise<string> => {
    await page.setContent(wrap(style, main))
    return (await findPageFaults(page, 'standard')).join('\n')
  }

  it('finds nothing on a good page', async () => {
    expect(
      await faultsOf(
        '',
        '<p>先看<a href="/a">这一页</a>再说。</p><a class="big" href="/b">报名</a><label class="big">大<input class="big"></label>',
      ),
    ).toBe('')
  })

  it.each([
    ['a link alone and too low', '', '<p><a href="/a">报名</a></p>', /\[phone\] target \d+×\d+ < 48: <a/],
    ['a button too narrow', '', '<button style="width:30px;height:60px">好</button>', /\[desk\] target 30×60 < 48/],
    ['a box to tick, with a label too low', '', '<p><label><input type="checkbox">同意</label></p>', /target \d+×\d+ < 48: <input/],
    ['text too small', '', '<p style="font-size:15px">小字</p>', /\[phone\] text 15px < 17/],
    ['a page that scrolls sideways at 320', '', '<p style="width:340px">宽</p>', /\[320\] overflow: 340 > 320/],
    ['a picture without words', '', '<img src="data:," width="50" height="50">', /\[desk\] axe image-alt/],
    [
      'pale text in the dark',
      '@media (prefers-color-scheme: dark) { body { background: #000; color: #333 } }',
      '<p>看不清</p>',
      /^\[dark\] axe color-contrast/,
    ],
  ])('finds %s', async (_, style, main, fault) => {
    expect(await faultsOf(style, main)).toMatch(fault)
  })
  it('finds a stop of the tabulator without a ring, and says where there is none to judge', async () => {
    await page.setContent(
      wrap(
        ':focus-visible { outline: 2px solid } #wide:focus-visible { outline-width: 3px }',
        '<button>窄</button><button id="wide">宽</button>',
      ),
    )
    const faults: (string | null)[] = []
    for (const _ of ['narrow', 'wide', 'outside']) {
      await page.keyboard.press('Tab')
      faults.push(await page.evaluate(ringFault, 3))
    }
    expect(faults).toEqual([expect.stringContaining('no ring: <button>窄'), '', null])
  })
})
