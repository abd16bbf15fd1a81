import { toGlobalId } from '../../kernel/ids.js'
import type { AwardCycleRow } from '../records/award-cycle.entity.js'
import { subjectOf } from '../rules/nomination.js'
import { AwardCycle } from './cycle.types.js'
import type { NominationWindow } from './cycle-board.js'

export function toCycle(row: AwardCycleRow, nominations: NominationWindow): AwardCycle {
  const { id, schemeId, ceremonyEventId, category, name, title, level, awardingBody, quota, noticeUnit, noticeDays, validYears } = row
  return Object.assign(new AwardCycle(), {
    ...{ id: toGlobalId('AwardCycle', id), recordId: id, schemeId, ceremonyEventId, category, name, title, level, awardingBody, quota },
    ...{ nominationsFrom: new Date(row.nominationsFrom), nominationsUntil: new Date(row.nominationsUntil), nominations },
    ...{ noticeUnit, noticeDays, validYears, concluded: row.status === 'CONCLUDED', forPersons: subjectOf(category) === 'PERSON' },
  })
}
