import { addDays, localDateOf } from '@culture/calendar'
import { boundQuery } from '../../database/bound-query.js'
import { keep, undo } from '../../database/transaction.js'
import type { AwardDeps } from '../award-deps.js'
import { inWorkflow } from '../entries/in-workflow.js'
import { moveEntry } from '../entries/move-entry.service.js'
import { appendStep } from '../log/append-step.js'
import { watchNotices } from '../notices/watch-notices.service.js'
import { AwardCycleSchema } from '../records/award-cycle.entity.js'
import { awardById } from '../records/nominations.repository.js'
import { type AwardState, goingStates } from '../rules/award-states.js'

const SYSTEM = { kind: 'SYSTEM', id: 'SYSTEM' } as const
const REVIEW_LEAD_DAYS = 60

interface DueRow {
  id: string
  to: AwardState
}

/** Drafts whose time is over; honours whose validity ends soon, or has ended. What is due is asked again under the lock, by the table. */
const DUE = `select a.id, 'WITHDRAWN' as "to" from awards a join award_cycles y on y.id = a.cycle_id
    left join award_nominations m on m.award_id = a.id left join award_panels p on p.cycle_id = y.id
    where a.community_id = :communityId and (
      (a.state = 'DRAFT' and (coalesce(m.consent_until, y.nominations_until) <= :now or p.closed_at is not null or y.status = 'CONCLUDED'))
      or (a.state = 'RETURNED' and (p.closed_at is not null or y.status = 'CONCLUDED')))
  union all select id, 'REVIEW_DUE' from awards where community_id = :communityId and state = 'AWARDED' and valid_until <= :soon
  union all select id, 'EXPIRED' from awards where community_id = :communityId and state = 'REVIEW_DUE' and valid_until < :today`

async function settleOne(deps: AwardDeps, { id, to }: DueRow): Promise<void> {
  await inWorkflow<void>(deps, async (tx, now) => {
    const award = await awardById(tx, id)
    const moved = award && (await moveEntry(tx, award, { to, mover: SYSTEM, now, reason: to === 'WITHDRAWN' ? 'LAPSED' : undefined }))
    return moved?.kind === 'MOVED' ? keep(undefined) : undo(undefined)
  })
}

const IDLE = `select y.id from award_cycles y left join award_panels p on p.cycle_id = y.id
  where y.community_id = :communityId and y.status <> 'CONCLUDED' and y.nominations_until <= :now
  and not exists (select 1 from awards a where a.cycle_id = y.id and a.state in (${goingStates.map((state) => `'${state}'`).join(', ')}))`

/** A cycle in which nothing goes on any more has come to its end; from then on the time counts until what is personal is erased. */
async function concludeCycles(deps: AwardDeps): Promise<void> {
  const now = deps.clock.now()
  const idle = await boundQuery<{ id: string }>(deps.database.fork(), IDLE, { communityId: deps.communityId, now: now.toISOString() })
  for (const { id } of idle) {
    await inWorkflow<void>(deps, async (tx, at) => {
      const [still] = await boundQuery<{ id: string }>(tx, `${IDLE} and y.id = :id`, {
        communityId: deps.communityId,
        now: at.toISOString(),
        id,
      })
      if (!still) return undo(undefined)
      const concludedAt = at.toISOString()
      await tx.nativeUpdate(AwardCycleSchema, { id }, { status: 'CONCLUDED', concludedAt, updatedAt: concludedAt })
      const step = { subject: 'CYCLE' as const, subjectId: id, kind: 'CYCLE_CONCLUDED' as const }
      await appendStep(tx, deps.communityId, { ...step, actorKind: SYSTEM.kind, actorId: SYSTEM.id, evidence: null }, at)
      return keep(undefined)
    })
  }
}

/** Everything that falls due by the clock. Safe to run in several processes at once: each thing is asked again under the lock. */
export async function settleAwards(deps: AwardDeps, blinkMs?: number): Promise<void> {
  await watchNotices(deps, blinkMs)
  const now = deps.clock.now()
  const today = localDateOf(now)
  const { communityId } = deps
  const values = { communityId, now: now.toISOString(), today, soon: addDays(today, REVIEW_LEAD_DAYS) }
  for (const due of await boundQuery<DueRow>(deps.database.fork(), DUE, values)) await settleOne(deps, due)
  await concludeCycles(deps)
}
