import type { Entities } from '../../database/orm.js'
import { keep, undo, type Verdict } from '../../database/transaction.js'
import type { AwardDeps } from '../award-deps.js'
import { type CycleOutcome, withCycle } from '../cycles/open-cycle.service.js'
import { type DeskRefusal, refuseDesk, refusedMove } from '../desk-refusals.js'
import { moveEntry } from '../entries/move-entry.service.js'
import { appendStep } from '../log/append-step.js'
import type { AwardRow } from '../records/award.entity.js'
import type { AwardCycleRow } from '../records/award-cycle.entity.js'
import { AwardPanelSchema } from '../records/evidence.entity.js'
import { awardsOfCycle } from '../records/nominations.repository.js'
import { quorumOf } from '../rules/award-guards.js'
import { rankEntries } from '../rules/rank-entries.js'
import { membersOf, panelOf, type ScoreRow, scoresOf, writeVerdict } from './panels.repository.js'

/** Named one by one, or as many as there are places, by the scores. */
export type PanelChoice = readonly string[] | { places: number }

const onTheWay = ['SUBMITTED', 'ELIGIBILITY_CHECK']

interface Closing {
  cycle: AwardCycleRow
  panelId: string
  members: number
  chairId: string
  scores: readonly ScoreRow[]
  selected: ReadonlySet<string>
}

/** Whom the panel has chosen among its entries. */
function chosenOf(choice: PanelChoice, entries: readonly AwardRow[], scores: readonly ScoreRow[]): ReadonlySet<string> | DeskRefusal {
  if (!('places' in choice)) {
    const chosen = new Set(choice)
    return [...chosen].some((id) => !entries.some((award) => award.id === id)) ? refuseDesk('NOT_FOUND') : chosen
  }
  const { places } = choice
  if (!Number.isInteger(places) || places < 0 || places > entries.length)
    return refuseDesk('INVALID_INPUT', `请填0到${entries.length}的整数：参评的一共${entries.length}份。`)
  const scored = entries.map(({ id }) => {
    const given = scores.filter(({ awardId }) => awardId === id)
    return { awardId: id, points: given.reduce((sum, { points }) => sum + points, 0), votes: given.length }
  })
  const ranking = rankEntries(scored, places)
  if (ranking.kind === 'BEST') return new Set(ranking.awardIds)
  return refuseDesk('TIE', `最后一名同分，取${places}份分不出来。请改成${ranking.fewer}份或者${ranking.more}份。`)
}

async function decide(tx: Entities, award: AwardRow, closing: Closing, now: Date) {
  const given = closing.scores.filter(({ awardId }) => awardId === award.id)
  const selected = closing.selected.has(award.id)
  const verdict = {
    ...{ awardId: award.id, panelId: closing.panelId, members: closing.members, votes: given.length },
    ...{ points: given.reduce((sum, { points }) => sum + points, 0), selected: selected ? 1 : 0, at: now.toISOString() },
  }
  await writeVerdict(tx, verdict)
  if (selected) return null
  const moved = await moveEntry(tx, award, { to: 'NOT_SELECTED', mover: { kind: 'PANEL', id: closing.chairId }, now, evidence: verdict })
  return moved.kind === 'MOVED' ? null : refusedMove(moved)
}

async function close(
  tx: Entities,
  deps: AwardDeps,
  closing: Closing,
  entries: readonly AwardRow[],
  now: Date,
): Promise<Verdict<CycleOutcome>> {
  const { cycle, chairId } = closing
  await tx.nativeUpdate(AwardPanelSchema, { id: closing.panelId }, { closedAt: now.toISOString() })
  const evidence = { scores: closing.scores, selected: [...closing.selected].sort() }
  const step = {
    subject: 'CYCLE' as const,
    subjectId: cycle.id,
    kind: 'PANEL_CLOSED' as const,
    actorKind: 'PANEL',
    actorId: chairId,
    evidence,
  }
  await appendStep(tx, deps.communityId, step, now)
  for (const award of entries) {
    const refused = await decide(tx, award, closing, now)
    if (refused) return undo(refused)
  }
  return keep({ kind: 'DONE', cycle })
}

/**
 * The chair closes the panel: every entry under review has its verdict at once, those selected within the quota wait for their notice.
 * Nothing may still be on its way to the panel, and each entry needs the scores of two thirds of it. Nobody has seen another's scores
 * until then, so the chair may say how many are selected and leave it to the scores who.
 */
export const closePanel = (deps: AwardDeps, cycleId: string, choice: PanelChoice, chairId: string): Promise<CycleOutcome> =>
  withCycle(deps, cycleId, async (tx, cycle, now) => {
    const panel = await panelOf(tx, cycleId)
    if (!panel || panel.chairId !== chairId) return undo(refuseDesk('NOT_YOURS', '评审由组长来结束。'))
    if (panel.closedAt) return undo(refuseDesk('PANEL_CLOSED'))
    const all = await awardsOfCycle(tx, cycleId)
    if (all.some(({ state }) => onTheWay.includes(state))) return undo(refuseDesk('NOT_YET', '还有推荐在审核，审核完再结束评审。'))
    const entries = all.filter(({ state }) => state === 'REVIEW')
    if (entries.length === 0) return undo(refuseDesk('NOTHING_TO_DO'))
    const scores = await scoresOf(tx, cycleId)
    const members = (await membersOf(tx, panel.id)).length
    const short = entries.some(({ id }) => scores.filter(({ awardId }) => awardId === id).length < quorumOf(members))
    if (short) return undo(refuseDesk('NO_QUORUM'))
    const selected = chosenOf(choice, entries, scores)
    if ('kind' in selected) return undo(selected)
    if (selected.size > cycle.quota) return undo(refuseDesk('TOO_MANY'))
    return close(tx, deps, { cycle, panelId: panel.id, members, chairId, scores, selected }, entries, now)
  })
