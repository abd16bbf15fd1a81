import { isNight } from '@culture/calendar'
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
  return [...rules, ...drawRules(signUp, start)].flatMap(([broken, field, sentence]) =>
    broken ? [{ field: `signUp.${field}`, sentence }] : [],
  )
}

const DAY_MS = 86_400_000
/** Places that are given back after the draw are offered to the next family, who has a day to answer, and the last day goes by who fits. */
const DAYS_AFTER_DRAW = 2

function drawRules(signUp: PublishedSignUp, start: string): [broken: boolean, field: string, sentence: string][] {
  const { drawsAt, closesAt, capacity, offlineReserve, unit, slots } = signUp
  if (drawsAt === null) return []
  const latest = start === '' ? '' : new Date(Date.parse(start) - DAYS_AFTER_DRAW * DAY_MS).toISOString()
  return [
    [unit === 'SLOT' || signUp.mode === 'HOME_VISIT' || slots.length > 0, 'allocation', '上门预约和按组报名不能抽签，请选“先到先得”。'],
    [capacity === null, 'capacity', '要抽签，先填好有多少名额。'],
    [closesAt === null, 'closesAt', '要抽签，先定好什么时候截止报名。'],
    [offlineReserve > 0, 'offlineReserve', '抽签不给电话和窗口留名额：电话、窗口登记的和网上一起抽。请填 0。'],
    [closesAt !== null && drawsAt <= closesAt, 'drawAt', '抽签要晚于报名截止。'],
    [
      latest !== '' && drawsAt > latest,
      'drawAt',
      '抽签至少要比活动开始早两天，有人不来时，候补的人家才来得及。请把抽签提前，或者把报名截止提前。',
    ],
    [isNight(new Date(drawsAt)), 'drawAt', '抽签请定在早上八点到晚上九点之间，好马上告诉大家。'],
  ]
}

const opensBeforeItCloses = ({ opensAt, closesAt }: PublishedSignUp) => !opensAt || !closesAt || opensAt < closesAt
