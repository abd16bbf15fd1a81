import type { Dialect, WriteGuard } from './dialect.js'

const step = 'select 1 from award_steps s where s.community_id = new.community_id and s.seq = new.step_seq and s.subject_id = new.id'

/** Guards that looked further back than the rule: at every notice and every suspension there ever was, and at the day in Greenwich. */
const guards = ({ localDay }: Dialect): WriteGuard[] => [
  {
    name: 'award_second_person',
    table: 'awards',
    on: 'update',
    when: `old.state <> new.state and new.state = 'APPROVED' and exists (${step} and s.actor_id = (select n.put_up_by from award_notices n
      join award_candidates c on c.notice_id = n.id where c.award_id = new.id order by n.round desc limit 1))`,
    message: 'a second person must confirm',
  },
  {
    name: 'award_two_people',
    table: 'awards',
    on: 'update',
    when: `old.state = 'SUSPENDED' and new.state <> old.state and exists (${step} and s.actor_id = (select t.actor_id from award_steps t
      where t.subject_id = new.id and t.to_state = 'SUSPENDED' order by t.seq desc limit 1))`,
    message: 'a second person must decide',
  },
  {
    name: 'award_barred',
    table: 'awards',
    on: 'update',
    when: `old.state <> new.state and new.state = 'SUBMITTED' and new.household_hash is not null and exists (select 1 from awards b
      where b.community_id = new.community_id and b.household_hash = new.household_hash and b.id <> new.id
      and ((b.category = new.category and b.state in ('AWARDED', 'REVIEW_DUE', 'SUSPENDED'))
        or (b.state = 'REVOKED' and b.barred_until > ${localDay('new.updated_at')})))`,
    message: 'the household holds this honour already, or may not be nominated yet',
  },
]

export const latestPersons = (dialect: Dialect): string[] =>
  guards(dialect).flatMap((guard) => [...dialect.unguard(guard), ...dialect.guard(guard)])
