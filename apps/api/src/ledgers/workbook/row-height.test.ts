import { describe, expect, it } from 'vitest'
import { rowHeight } from './row-height.js'

describe('the height of a row', () => {
  it.each([
    ['', 5, 20],
    ['元宵灯会', 5, 20],
    ['文体宣讲志愿服务队', 5, 35],
    ['2027-02-20', 5.5, 20],
    ['2027-02-20\n周六', 5.5, 35],
    ['一\n\n三', 5, 50],
    ['字'.repeat(4_000), 10, 409],
  ])('%j in a column of %s', (text, width, points) => expect(rowHeight([{ text, width }])).toBe(points))

  it('is that of its tallest cell, and one line where there is none', () => {
    expect(
      rowHeight([
        { text: '短', width: 5 },
        { text: '很长的一句话写在窄窄的格子里', width: 5 },
      ]),
    ).toBe(50)
    expect(rowHeight([])).toBe(20)
  })
})
