import { boundQuery } from '../../../database/bound-query.js'
import type { Entities } from '../../../database/orm.js'
import { newId } from '../../../kernel/ids.js'
import type { By } from '../desk-log.repository.js'

export type CallResult = 'REACHED' | 'LEFT_WORD' | 'NO_ANSWER' | 'WRONG_NUMBER'

const LOG = `insert into call_attempts (id, community_id, at, staff_id, notice_id, result)
  values (:id, :communityId, :at, :staffId, :noticeId, :result) returning id`

export async function logCallAttempt(tx: Entities, { communityId, staffId, now }: By, noticeId: string, result: CallResult): Promise<void> {
  await boundQuery(tx, LOG, { id: newId(), communityId, staffId, at: now.toISOString(), noticeId, result })
}

const UNANSWERED = `select c.notice_id, count(*) as times from call_attempts c join notices n on n.id = c.notice_id
  where n.community_id = :communityId and n.handled_at is null and c.result = 'NO_ANSWER' group by c.notice_id`

/** How often nobody answered, of the calls that are still open. */
export async function unansweredCalls(em: Entities, communityId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await boundQuery<{ notice_id: string; times: number | string }>(em, UNANSWERED, { communityId })
  return new Map(rows.map((row) => [row.notice_id, Number(row.times)]))
}
