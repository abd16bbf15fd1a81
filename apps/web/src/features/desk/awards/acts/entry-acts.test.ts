import type { AwardState, EntryAtDeskFragment } from '@culture/contract/desk-operations'
import { describe, expect, it } from 'vitest'
import { actsOn } from './entry-acts.ts'

const entry = (state: AwardState, over: Partial<EntryAtDeskFragment> = {}): EntryAtDeskFragment => ({
  ...{ id: 'e', cycleId: 'c', category: 'CIVILIZED_FAMILY', cycle: '2027', state, name: '张示一', place: null, nominatorKind: 'SELF' },
  ...{ summary: null, deed: null, pictures: [], nominatedAt: null, consentUntil: null, returnReason: null, check: null, myPoints: null },
  ...{ iStandAside: false, votes: 0, scores: [], verdict: null, openObjections: 0, finding: null, familyHeard: false },
  ...{ certificateNo: null, documentNo: null, awardedOn: null, validUntil: null, hidden: false, ...over },
})
const handler = { may: (need: string) => need === 'AWARDS_HANDLE' }
const chair = { may: (need: string) => need === 'AWARDS_DECIDE' }
const checker = { may: (need: string) => need === 'AWARDS_CHECK' }

describe('what may be done with an entry', () => {
  it('is nothing for who neither handles nor decides', () => {
    for (const state of ['SUBMITTED', 'PUBLICITY', 'AWARDED', 'SUSPENDED'] as const) expect(actsOn(checker, entry(state))).toEqual([])
  })

  it('is looking into an objection, then ending it by what was found', () => {
    expect(actsOn(handler, entry('PUBLICITY'))).toEqual([])
    expect(actsOn(handler, entry('PUBLICITY', { openObjections: 1 }))).toEqual(['objections'])
    expect(actsOn(handler, entry('OBJECTION_HANDLING', { openObjections: 1 }))).toEqual([])
    expect(actsOn(handler, entry('OBJECTION_HANDLING', { finding: 'UNFOUNDED' }))).toEqual(['resume'])
    expect(actsOn(handler, entry('OBJECTION_HANDLING', { finding: 'FACTS_CHANGED' }))).toEqual([])
    expect(actsOn(chair, entry('OBJECTION_HANDLING', { finding: 'FOUNDED' }))).toEqual(['uphold'])
    expect(actsOn(chair, entry('OBJECTION_HANDLING', { finding: 'UNFOUNDED' }))).toEqual([])
  })

  it('is ending a suspension only when the family was heard, and not by who suspends', () => {
    expect(actsOn(handler, entry('AWARDED'))).toEqual(['suspend'])
    expect(actsOn(chair, entry('SUSPENDED'))).toEqual([])
    expect(actsOn(handler, entry('SUSPENDED', { familyHeard: true }))).toEqual(['hear'])
    expect(actsOn(chair, entry('SUSPENDED', { familyHeard: true }))).toEqual(['reinstate', 'revoke'])
  })
})
