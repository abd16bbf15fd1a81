import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import { appendStep } from '../log/append-step.js'
import { type AwardState, endedStates, isOneOf } from '../rules/award-states.js'

interface DueRow {
  id: string
  state: AwardState
  communityId: string
}

const DUE = `select m.award_id as id, a.state, a.community_id as "communityId" from award_nominations m join awards a on a.id = m.award_id
  join award_cycles y on y.id = a.cycle_id where m.erased_at is null and y.concluded_at <= :before order by m.award_id`
const NOMINATION = `update award_nominations set contact_sealed = null, place_sealed = null, summary_sealed = null, deed_sealed = null,
  code_hash = null, code_sealed = null, consent_code_hash = null, consent_code_sealed = null, key_hash = null, erased_at = :now, updated_at = :now
  where award_id = :id`
const NOMINATOR = 'update awards set nominator_id = null where id = :id'
/** Of an entry that ended without an honour, everything goes; an honour stands with its name, and its family can still be reached. */
const ENDED = [
  'update award_nominations set family_sealed = null, family_code_hash = null where award_id = :id',
  'update awards set name_sealed = null, household_hash = null, summary = null, deed = null, updated_at = :now where id = :id',
  'delete from award_pictures where award_id = :id',
]
// Without its salt a digest of the log says nothing about anybody.
const SALTS = 'delete from award_step_salts where subject_id = :id'

async function eraseNomination(tx: Entities, { id, state, communityId }: DueRow, now: Date): Promise<void> {
  const ended = isOneOf(state, endedStates)
  for (const statement of [NOMINATION, NOMINATOR, ...(ended ? ENDED : []), SALTS])
    await boundQuery(tx, statement, { id, now: now.toISOString() })
  const step = { subject: 'AWARD' as const, subjectId: id, kind: 'ERASED' as const, actorKind: 'SYSTEM', actorId: 'SYSTEM', evidence: null }
  await appendStep(tx, communityId, step, now)
}

/** States, the log and the honour roll stay; who nominated whom, what was not selected, and what was objected go. */
export const awardErasers = [
  {
    kind: 'AWARD_NOMINATION',
    /** From the end of the cycle. */
    keptDays: 90,
    erase: async (tx: Entities, before: string, now: Date): Promise<number> => {
      const due = await boundQuery<DueRow>(tx, DUE, { before })
      for (const row of due) await eraseNomination(tx, row, now)
      return due.length
    },
  },
  {
    kind: 'AWARD_PICTURE',
    /** From the end of the cycle; what is shown by consent stays until that is taken back. */
    keptDays: 90,
    statement: `delete from award_pictures where award_id in (select a.id from awards a join award_cycles y on y.id = a.cycle_id
      where y.concluded_at <= :before and (a.state = 'REVOKED' or not exists (select 1 from award_consents k
        where k.award_id = a.id and k.purpose = 'PHOTO' and k.withdrawn_at is null))) returning id`,
  },
  {
    kind: 'AWARD_OBJECTION',
    /** Three years, a leap day among them. */
    keptDays: 3 * 365 + 1,
    statement: `update award_objections set text_sealed = null, contact_sealed = null, erased_at = found_at
      where erased_at is null and finding is not null and raised_at <= :before returning id`,
  },
]
