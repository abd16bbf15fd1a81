import { describe, expect, it } from 'vitest'
import { festivalDateSentence } from './festival-date-sentence'

describe('the day counted from a festival', () => {
  it.each([
    ['DRAGON_BOAT', 2027, 0, '端午当天是 2027年6月9日（周三），农历五月初五。'],
    ['DRAGON_BOAT', 2027, -7, '端午前 7 天是 2027年6月2日（周三），农历四月廿八。'],
    // Where ICU is a day late.
    ['SPRING_FESTIVAL', 2027, 0, '春节当天是 2027年2月6日（周六），农历正月初一。'],
    ['LABA', 2023, 0, '腊八在 2023 年没有公历日子，请直接填时间。'],
  ] as const)('%s in %i, %i days off', (key, year, offset, sentence) => {
    expect(festivalDateSentence(key, year, offset)).toBe(sentence)
  })

  it('may lie after the festival', () => {
    expect(festivalDateSentence('LANTERN', 2027, 2)).toMatch(/^元宵后 2 天是 2027年2月22日.*正月十七。$/)
  })
})
