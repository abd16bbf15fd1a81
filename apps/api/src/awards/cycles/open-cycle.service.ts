import type { Entities } from '../../database/orm.js'
import { keep, undo, type Verdict } from '../../database/transaction.js'
import { newId } from '../../kernel/ids.js'
import type { AwardDeps } from '../award-deps.js'
import { type DeskRefusal, refuseDesk } from '../desk-refusals.js'
import { inWorkflow } from '../entries/in-workflow.js'
import { appendStep, type StepKind } from '../log/append-step.js'
import { type AwardCycleRow, AwardCycleSchema } from '../records/award-cycle.entity.js'
import { cycleById, takenOver } from '../records/nominations.repository.js'
import { largestQuota } from '../rules/quota.js'

export interface OpenCycleInput {
  /** The content's own id of the scheme. */
  schemeId: string
  nominationsFrom: Date
  nominationsUntil: Date
  /** How many households the community counts; a fifth of them may be honoured. */
  households: number
  /** Fewer than the fifth, where the community wants fewer. */
  quota: number | null
}

export type CycleOutcome = { kind: 'DONE'; cycle: AwardCycleRow } | DeskRefusal

const log = (tx: Entities, cycle: AwardCycleRow, kind: StepKind, staffId: string, now: Date): Promise<number> =>
  appendStep(
    tx,
    cycle.communityId,
    { subject: 'CYCLE', subjectId: cycle.id, kind, actorKind: 'STAFF', actorId: staffId, evidence: cycle },
    now,
  )

function refusedTerms({ nominationsFrom, nominationsUntil, households, quota }: OpenCycleInput): DeskRefusal | null {
  if (nominationsUntil <= nominationsFrom) return refuseDesk('INVALID_INPUT', '推荐的截止时间要晚于开始时间。')
  if (!Number.isInteger(households) || households < 1) return refuseDesk('INVALID_INPUT', '请填写社区的总户数。')
  if (quota !== null && (quota < 1 || quota > largestQuota(households)))
    return refuseDesk('TOO_MANY', `名额最多是总户数的两成，即${largestQuota(households)}户。`)
  return null
}

/** Opens a cycle of a published scheme. Its terms are copied: what an editor changes later changes no cycle that runs. */
export async function openCycle(deps: AwardDeps, input: OpenCycleInput, staffId: string): Promise<CycleOutcome> {
  const scheme = deps.catalogue.scheme(input.schemeId)
  if (!scheme) return refuseDesk('SCHEME_NOT_FOUND')
  const refused = refusedTerms(input)
  if (refused) return refused
  return inWorkflow<CycleOutcome>(deps, async (tx, now) => {
    const { communityId } = deps
    const { category, cycle: name, level, awardingBody, policy } = scheme
    if ((await tx.count(AwardCycleSchema, { communityId, category, name })) > 0) return undo(refuseDesk('CYCLE_EXISTS'))
    if (await takenOver(tx, communityId, scheme))
      return undo(refuseDesk('CYCLE_EXISTS', '这一届的荣誉是从以前的表彰接收来的，不能再开一遍。请发布新一届的办法。'))
    const at = now.toISOString()
    const cycle: AwardCycleRow = {
      ...{ id: newId(), communityId, schemeId: scheme.documentId, category, name, title: scheme.name, level, awardingBody },
      ...{ nominationsFrom: input.nominationsFrom.toISOString(), nominationsUntil: input.nominationsUntil.toISOString() },
      ...{ households: input.households, quota: input.quota ?? largestQuota(input.households) },
      ...{ noticeUnit: policy.noticeUnit, noticeDays: policy.noticeDays, validYears: policy.validYears },
      ...{ status: 'OPEN', openedBy: staffId, ceremonyEventId: null, concludedAt: null, createdAt: at, updatedAt: at },
    }
    await tx.insert(AwardCycleSchema, cycle)
    await log(tx, cycle, 'CYCLE_OPENED', staffId, now)
    return keep({ kind: 'DONE', cycle })
  })
}

type CycleWork = (tx: Entities, cycle: AwardCycleRow, now: Date) => Promise<Verdict<CycleOutcome>>

export const withCycle = (deps: AwardDeps, cycleId: string, work: CycleWork): Promise<CycleOutcome> =>
  inWorkflow<CycleOutcome>(deps, async (tx, now) => {
    const cycle = await cycleById(tx, cycleId)
    if (!cycle || cycle.communityId !== deps.communityId) return undo(refuseDesk('NOT_FOUND'))
    return work(tx, cycle, now)
  })

export async function changeCycle(
  tx: Entities,
  cycle: AwardCycleRow,
  patch: Partial<AwardCycleRow>,
  now: Date,
): Promise<Verdict<CycleOutcome>> {
  const change = { ...patch, updatedAt: now.toISOString() }
  await tx.nativeUpdate(AwardCycleSchema, { id: cycle.id }, change)
  return keep({ kind: 'DONE', cycle: { ...cycle, ...change } })
}

/** Takes no further nominations, before the window ends by itself. */
export const closeNominations = (deps: AwardDeps, cycleId: string, staffId: string): Promise<CycleOutcome> =>
  withCycle(deps, cycleId, async (tx, cycle, now) => {
    if (cycle.status !== 'OPEN') return undo(refuseDesk('NO_SUCH_STEP'))
    await log(tx, cycle, 'CYCLE_CLOSED', staffId, now)
    return changeCycle(tx, cycle, { status: 'CLOSED' }, now)
  })

/** Names the event at which the honours of a cycle are conferred, so that each leads to the other. */
export const setCeremony = (deps: AwardDeps, cycleId: string, eventId: string | null, staffId: string): Promise<CycleOutcome> =>
  withCycle(deps, cycleId, async (tx, cycle, now) => {
    if (eventId !== null && !deps.catalogue.hasEvent(eventId)) return undo(refuseDesk('INVALID_INPUT', '没有找到这场活动。'))
    await log(tx, { ...cycle, ceremonyEventId: eventId }, 'CEREMONY_SET', staffId, now)
    return changeCycle(tx, cycle, { ceremonyEventId: eventId }, now)
  })
