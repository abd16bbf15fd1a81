import { localDateOf } from '@culture/calendar'
import { boundQuery } from '../../database/bound-query.js'
import { undo } from '../../database/transaction.js'
import { newId } from '../../kernel/ids.js'
import type { AwardDeps } from '../award-deps.js'
import { refuseDesk } from '../desk-refusals.js'
import { done, type EntryOutcome, moveByStaff, moveOrUndo, withEntry } from '../entries/move-by-staff.service.js'
import { appendStep } from '../log/append-step.js'
import { cycleById } from '../records/nominations.repository.js'
import { yearsAfter } from './confer-honours.service.js'

export type SuspensionGround = 'LEGAL' | 'CONDUCT' | 'FALSE_FACTS' | 'OTHER'
export type HearingWay = 'VISIT' | 'PHONE' | 'OFFICE' | 'LETTER'

const BARRED_YEARS = 2
/** How long an honour that was taken over is valid where no cycle says. */
const USUAL_YEARS = 3

/** Takes the honour off the roll for the time being; the certificate is not valid meanwhile. */
export const suspendHonour = (deps: AwardDeps, awardId: string, ground: SuspensionGround, staffId: string): Promise<EntryOutcome> =>
  moveByStaff(deps, { awardId, to: 'SUSPENDED', as: 'STAFF', staffId, reason: ground })

const HEARD = 'insert into award_hearings (id, award_id, way, heard_by, heard_at) values (:id, :awardId, :way, :heardBy, :heardAt)'

/** The family has been heard; without that nothing is decided. */
export const recordHearing = (deps: AwardDeps, awardId: string, way: HearingWay, staffId: string): Promise<EntryOutcome> =>
  withEntry(deps, awardId, async (tx, award, now) => {
    if (award.state !== 'SUSPENDED') return undo(refuseDesk('NO_SUCH_STEP'))
    const hearing = { id: newId(), awardId, way, heardBy: staffId, heardAt: now.toISOString() }
    await boundQuery(tx, HEARD, hearing)
    const actor = { actorKind: 'STAFF', actorId: staffId, reason: way }
    await appendStep(tx, deps.communityId, { subject: 'AWARD', subjectId: awardId, kind: 'HEARD', ...actor, evidence: hearing }, now)
    return done(award)
  })

export const reinstateHonour = (deps: AwardDeps, awardId: string, staffId: string): Promise<EntryOutcome> =>
  moveByStaff(deps, { awardId, to: 'AWARDED', as: 'STAFF', staffId })

/** The certificate is void for good, and the household is not nominated for two years. */
export const revokeHonour = (deps: AwardDeps, awardId: string, staffId: string): Promise<EntryOutcome> =>
  withEntry(deps, awardId, (tx, award, now) => {
    const patch = { barredUntil: yearsAfter(localDateOf(now), BARRED_YEARS) }
    return moveOrUndo(tx, award, { to: 'REVOKED', mover: { kind: 'STAFF', id: staffId }, now, patch })
  })

/** The committee finds that the honour still fits: it is valid for another term. */
export const renewHonour = (deps: AwardDeps, awardId: string, staffId: string): Promise<EntryOutcome> =>
  withEntry(deps, awardId, async (tx, award, now) => {
    const cycle = award.cycleId ? await cycleById(tx, award.cycleId) : null
    const from = award.validUntil ?? localDateOf(now)
    const patch = { validUntil: yearsAfter(from, cycle?.validYears ?? USUAL_YEARS) }
    return moveOrUndo(tx, award, { to: 'AWARDED', mover: { kind: 'COMMITTEE', id: staffId }, now, patch })
  })
