import type { PublishedEvent, PublishedSignUp } from '@culture/contract'
import type { Fault } from './fault.types'

/** What an editor must still settle before residents can sign up. */
export function checkSignUp({ signUp, meetings }: Pick<PublishedEvent, 'signUp' | 'meetings'>): Fault[] {
  if (signUp.mode === 'NONE') return []
  const start = meetings[0]?.startsAt ?? ''
  const bySlot = signUp.unit === 'SLOT' || signUp.mode === 'HOME_VISIT'
  const rules: [broken: boolean, field: string, sentence: string][] = [
    [signUp.capacity !== null && !signUp.unit, 'unit', '填了名额，还要选“名额怎么算”。'],
    [signUp.mode === 'HOME_VISIT' && signUp.slots.length === 0, 'slots', '上门预约至少要填一个上门时段。'],
    [signUp.slots.some(({ startsAt, endsAt }) => endsAt <= startsAt), 'slots', '上门时段的结束要晚于开始。'],
    [signUp.channels.length === 0, 'online', '至少要开放一种报名方式。'],
    [!opensBeforeItCloses(signUp), 'closesAt', '报名截止要晚于报名开始。'],
    [signUp.opensAt !== null && start !== '' && signUp.opensAt >= start, 'opensAt', '报名要在活动开始以前开放。'],
    [signUp.offlineReserve > (signUp.capacity ?? 0), 'offlineReserve', '留给电话和窗口的名额不能多过总名额。'],
    [bySlot && signUp.offlineReserve > 0, 'offlineReserve', '上门预约和按组报名不能给电话和窗口留名额。'],
  ]
  return rules.flatMap(([broken, field, sentence]) => (broken ? [{ field: `signUp.${field}`, sentence }] : []))
}

const opensBeforeItCloses = ({ opensAt, closesAt }: PublishedSignUp) => !opensAt || !closesAt || opensAt < closesAt
