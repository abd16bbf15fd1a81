import type { Channel } from '@culture/contract/operations'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawWords } from '../../words/draws.ts'
import { zhCN } from '../../words/zh-CN.ts'
import { panelSentence } from './panel-text.ts'
import { describeSignUp, type EventFacts, type SignUpFacts } from './sign-up-state.ts'

const open: SignUpFacts = {
  mode: 'REQUIRED',
  state: 'OPEN',
  unit: 'PERSON',
  capacity: 50,
  taken: 12,
  left: 38,
  leftOnline: 38,
  waiting: 0,
  opensAt: '2027-03-25T01:00:00Z',
}
const event = (signUp: Partial<SignUpFacts> = {}, rest: Partial<EventFacts> = {}): EventFacts => ({
  status: 'SCHEDULED',
  ...rest,
  signUp: { ...open, ...signUp },
})

describe('how sign-up stands', () => {
  it.each([
    ['open', event(), 'open', '报名中', '还剩 38 席，共 50 席', 'SIGN_UP'],
    ['few', event({ unit: 'HOUSEHOLD', capacity: 30, taken: 24, left: 6, leftOnline: 6 }), 'few', '还剩6户', '共 30 户', 'SIGN_UP'],
    [
      'a reserve held back',
      event({ left: 38, leftOnline: 18 }),
      'open',
      '报名中',
      '还剩 38 席，网上还能报 18 席，其余留给电话和窗口',
      'SIGN_UP',
    ],
    [
      'waiting',
      event({ state: 'WAITLIST_ONLY', taken: 50, left: 0, leftOnline: 0, waiting: 3 }),
      'wait',
      '可候补',
      '50 席已满，前面有 3 家候补',
      'WAIT',
    ],
    [
      'first to wait',
      event({ state: 'WAITLIST_ONLY', taken: 50, left: 0, leftOnline: 0 }),
      'wait',
      '可候补',
      '50 席已满，可以候补',
      'WAIT',
    ],
    ['full', event({ state: 'FULL', taken: 50, left: 0, leftOnline: 0 }), 'full', '已满', '50 席约满，候补也满了', null],
    ['not yet open', event({ state: 'NOT_YET_OPEN' }), 'soon', '3月25日开始报名', null, null],
    ['closed', event({ state: 'CLOSED' }), 'over', '报名截止', null, null],
    ['nothing to sign up for', event({ state: 'NOT_NEEDED', unit: null, capacity: null }), 'soon', '不用报名', null, null],
    ['cancelled', event({}, { status: 'CANCELLED' }), 'full', '已取消', null, null],
    ['over', event({}, { status: 'FINISHED' }), 'over', '已结束', null, null],
    ['over and told', event({}, { status: 'FINISHED', recap: {} }), 'over', '已结束，有回顾', null, null],
    ['open and not counted', event({ unit: null, capacity: null, left: null, leftOnline: null }), 'open', '报名中', null, 'SIGN_UP'],
    ['open, but not on the web', event({ channels: ['PHONE', 'WINDOW'] }), 'open', '报名中', '还剩 38 席，共 50 席', null],
    [
      'full, but not on the web',
      event({ state: 'WAITLIST_ONLY', left: 0, channels: ['PHONE'] }),
      'wait',
      '可候补',
      '50 席已满，可以候补',
      null,
    ],
  ] as const)('%s', (_name, given, tone, text, sentence, action) => {
    expect(describeSignUp(given)).toMatchObject({ chip: { tone, text }, sentence, action })
  })

  it('never offers a way in that the graph does not give', () => {
    const states = fc.constantFrom('NOT_NEEDED', 'NOT_YET_OPEN', 'OPEN', 'WAITLIST_ONLY', 'FULL', 'CLOSED', 'CANCELLED') as fc.Arbitrary<
      SignUpFacts['state']
    >
    const statuses = fc.constantFrom('SCHEDULED', 'POSTPONED', 'CANCELLED', 'FINISHED') as fc.Arbitrary<EventFacts['status']>
    fc.assert(
      fc.property(states, statuses, fc.nat(50), (state, status, taken) => {
        const { action } = describeSignUp(event({ state, taken, left: 50 - taken, leftOnline: 50 - taken }, { status }))
        const given = { OPEN: 'SIGN_UP', WAITLIST_ONLY: 'WAIT' }[state as string] ?? null
        expect(action).toBe(status === 'CANCELLED' || status === 'FINISHED' ? null : given)
      }),
    )
  })
})

describe('the sentence around the telephone number', () => {
  const sentence = (state: SignUpFacts['state'], channels: Channel[]) => {
    const given = { ...event({ state, channels }), signUp: { ...open, state, channels } }
    return panelSentence(given, describeSignUp(given))
  }

  it('promises the web only where there is a way in by the web', () => {
    expect(sentence('NOT_YET_OPEN', ['ONLINE', 'PHONE'])).toBe(zhCN.panel.notYet)
    expect(sentence('NOT_YET_OPEN', ['PHONE', 'WINDOW'])).toBe(zhCN.panel.notYetOffline)
    expect(sentence('OPEN', ['ONLINE', 'PHONE'])).toBe(zhCN.panel.byOthers)
    expect(sentence('OPEN', ['PHONE'])).toBe(zhCN.panel.notOnline)
  })

  it('speaks of no free places while lots are still to be drawn', () => {
    const draw = { drawsAt: '2027-02-17T09:00:00.000Z', drawnAt: null, entries: 3 }
    const given = { ...event({}), signUp: { ...open, state: 'CLOSED' as const, channels: ['ONLINE' as const], draw } }
    expect(panelSentence(given, describeSignUp(given))).toBe(drawWords.closed)
  })
})
