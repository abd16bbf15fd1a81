import { dateTimeText } from '@culture/calendar'
import type { LifeOfEvent } from '@culture/contract'
import type { TermChange } from './changed-terms'
import type { EventLifeAnswer, Hit } from './event-life.types'

const units = { PERSON: '人', HOUSEHOLD: '户', SLOT: '组' } as const

type Life = EventLifeAnswer['life']

/** How an event stands, in the words of the panel beside it. */
export function lifeFacts(life: Life): string[] {
  if (life.kind === 'UNAVAILABLE') return ['报名系统暂时没有回应，稍后再看；不影响您写和发布。']
  if (life.kind === 'NOT_PUBLISHED') return ['还没发布过，发布以后这里会显示报名情况。']
  const { unit, taken, capacity, left, waiting } = life
  if (!unit) return ['不限名额，谁来都行。']
  const word = units[unit]
  return [`已报 ${taken} ${word}，共 ${capacity} 个名额`, `还剩 ${left} 个`, waiting > 0 ? `候补 ${waiting} 组` : '没有人候补']
}

/** What an editor should know of those who have signed up, whatever they are about to do. */
export function standingWarnings(life: Life): string[] {
  if (life.kind !== 'LIFE') return []
  const { capacityNotApplied, askedCapacity, capacity } = life
  const ignored = `名额改成 ${askedCapacity} 没有生效：已经报出去的比这多，现在仍按 ${capacity} 个算。`
  return [...(capacityNotApplied ? [ignored] : []), ...withdrawalWarnings(life)]
}

/** Whom taking back, cancelling or deleting would hit. */
export function withdrawalWarnings(life: Life): string[] {
  return life.kind === 'LIFE' && isHeld(life) ? [`现在撤下、取消或删除，会影响 ${people(life)}。`] : []
}

/** Whom publishing these changes would hit; none where nobody would be. */
export function changeWarnings({ life, slotHits }: Pick<EventLifeAnswer, 'life' | 'slotHits'>, changed: readonly TermChange[]): string[] {
  if (life.kind !== 'LIFE') return []
  return changed.flatMap((change) => {
    if (change.kind === 'CAPACITY') return hitSentence(`名额改成 ${change.capacity}`, life.wouldHit, life.unit)
    if (change.kind === 'SLOT') {
      const hit = slotHits.find(({ slot }) => slot === change.slot)?.wouldHit ?? null
      const what = `${dateTimeText(new Date(change.startsAt))}的时段`
      return hitSentence(change.capacity === 0 ? `去掉${what}` : `${what}改成 ${change.capacity} 个`, hit, life.unit)
    }
    return isHeld(life) ? [sentences[change.kind](people(life))] : []
  })
}

const sentences: Record<Exclude<TermChange['kind'], 'CAPACITY' | 'SLOT'>, (who: string) => string> = {
  CANCELLED: (who) => `发布后活动就取消了，${who}的名额一起取消。服务台会列出要打电话的名单。`,
  POSTPONED: (who) => `发布后活动就延期了，${who}的名额留着。服务台会列出要打电话的名单。`,
  TIME: (who) => `时间改了，会影响 ${who}。发布后服务台会列出要打电话的名单，能收短信的也会收到。换日子的，“举办情况”请选“延期”。`,
  HOURS: (who) => `结束的时间或后面几次的时间改了，会影响 ${who}，请打电话告诉他们。`,
  VENUE: (who) => `地点改了，会影响 ${who}。发布后服务台会列出要打电话的名单，能收短信的也会收到。`,
  VENUE_OPEN: (who) => `原来没写地点，或者地点去掉了，会影响 ${who}，请打电话告诉他们。`,
}

const isHeld = ({ heads, waiting }: LifeOfEvent): boolean => heads > 0 || waiting > 0

const people = ({ heads, waiting }: LifeOfEvent): string =>
  [...(heads > 0 ? [`${heads} 位已报名的居民`] : []), ...(waiting > 0 ? [`${waiting} 组候补`] : [])].join('、')

function hitSentence(what: string, hit: Hit | null, unit: LifeOfEvent['unit']): string[] {
  if (!hit || hit.people === 0) return []
  const places = `${hit.units} ${unit ? units[unit] : '人'}`
  return [`${what}，会有 ${hit.parties} 组、${hit.people} 人坐不下（${places}）。发布后不会生效，请先打电话商量。`]
}
