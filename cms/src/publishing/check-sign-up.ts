import type { PublishedEvent, PublishedSignUp } from '@culture/contract'

/** What an editor must still settle before residents can sign up; sentences for the editor. */
export function checkSignUp({ signUp, meetings }: Pick<PublishedEvent, 'signUp' | 'meetings'>): string[] {
  if (signUp.mode === 'NONE') return []
  const start = meetings[0]?.startsAt ?? ''
  const rules: [broken: boolean, sentence: string][] = [
    [signUp.capacity !== null && !signUp.unit, '填了名额，还要选“名额怎么算”。'],
    [signUp.mode === 'HOME_VISIT' && signUp.slots.length === 0, '上门预约至少要填一个上门时段。'],
    [signUp.slots.some(({ startsAt, endsAt }) => endsAt <= startsAt), '上门时段的结束要晚于开始。'],
    [signUp.channels.length === 0, '至少要开放一种报名方式。'],
    [!opensBeforeItCloses(signUp), '报名截止要晚于报名开始。'],
    [signUp.opensAt !== null && start !== '' && signUp.opensAt >= start, '报名要在活动开始以前开放。'],
    [signUp.offlineReserve > (signUp.capacity ?? 0), '留给电话和窗口的名额不能多过总名额。'],
    [(signUp.unit === 'SLOT' || signUp.mode === 'HOME_VISIT') && signUp.offlineReserve > 0, '上门预约和按组报名不能给电话和窗口留名额。'],
  ]
  return rules.flatMap(([broken, sentence]) => (broken ? [sentence] : []))
}

const opensBeforeItCloses = ({ opensAt, closesAt }: PublishedSignUp) => !opensAt || !closesAt || opensAt < closesAt
