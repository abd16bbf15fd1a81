import type { LifeOfEvent } from '@culture/contract'
import type { EventLifeAnswer } from './event-life.types'

const units = { PERSON: '人', HOUSEHOLD: '户', SLOT: '组' } as const

export interface LifeSentences {
  facts: string[]
  /** What an editor should weigh before lowering, taking back or cancelling. */
  warnings: string[]
}

/** How an event stands, in the words of the panel beside it. */
export function lifeSentences(life: EventLifeAnswer['life']): LifeSentences {
  if (life.kind === 'UNAVAILABLE') return { facts: ['报名系统暂时没有回应，稍后再看；不影响您写和发布。'], warnings: [] }
  if (life.kind === 'NOT_PUBLISHED') return { facts: ['还没发布过，发布以后这里会显示报名情况。'], warnings: [] }
  return { facts: factsOf(life), warnings: warningsOf(life) }
}

function factsOf({ unit, taken, capacity, left, waiting }: LifeOfEvent): string[] {
  if (!unit) return ['不限名额，谁来都行。']
  const word = units[unit]
  return [`已报 ${taken} ${word}，共 ${capacity} 个名额`, `还剩 ${left} 个`, waiting > 0 ? `候补 ${waiting} 组` : '没有人候补']
}

function warningsOf({ unit, heads, capacity, askedCapacity, capacityNotApplied, wouldHit }: LifeOfEvent): string[] {
  const word = unit ? units[unit] : '人'
  return [
    ...(capacityNotApplied ? [`名额改成 ${askedCapacity} 没有生效：已经报出去的比这多，现在仍按 ${capacity} 个算。`] : []),
    ...(wouldHit && wouldHit.people > 0
      ? [
          `名额改成 ${wouldHit.capacity}，会有 ${wouldHit.parties} 组、${wouldHit.people} 人坐不下（${wouldHit.units} ${word}）。发布后不会生效，请先打电话商量。`,
        ]
      : []),
    ...(heads > 0 ? [`现在撤下、取消或删除，会影响 ${heads} 位已报名的居民。`] : []),
  ]
}
