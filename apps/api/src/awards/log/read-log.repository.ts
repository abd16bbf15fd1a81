import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import { LOG_BEGINNING, type LogHead } from '../rules/hash-step.js'
import type { KeptStep, StandingAward } from '../rules/verify-log.js'

const columns = `community_id as "communityId", seq, at, subject, subject_id as "subjectId", kind, from_state as "fromState",
  to_state as "toState", actor_kind as "actorKind", actor_id as "actorId", reason, digest, previous_hash as "previousHash", hash`

export const readSteps = (em: Entities, communityId: string): Promise<KeptStep[]> =>
  boundQuery(em, `select ${columns} from award_steps where community_id = :communityId order by seq`, { communityId })

/** At most so many steps that follow a number. */
export const stepsAfter = (em: Entities, communityId: string, seq: number, most: number): Promise<KeptStep[]> =>
  boundQuery(em, `select ${columns} from award_steps where community_id = :communityId and seq > :seq order by seq limit :most`, {
    ...{ communityId, seq, most },
  })

export const stepsOf = (em: Entities, communityId: string, subjectId: string): Promise<KeptStep[]> =>
  boundQuery(em, `select ${columns} from award_steps where community_id = :communityId and subject_id = :subjectId order by seq`, {
    communityId,
    subjectId,
  })

export async function readHead(em: Entities, communityId: string): Promise<LogHead> {
  const [head] = await boundQuery<LogHead>(em, 'select seq, hash from award_log_heads where community_id = :communityId', { communityId })
  return head ?? { seq: 0, hash: LOG_BEGINNING }
}

export const standingAwards = (em: Entities, communityId: string): Promise<StandingAward[]> =>
  boundQuery(em, 'select id, state, step_seq as "stepSeq" from awards where community_id = :communityId', { communityId })

/** Every community that has a log. */
export async function communitiesWithLog(em: Entities): Promise<string[]> {
  const rows = await boundQuery<{ id: string }>(em, 'select community_id as id from award_log_heads order by community_id', {})
  return rows.map(({ id }) => id)
}
