import { expect, it } from 'vitest'
import { oneTimePassword } from './one-time-password.mjs'

// The SHA-1 vectors of RFC 6238, appendix B, by their last six digits.
it.each([
  [59, '287082', 1],
  [1_111_111_109, '081804', 1],
  [1_111_111_111, '050471', 29],
  [1_234_567_890, '005924', 30],
  [2_000_000_000, '279037', 10],
])('at %i the one-time password is %s', (seconds, code, secondsLeft) => {
  expect(oneTimePassword('12345678901234567890', seconds)).toEqual({ code, secondsLeft })
})
