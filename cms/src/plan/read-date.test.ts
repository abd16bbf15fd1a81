import { addDays, longWeekdayText } from '@culture/calendar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from './read-date'

const EPOCH = Date.UTC(1899, 11, 30)
const days = fc.integer({ min: 0, max: 36_000 }).map((day) => addDays('2000-01-01', day))
const numeral = (value: number) => ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'][value] ?? ''
const upTo31 = (value: number) =>
  value < 10 ? numeral(value) : `${value < 20 ? '' : numeral(Math.floor(value / 10))}十${value % 10 === 0 ? '' : numeral(value % 10)}`

describe('a day in a cell', () => {
  it('is read in every way that people and sheets write one', () => {
    fc.assert(
      fc.property(days, (date) => {
        const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
        const characters = `${[...String(year)].map((figure) => numeral(Number(figure))).join('')}年${upTo31(month)}月${upTo31(day)}日`
        const time = Date.parse(date)
        const cells = [
          date,
          `${year}年${month}月${day}日`,
          `${year}/${month}/${day}`,
          `${year}.${month}.${day}`,
          ` ${year} 年 ${month} 月 ${day} 号 `,
          `${year}年${month}月${day}日（${longWeekdayText(date)}）`,
          `${year}-${month}-${day}周${longWeekdayText(date).at(-1)}`,
          date.replaceAll('-', ''),
          characters,
          new Date(time),
          new Date(time - 1),
          (time - EPOCH) / 86_400_000,
        ]
        for (const cell of cells) expect(readDate(cell), String(cell)).toEqual({ date })
      }),
    )
  })

  it('is read in full-width figures, and with the time of day that a sheet keeps with it', () => {
    expect(readDate('２０２７年６月９日')).toEqual({ date: '2027-06-09' })
    expect(readDate(new Date('2027-06-09T09:29:59.999Z'))).toEqual({ date: '2027-06-09' })
    expect(readDate(46_547.4)).toEqual({ date: '2027-06-09' })
    expect(readDate(20_270_609)).toEqual({ date: '2027-06-09' })
  })

  it.each([
    ['27/6/9', 'TWO_DIGIT_YEAR'],
    ['27年6月9日', 'TWO_DIGIT_YEAR'],
    ['27-06-09', 'TWO_DIGIT_YEAR'],
    ['6/9/27', 'TWO_DIGIT_YEAR'],
    ['6月9日', 'NO_YEAR'],
    ['六月九日', 'NO_YEAR'],
    ['6-9', 'NO_YEAR'],
    ['2027年6月31日', 'NO_SUCH_DAY'],
    ['2027-02-29', 'NO_SUCH_DAY'],
    ['2027-13-01', 'NO_SUCH_DAY'],
    ['2027年6月', 'NOT_A_DATE'],
    ['端午前后', 'NOT_A_DATE'],
    ['2027-6-9至6-11', 'NOT_A_DATE'],
    [12, 'NOT_A_DATE'],
    [true, 'NOT_A_DATE'],
  ])('is not guessed from %s', (cell, code) => {
    expect(readDate(cell)).toEqual({ fault: { code, text: String(cell) } })
  })

  it('is refused with the weekday that it really is', () => {
    expect(readDate('2027年6月9日 星期二')).toEqual({ fault: { code: 'WRONG_WEEKDAY', text: '2027年6月9日 星期二', weekday: '星期三' } })
  })

  it('never comes of text that has no four-figure year', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = readDate(text)
        if ('date' in reading) expect(/\d{4}|[〇零○一二三四五六七八九]{4}/.test(text.normalize('NFKC'))).toBe(true)
      }),
    )
  })
})
