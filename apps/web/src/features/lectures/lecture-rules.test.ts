import { describe, expect, it } from 'vitest'
import { classicLines, fitsUpright } from './classic-lines.ts'
import { segmentTimes } from './segment-times.ts'

describe('the times of a programme', () => {
  it('begins each segment where the one before ends', () => {
    const times = segmentTimes([{ minutes: 4 }, { minutes: 5 }, { minutes: 14 }], new Date('2027-02-27T06:30:00Z'))
    expect(times.map(({ startsAt }) => startsAt.toISOString().slice(11, 16))).toEqual(['06:30', '06:34', '06:39'])
  })
})

describe('a classic on ruled paper', () => {
  const poem = ['半亩方塘一鉴开，', '天光云影共徘徊。', '问渠那得清如许？', '为有源头活水来。']

  it('keeps the lines of the text', () => {
    expect(classicLines(poem.join('\n'))).toEqual(poem)
  })

  it('cuts by sentence where the text has no breaks', () => {
    expect(classicLines(poem.join(''))).toEqual(poem)
  })

  it('stands upright only when it is short', () => {
    expect(fitsUpright(poem)).toBe(true)
    expect(fitsUpright(['这一行比红格信纸的一列要长得多，放不下。'])).toBe(false)
    expect(fitsUpright(Array.from({ length: 5 }, () => '一'))).toBe(false)
  })
})
