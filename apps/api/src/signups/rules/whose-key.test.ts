import { expect, it } from 'vitest'
import { partyStep } from './party-step.js'
import { keyKindOf, poolOf } from './whose-key.js'

it.each([
  ['PERSON', 'ONLINE', 'PHONE'],
  ['SLOT', 'PHONE', 'PHONE'],
  ['HOUSEHOLD', 'ONLINE', 'HOUSEHOLD'],
  ['HOUSEHOLD', 'WINDOW', 'HOUSEHOLD'],
  ['PERSON', 'PROXY', 'HOUSEHOLD'],
  ['SLOT', 'PROXY', 'HOUSEHOLD'],
] as const)('%s by %s is one per %s', (unit, channel, kind) => {
  expect(keyKindOf(unit, channel, false)).toBe(kind)
  expect(keyKindOf(unit, channel, true)).toBe('HOUSEHOLD')
})

it.each([
  ['ONLINE', 'ONLINE'],
  ['PROXY', 'ONLINE'],
  ['PHONE', 'OFFLINE'],
  ['WINDOW', 'OFFLINE'],
  ['PAPER', 'OFFLINE'],
] as const)('%s queues with %s', (channel, pool) => expect(poolOf(channel)).toBe(pool))

it.each([
  [
    { units: 2, heads: 2 },
    { units: 3, heads: 3 },
    { kind: 'LARGER', units: 1, heads: 1 },
  ],
  [
    { units: 1, heads: 4 },
    { units: 1, heads: 2 },
    { kind: 'SMALLER', units: 0, heads: -2 },
  ],
  [
    { units: 1, heads: 4 },
    { units: 1, heads: 4 },
    { kind: 'SAME', units: 0, heads: 0 },
  ],
])('from %o to %o is %o', (now, next, step) => expect(partyStep(now, next)).toEqual(step))
