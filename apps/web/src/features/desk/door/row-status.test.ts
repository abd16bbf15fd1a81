import { describe, expect, it } from 'vitest'
import { canCome, rowStatus } from './row-status.ts'

describe('a family on the roster', () => {
  it.each([
    ['CONFIRMED', null, false, null],
    ['CHECKED_IN', null, false, null],
    ['WAITLISTED', 2, false, '候补第2位'],
    ['WAITLISTED', null, false, '候补'],
    ['WAITLISTED', null, true, '等抽签'],
    ['OFFERED', null, false, '等回话'],
    ['NO_SHOW', null, false, '没来'],
  ] as const)('%s at %j, draw to come %s: %s', (status, position, pending, said) =>
    expect(rowStatus({ status, position }, pending)).toBe(said),
  )

  it.each([
    ['CONFIRMED', false, true],
    ['CHECKED_IN', true, false],
    // It came to an earlier meeting of the course.
    ['CHECKED_IN', false, true],
    ['WAITLISTED', false, false],
    ['OFFERED', false, false],
  ] as const)('%s, come to this meeting %s: may be checked in %s', (status, came, may) => expect(canCome({ status, came })).toBe(may))
})
