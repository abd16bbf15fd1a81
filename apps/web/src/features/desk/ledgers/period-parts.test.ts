import { expect, it } from 'vitest'
import { periodOf, periodParts } from './period-parts.ts'

it('covers the year, its quarters and its months', () =>
  expect(periodParts.map(({ value }) => value).join(' ')).toBe(' Q1 Q2 Q3 Q4 01 02 03 04 05 06 07 08 09 10 11 12'))

it.each([
  ['2027', '', '2027'],
  ['2027', 'Q4', '2027-Q4'],
  ['2027', '02', '2027-02'],
  ['2027', '13', '2027'],
])('%s %s is %s', (year, part, period) => expect(periodOf(year, part)).toBe(period))
