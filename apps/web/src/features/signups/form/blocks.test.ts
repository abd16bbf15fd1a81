import type { Channel, EventStatus, SignUpMode, SignUpState } from '@culture/contract/operations'
import { describe, expect, it } from 'vitest'
import { blockOf } from './blocks.ts'

type Blocked = Parameters<typeof blockOf>[0]
const event = (state: SignUpState, status: EventStatus = 'SCHEDULED', mode: SignUpMode = 'REQUIRED', channels: Channel[] = ['ONLINE']) =>
  ({ status, signUp: { state, mode, channels } }) as Blocked

describe('what stands before the form', () => {
  it.each([
    [event('OPEN'), null],
    [event('WAITLIST_ONLY'), null],
    [event('OPEN', 'POSTPONED'), null],
    [event('NOT_NEEDED'), 'NOT_NEEDED'],
    [event('NOT_YET_OPEN'), 'NOT_YET_OPEN'],
    [event('FULL'), 'FULL'],
    [event('CLOSED'), 'CLOSED'],
    [event('CANCELLED'), 'CANCELLED'],
    [event('OPEN', 'CANCELLED'), 'CANCELLED'],
    [event('OPEN', 'FINISHED'), 'FINISHED'],
    [event('OPEN', 'SCHEDULED', 'HOME_VISIT'), 'NOT_ONLINE'],
    [event('CLOSED', 'SCHEDULED', 'HOME_VISIT'), 'CLOSED'],
    [event('OPEN', 'SCHEDULED', 'REQUIRED', ['PHONE', 'WINDOW']), 'NOT_ONLINE'],
  ])('%j: %s', (some, block) => expect(blockOf(some)).toBe(block))
})
