import { describe, expect, it } from 'vitest'
import {
  chineseNumber,
  dateTimeText,
  dateWithWeekdayText,
  fullDateText,
  longWeekdayText,
  monthDayText,
  monthText,
  timeRangeText,
  timeText,
  weekdayText,
} from './chinese-dates.js'
import { instantOf } from './shanghai-time.js'

const at = (time: string, date = '2027-02-20') => instantOf(date, time)

describe('a day in words', () => {
  it('as the pages write it', () => {
    expect(monthText('2027-02-20')).toBe('2月')
    expect(monthDayText('2027-02-20')).toBe('2月20日')
    expect(fullDateText('2027-02-20')).toBe('2027年2月20日')
    expect(weekdayText('2027-02-21')).toBe('周日')
    expect(longWeekdayText('2027-02-20')).toBe('星期六')
    expect(dateWithWeekdayText('2027-02-19')).toBe('2月19日（周五）')
    expect(dateTimeText(at('14:00', '2027-02-19'))).toBe('2月19日（周五）下午2:00')
  })
})

describe('a time in words', () => {
  it.each([
    ['00:00', '凌晨0:00'],
    ['04:59', '凌晨4:59'],
    ['05:00', '上午5:00'],
    ['11:59', '上午11:59'],
    ['12:00', '中午12:00'],
    ['12:59', '中午12:59'],
    ['13:00', '下午1:00'],
    ['17:59', '下午5:59'],
    ['18:00', '晚上6:00'],
    ['23:59', '晚上11:59'],
  ])('%s is %s', (time, text) => expect(timeText(at(time))).toBe(text))

  it.each([
    ['14:00', '16:30', '下午2:00–4:30'],
    ['09:00', '10:00', '上午9:00–10:00'],
    ['11:00', '13:00', '上午11:00–下午1:00'],
    ['18:30', '20:00', '晚上6:30–8:00'],
    ['16:30', '18:30', '下午4:30–晚上6:30'],
  ])('%s to %s is %s', (from, to, text) => expect(timeRangeText(at(from), at(to))).toBe(text))

  it('names the day on which something ends when it is another', () => {
    expect(timeRangeText(at('22:00'), at('01:00', '2027-02-21'))).toBe('晚上10:00–2月21日凌晨1:00')
  })
})

describe('a small number in words', () => {
  it.each([
    [0, '零'],
    [5, '五'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
    [100, '100'],
    [-1, '-1'],
    [1.5, '1.5'],
  ])('%d is %s', (value, text) => expect(chineseNumber(value)).toBe(text))
})
