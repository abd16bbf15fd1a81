import { describe, expect, it } from 'vitest'
import type { Questions } from './questions.ts'
import { signUpInput } from './sign-up-input.ts'
import { emptyValues, type SignUpValues } from './sign-up-values.ts'

const household = { estate: 'A', building: '5', unit: '2', room: '502' }
const questions: Questions = {
  eventId: 'RXZlbnQ6MQ',
  onBehalf: true,
  household: 'ON_BEHALF',
  estates: [],
  slots: [],
  performersOnly: false,
  homeVisit: false,
  byLot: false,
  maxHeads: 4,
  consentUnder: 14,
}
const values: SignUpValues = {
  ...emptyValues(() => 'key'),
  household,
  name: '李女士',
  phone: '+86 138 0013 8000',
  guardian: true,
  slot: 's1',
}

describe('what is sent to the graph', () => {
  it('leaves out what this event does not ask', () => {
    expect(signUpInput(values, questions, 'v1')).toEqual({
      eventId: 'RXZlbnQ6MQ',
      idempotencyKey: 'key',
      name: '李女士',
      phone: '+86 138 0013 8000',
      household: null,
      slotId: null,
      party: { adults: 1, teens14to17: 0, children7to13: 0, children0to6: 0, wheelchairs: 0 },
      onBehalf: false,
      guardianConsent: false,
      consentVersion: 'v1',
    })
  })

  it('names the household where it counts or when a neighbour acts', () => {
    expect(signUpInput(values, { ...questions, household: 'ALWAYS' }, 'v1')).toMatchObject({ household, onBehalf: false })
    expect(signUpInput({ ...values, for: 'NEIGHBOUR' }, questions, 'v1')).toMatchObject({ household, onBehalf: true })
  })

  it('acts for nobody where nobody may act for another', () => {
    expect(signUpInput({ ...values, for: 'NEIGHBOUR' }, { ...questions, onBehalf: false, household: 'NEVER' }, 'v1')).toMatchObject({
      household: null,
      onBehalf: false,
    })
  })

  it('carries consent only for children who come', () => {
    expect(signUpInput({ ...values, party: { ...values.party, children7to13: 1 } }, questions, 'v1').guardianConsent).toBe(true)
  })

  it('names the time where there are times', () => {
    const slots = [{ id: 's1', startsAt: '', endsAt: '', left: 1 }]
    expect(signUpInput(values, { ...questions, slots }, 'v1').slotId).toBe('s1')
  })
})
