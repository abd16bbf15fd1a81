import { dateTimeText } from '@culture/calendar'
import { placesFromContent } from './rules/places-from-content.js'
import type { SignUpEvent } from './rules/sign-up-window.js'

const WHOLE = '一家人一起排、一起进，不会拆开。谁先报，谁在前。'
const WHOLE_BY_LOT = '一家人一起排、一起进，不会拆开。抽签抽出的次序，就是候补的次序。'
const NO_PASSING = '前面那家人多、空位还不够，后面的也一起等，不插队。'
const OFFER = '轮到您了，名额留着等您答复，最多留24小时，不会在夜里到期。到时没答复，就给下一家。'

const spoken = (instant: string): string => dateTimeText(new Date(instant))
const sweep = (from: string): string => `${from}起，空位给坐得下的第一家，免得位子空着；一家最多让五次。谁先进、为什么，在您的报名里写明。`
const release = (from: string, reserve: number): string => `有${reserve}个名额先留给电话和窗口。${from}起没用完的放给大家，都按先后排。`

/** How the queue moves, in words for those who wait. Empty where nobody can wait. */
export function queueRule(event: SignUpEvent): string[] {
  const rows = placesFromContent(event)
  const [row] = rows
  const byLot = row?.drawAt !== null
  // Who was not drawn waits, however few may join the queue afterwards.
  if (!row || (row.waitingLimit === 0 && !byLot)) return []
  const cutOff = rows.length === 1 ? spoken(row.cutOffAt) : '开始前24小时'
  return [
    byLot ? WHOLE_BY_LOT : WHOLE,
    NO_PASSING,
    OFFER,
    sweep(cutOff),
    ...(row.reserve > 0 ? [release(spoken(row.releaseAt), row.reserve)] : []),
  ]
}
