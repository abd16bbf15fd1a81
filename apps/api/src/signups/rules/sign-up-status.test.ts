import { describe, expect, it } from 'vitest'
import { holdsPlace, isActive, nextStatus, type SignUpAction, signUpStatuses, statusTable } from './sign-up-status.js'

const actions: SignUpAction[] = [
  'offer',
  'confirmAtOnce',
  'cancel',
  'cancelEvent',
  'accept',
  'decline',
  'expire',
  'checkIn',
  'undoCheckIn',
  'markAbsent',
]
const possible = [
  ['WAITLISTED', 'offer', 'OFFERED'],
  ['WAITLISTED', 'confirmAtOnce', 'CONFIRMED'],
  ['WAITLISTED', 'cancel', 'CANCELLED'],
  ['WAITLISTED', 'cancelEvent', 'CANCELLED'],
  ['OFFERED', 'accept', 'CONFIRMED'],
  ['OFFERED', 'decline', 'CANCELLED'],
  ['OFFERED', 'expire', 'EXPIRED'],
  ['OFFERED', 'cancel', 'CANCELLED'],
  ['OFFERED', 'cancelEvent', 'CANCELLED'],
  ['CONFIRMED', 'cancel', 'CANCELLED'],
  ['CONFIRMED', 'cancelEvent', 'CANCELLED'],
  ['CONFIRMED', 'checkIn', 'CHECKED_IN'],
  ['CONFIRMED', 'markAbsent', 'NO_SHOW'],
  ['NO_SHOW', 'checkIn', 'CHECKED_IN'],
  ['CHECKED_IN', 'undoCheckIn', 'CONFIRMED'],
] as const

describe('the life of a sign-up', () => {
  it('has exactly these steps', () => {
    const found = signUpStatuses.flatMap((from) => actions.map((action) => [from, action, nextStatus(from, action)] as const))
    expect(found.filter(([, , to]) => to !== null)).toEqual(expect.arrayContaining(possible.map((step) => [...step])))
    expect(found.filter(([, , to]) => to !== null)).toHaveLength(possible.length)
  })

  it('leads only to known states', () => {
    for (const steps of Object.values(statusTable)) for (const to of Object.values(steps)) expect(signUpStatuses).toContain(to)
  })

  it('ends where it is cancelled or expired', () => {
    for (const end of ['CANCELLED', 'EXPIRED'] as const)
      expect(actions.map((action) => nextStatus(end, action))).toEqual(actions.map(() => null))
  })

  it('holds a place from the offer on, and blocks its key while it waits or holds one', () => {
    expect(signUpStatuses.filter(holdsPlace)).toEqual(['OFFERED', 'CONFIRMED', 'NO_SHOW', 'CHECKED_IN'])
    expect(signUpStatuses.filter((status) => !isActive(status))).toEqual(['CANCELLED', 'EXPIRED'])
  })
})
