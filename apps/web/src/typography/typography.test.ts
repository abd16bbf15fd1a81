import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginsWithHeading, headingsFrom } from './heading-levels.ts'
import { plain, words } from './words.ts'
import { zh, zhHtml } from './zh.ts'

describe('zh', () => {
  it.each([
    ['不用注册,填称呼和电话。', '不用注册，填称呼和电话。'],
    ['我们的节日·元宵:猜灯谜', '我们的节日·元宵：猜灯谜'],
    ['每晚9:00,不见不散', '每晚9:00，不见不散'],
    ['共 1,000 席', '共 1,000 席'],
    ['拨打0314-0000000,有人帮您', '拨打0314-0000000，有人帮您'],
    ['一楼活动室(演示)', '一楼活动室（演示）'],
    ['(有电梯)', '（有电梯）'],
    ['来不了?说一声!', '来不了？说一声！'],
    ['我们的节日 · 清明', '我们的节日·清明'],
    ['Node (v24), ok?', 'Node (v24), ok?'],
  ])('%s', (given, expected) => expect(zh(given)).toBe(expected))

  it('changes nothing the second time', () => {
    const text = fc.string({ unit: fc.constantFrom(...'元宵9ab,:;?!() ·、。“”*') })
    fc.assert(
      fc.property(text, (given) => {
        expect(zh(zh(given))).toBe(zh(given))
      }),
    )
  })

  it('leaves tags alone', () => {
    expect(zhHtml('<p title="a,b">带纸,带<b>笔</b>,来</p>')).toBe('<p title="a,b">带纸，带<b>笔</b>，来</p>')
  })
})

describe('headings of what editors write', () => {
  it('begin at the level of their place and keep their distance', () => {
    expect(headingsFrom('<h3>a</h3><p>b</p><h4 id="x">c</h4>', 2)).toBe('<h2>a</h2><p>b</p><h3 id="x">c</h3>')
    expect(headingsFrom('<h1>a</h1><h6>b</h6>', 3)).toBe('<h3>a</h3><h6>b</h6>')
    expect(headingsFrom('<p>h3</p>', 2)).toBe('<p>h3</p>')
  })

  it('are known where a text opens with one', () => {
    expect(beginsWithHeading('\n<h2>怎么玩</h2><p>a</p>')).toBe(true)
    expect(beginsWithHeading('<p>a</p><h2>怎么玩</h2>')).toBe(false)
    expect(beginsWithHeading('<hr />')).toBe(false)
  })
})

describe('words', () => {
  it('never lets a line end inside a word or begin with a mark', () => {
    expect(words('一家人的读书角').at(-1)).toBe('读书角')
    expect(words('一家一盆绿，换着养')).toEqual(['一家一盆绿，', '换着养'])
    expect(words('老物件里的滦平')).toEqual(['老物件里的', '滦平'])
    expect(words('经典诗文亲子共读')).toEqual(['经典诗文', '亲子共读'])
    expect(words('猜灯谜、做花灯').filter((part) => /^[、，]/.test(part))).toEqual([])
  })

  it('follows the editor where the editor decides', () => {
    expect(words('一个电话|都别信:|诚信与防骗')).toEqual(['一个电话', '都别信：', '诚信与防骗'])
    expect(plain('一个电话|都别信:诚信')).toBe('一个电话都别信：诚信')
  })

  it('loses nothing', () => {
    const heading = fc.string({ unit: fc.constantFrom(...'一家人的读书角老物件里滦平《》、（）0314ab ') })
    fc.assert(
      fc.property(heading, (given) => {
        expect(words(given).join('')).toBe(plain(given))
      }),
    )
  })
})
