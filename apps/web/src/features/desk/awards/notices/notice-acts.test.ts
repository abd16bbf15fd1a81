import { expect, it } from 'vitest'
import { momentOf } from './notice-acts.ts'

it.each([
  ['2027-02-15', '13:30', '2027-02-15T05:30:00.000Z'],
  ['2027-02-15', '0:00', '2027-02-14T16:00:00.000Z'],
  ['2027-02-15', '24:00', '2027-02-15T16:00:00.000Z'],
  ['2027-12-31', '24:00', '2027-12-31T16:00:00.000Z'],
])('%s %s in Shanghai is %s', (day, time, instant) => {
  expect(momentOf(day, time)?.toISOString()).toBe(instant)
})

it.each([
  ['2027-02-30', '13:30'],
  ['2027-02-15', '24:01'],
  ['2027-02-15', '12:60'],
  ['2027-02-15', '下午一点'],
  ['', ''],
])('%s %s is no moment', (day, time) => {
  expect(momentOf(day, time)).toBeNull()
})
