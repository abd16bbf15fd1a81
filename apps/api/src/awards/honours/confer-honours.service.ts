import { dateParts, type LocalDate, localDateOf, toLocalDate } from '@culture/calendar'
import type { AwardCategory } from '@culture/contract'
import type { Entities } from '../../database/orm.js'
import { keep, undo } from '../../database/transaction.js'
import type { AwardDeps } from '../award-deps.js'
import { type CycleOutcome, withCycle } from '../cycles/open-cycle.service.js'
import { refuseDesk, refusedMove } from '../desk-refusals.js'
import { moveEntry } from '../entries/move-entry.service.js'
import type { AwardRow } from '../records/award.entity.js'
import type { AwardCycleRow } from '../records/award-cycle.entity.js'
import { awardsOfCycle } from '../records/nominations.repository.js'

const letters: Record<AwardCategory, string> = {
  CIVILIZED_FAMILY: 'WM',
  SCHOLARLY_FAMILY: 'SX',
  DEDICATED_WORKER: 'JY',
  BEAUTIFUL_FAMILY: 'ZM',
}

/** WM-2027-0007: category, cycle, and a number that begins anew with each cycle. */
export const certificateNumber = ({ category, name }: Pick<AwardCycleRow, 'category' | 'name'>, number: number): string =>
  `${letters[category]}-${name}-${String(number).padStart(4, '0')}`

/** The same day some years later; what 29 February is followed by in a common year is the 28th. */
export function yearsAfter(date: LocalDate, years: number): LocalDate {
  const { year, month, day } = dateParts(date)
  return toLocalDate(year + years, month, month === 2 && day === 29 ? 28 : day)
}

export interface ConferInput {
  cycleId: string
  documentNo: string
  awardedOn: LocalDate
}

const numberIn = ({ certificateNo }: AwardRow): number => Number(/(\d{4,})$/.exec(certificateNo ?? '')?.[1] ?? 0)

async function confer(tx: Entities, cycle: AwardCycleRow, award: AwardRow, number: number, input: ConferInput, staffId: string, now: Date) {
  const { documentNo, awardedOn } = input
  const { level, awardingBody, validYears } = cycle
  const validUntil = yearsAfter(awardedOn, validYears)
  const patch = { documentNo, awardedOn, validUntil, level, awardingBody, certificateNo: certificateNumber(cycle, number) }
  return moveEntry(tx, award, { to: 'AWARDED', mover: { kind: 'AWARDING_BODY', id: staffId }, now, patch, evidence: patch })
}

/** Confers the honours of a cycle by one document: everybody who was confirmed gets a certificate number. */
export const conferHonours = (deps: AwardDeps, input: ConferInput, staffId: string): Promise<CycleOutcome> =>
  withCycle(deps, input.cycleId, async (tx, cycle, now) => {
    const documentNo = input.documentNo.trim()
    if (documentNo === '') return undo(refuseDesk('INVALID_INPUT', '请填写表彰决定的文号。'))
    if (input.awardedOn > localDateOf(now)) return undo(refuseDesk('INVALID_INPUT', '颁授日期不能在今天以后。'))
    const all = await awardsOfCycle(tx, cycle.id)
    const approved = all.filter(({ state }) => state === 'APPROVED')
    if (approved.length === 0) return undo(refuseDesk('NOTHING_TO_DO', '没有等着表彰的推荐。'))
    if (approved.some(({ noticeEndsOn }) => noticeEndsOn !== null && input.awardedOn <= noticeEndsOn))
      return undo(refuseDesk('INVALID_INPUT', '颁授日期要在公示期满之后。'))
    let number = Math.max(0, ...all.map(numberIn))
    for (const award of approved) {
      number += 1
      const moved = await confer(tx, cycle, award, number, { ...input, documentNo }, staffId, now)
      if (moved.kind !== 'MOVED') return undo(refusedMove(moved))
    }
    return keep({ kind: 'DONE', cycle })
  })
