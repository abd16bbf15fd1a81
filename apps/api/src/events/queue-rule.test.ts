import { noSignUp } from '@culture/contract'
import { describe, expect, it } from 'vitest'
import { queueRule } from './queue-rule.js'
import type { SignUpEvent } from './rules/sign-up-window.js'

const event = (over: Partial<SignUpEvent['signUpSettings']>): SignUpEvent => ({
  ...{ documentId: 'tea', editorialStatus: 'SCHEDULED', withdrawn: false, venue: null },
  startsAt: new Date('2027-02-20T06:00:00.000Z'),
  endsAt: new Date('2027-02-20T08:00:00.000Z'),
  signUpSettings: { ...noSignUp, ...{ mode: 'REQUIRED', unit: 'PERSON', capacity: 10, waitlistLimit: 3 }, ...over },
})
const slot = (id: string) => ({ id, startsAt: '2027-02-20T06:00:00.000Z', endsAt: '2027-02-20T07:00:00.000Z', capacity: 1 })

describe('the rule of the queue in words', () => {
  it('says whole families, the order, the deadline and the last day', () => {
    const rule = queueRule(event({}))
    expect(rule).toHaveLength(4)
    expect(rule[3]).toMatch(/^2月19日（周五）下午2:00起/)
  })

  it('says until when places are kept for telephone and counter', () => {
    expect(queueRule(event({ offlineReserve: 4, closesAt: '2027-02-19T06:00:00.000Z' }))[4]).toMatch(
      /^有4个名额.*2月18日（周四）下午2:00起/,
    )
  })

  it('names no day where each slot has its own', () => {
    expect(queueRule(event({ unit: 'SLOT', capacity: null, slots: [slot('a'), slot('b')] }))[3]).toMatch(/^开始前24小时起/)
  })

  it('says that the lots are the order where they are drawn, also where nobody may join the queue later', () => {
    const rule = queueRule(event({ drawsAt: '2027-02-15T06:00:00.000Z', closesAt: '2027-02-15T05:00:00.000Z', waitlistLimit: 0 }))
    expect(rule[0]).toContain('抽签抽出的次序')
    expect(rule.join()).not.toContain('谁先报')
  })

  it.each([
    ['nobody can wait', { waitlistLimit: 0 }],
    ['nothing is counted', { mode: 'NONE' }],
  ] as const)('is silent where %s', (_, over) => expect(queueRule(event(over))).toEqual([]))
})
