import { expect, it } from 'vitest'
import { typedWhole, wholeOf } from './whole-number'

it.each([
  ['2027', '2027', 2027],
  ['２０２７年', '2027', 2027],
  ['2,027', '2027', 2027],
  ['-7', '-7', -7],
  ['－7', '-7', -7],
  ['4-0', '40', 40],
  ['-', '-', null],
  ['四十', '', null],
  ['', '', null],
])('%j is taken as %j', (text, left, value) => {
  expect(typedWhole(text)).toBe(left)
  expect(wholeOf(typedWhole(text))).toBe(value)
})
