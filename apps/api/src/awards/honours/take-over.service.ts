import { keep, transact } from '../../database/transaction.js'
import { newId } from '../../kernel/ids.js'
import type { AwardDeps } from '../award-deps.js'
import { beginEntry } from '../entries/move-entry.service.js'
import { recordConsents } from '../families/record-consents.js'
import type { AwardRow } from '../records/award.entity.js'
import type { AwardRecord } from '../records/award-record.js'
import { seals } from '../records/seal-nomination.js'
import { consentsOf } from '../rules/consents.js'
import { yearsAfter } from './confer-honours.service.js'

/** Takes over what was conferred elsewhere, on paper or for a demo, as it stands; names are sealed on the way, and the log begins with it. */
export async function takeOver(deps: AwardDeps, records: readonly AwardRecord[]): Promise<void> {
  const now = deps.clock.now()
  await transact(deps.database, async (tx) => {
    for (const record of records) {
      const award = rowOf(deps, record, now)
      await beginEntry(tx, award, { kind: 'STAFF', id: 'TAKEN_OVER' }, now)
      const { onBoard, onWebsite, photo, story, media } = record.consents
      const answers = { nomination: true, noticeBoard: onBoard, fullName: onWebsite === 'FULL', photo, story, media }
      await recordConsents(tx, award.id, consentsOf(answers), now)
    }
    return keep(undefined)
  })
  await deps.changed()
}

function rowOf({ communityId, sealer }: AwardDeps, record: AwardRecord, now: Date): AwardRow {
  const [id, at] = [newId(), now.toISOString()]
  const { subject, category, cycle, level, schemeId, title, deed, state } = record
  const { awardingBody, documentNo, certificateNo, awardedOn, validUntil, notice } = record
  return {
    ...{ id, communityId, origin: 'TAKEN_OVER', cycleId: null, subject, category, cycle, level, schemeId, title, deed, state },
    ...{ awardingBody, documentNo, certificateNo, awardedOn, validUntil, stepSeq: null, summary: null },
    ...{ nameSealed: seals(sealer, id).name.seal(record.name), householdHash: null, nominatorId: null, hiddenAt: null },
    ...{ noticeStartsOn: notice?.startsOn ?? null, noticeEndsOn: notice?.endsOn ?? null },
    barredUntil: state === 'REVOKED' ? yearsAfter(at.slice(0, 10), 2) : null,
    ...{ createdAt: at, updatedAt: at },
  }
}
