import { expect, it } from 'vitest'
import { closingText } from './closing-text.ts'

it('ends a day at 24:00, and says any other time as it is', () => {
  expect(closingText('2027-02-28T16:00:00.000Z')).toBe('2027年2月28日 24:00')
  expect(closingText('2027-12-31T16:00:00.000Z')).toBe('2027年12月31日 24:00')
  expect(closingText('2027-02-28T05:30:00.000Z')).toContain('1:30')
})
