import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTime } from './read-time'

const minutes = fc.integer({ min: 0, max: 1_439 })
const two = (value: number) => String(value).padStart(2, '0')

describe('a time in a cell', () => {
  it('is read to the minute, as text and as a sheet keeps it', () => {
    fc.assert(
      fc.property(minutes, (minute) => {
        const [hour, rest] = [Math.floor(minute / 60), minute % 60]
        const time = `${two(hour)}:${two(rest)}`
        const cells = [
          time,
          `${hour}:${two(rest)}`,
          `${hour}：${two(rest)}`,
          `${time}:00`,
          `${hour}点${rest}分`,
          minute / 1_440,
          new Date(Date.UTC(1899, 11, 30) + minute * 60_000),
          new Date(Date.UTC(2027, 5, 9) + minute * 60_000 - 1),
        ]
        for (const cell of cells) expect(readTime(cell), String(cell)).toBe(time)
      }),
    )
  })

  it.each([
    ['上午9点', '09:00'],
    ['上午9点半', '09:30'],
    ['下午2:30', '14:30'],
    ['下午2点', '14:00'],
    ['晚上7点半', '19:30'],
    ['中午12点', '12:00'],
    ['中午1点', '13:00'],
    ['凌晨12点', '00:00'],
    ['９点整', '09:00'],
    ['14时', '14:00'],
  ])('is read from %s', (cell, time) => {
    expect(readTime(cell)).toBe(time)
  })

  it.each(['9', 9, 14, -0.1, 1, '25:00', '9:60', '下午13:00-15:00', '9-11点', '随时', '', true, null])('is not guessed from %s', (cell) => {
    expect(readTime(cell)).toBeNull()
  })
})
