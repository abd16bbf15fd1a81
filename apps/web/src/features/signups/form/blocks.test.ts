import type { Channel, EventStatus, SignUpState } from '@culture/contract/operations'
import { describe, expect, it } from 'vitest'
import { blockOf } from './blocks.ts'

type Blocked = Parameters<typeof blockOf>[0]
const event = (state: SignUpState, channels: Channel[] = ['ONLINE'], status: EventStatus = 'SCHEDULED') =>
  ({ status, signUp: { state, channels } }) as Blocked

describe('what stands before the form', () => {
  it.each([
    [event('OPEN'), null],
    [event('WAITLIST_ONLY'), null],
    [event('OPEN', ['ONLINE'], 'POSTPONED'), null],
    [event('NOT_NEEDED'), 'NOT_NEEDED'],
    [event('NOT_YET_OPEN'), 'NOT_YET_OPEN'],
    [event('FULL'), 'FULL'],
    [event('CLOSED'), 'CLOSED'],
    [event('CANCELLED'), 'CANCELLED'],
    [event('OPEN', ['ONLINE'], 'CANCELLED'), 'CANCELLED'],
    [event('OPEN', ['ONLINE'], 'FINISHED'), 'FINISHED'],
    [event('OPEN', ['PHONE', 'WINDOW']), 'NOT_ONLINE'],
    [event('CLOSED', ['PHONE', 'WINDOW']), 'CLOSED'],
  ])('%j: %s', (some, block) => expect(blockOf(some)).toBe(block))
})
