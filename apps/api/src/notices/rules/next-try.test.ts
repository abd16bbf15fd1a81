import { expect, it } from 'vitest'
import { MOST_ATTEMPTS, nextTry } from './next-try.js'

const now = new Date('2027-02-15T02:00:00.000Z')

it('pauses grow, and end after the last attempt', () => {
  const pauses = Array.from({ length: MOST_ATTEMPTS + 2 }, (_, at) => nextTry(at + 1, now)).map(
    (next) => next && next.getTime() - now.getTime(),
  )
  expect(pauses).toEqual([60_000, 240_000, 600_000, 1_800_000, null, null, null])
})
