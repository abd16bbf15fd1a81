import type { Dialect, WriteGuard } from './dialect.js'

/** The pairs of the transition table as the database knows them; a test compares them with `awards/rules/award-transitions.ts`. */
export const knownPairs: readonly string[] = [
  ...['DRAFT>SUBMITTED', 'DRAFT>WITHDRAWN'],
  ...['SUBMITTED>RETURNED', 'SUBMITTED>ELIGIBILITY_CHECK', 'SUBMITTED>WITHDRAWN', 'RETURNED>SUBMITTED', 'RETURNED>WITHDRAWN'],
  ...['ELIGIBILITY_CHECK>REVIEW', 'ELIGIBILITY_CHECK>INELIGIBLE', 'ELIGIBILITY_CHECK>WITHDRAWN'],
  ...['REVIEW>PUBLICITY', 'REVIEW>NOT_SELECTED', 'REVIEW>WITHDRAWN'],
  ...['PUBLICITY>APPROVED', 'PUBLICITY>OBJECTION_HANDLING', 'PUBLICITY>WITHDRAWN'],
  ...['OBJECTION_HANDLING>PUBLICITY', 'OBJECTION_HANDLING>APPROVED', 'OBJECTION_HANDLING>NOT_SELECTED', 'OBJECTION_HANDLING>WITHDRAWN'],
  ...['APPROVED>AWARDED', 'APPROVED>WITHDRAWN', 'AWARDED>REVIEW_DUE', 'AWARDED>SUSPENDED'],
  ...['REVIEW_DUE>AWARDED', 'REVIEW_DUE>EXPIRED', 'SUSPENDED>AWARDED', 'SUSPENDED>REVOKED'],
]

const to = (state: string): string => `old.state <> new.state and new.state = '${state}'`
const step = 'select 1 from award_steps s where s.community_id = new.community_id and s.seq = new.step_seq and s.subject_id = new.id'
const newestNotice = `select 1 from award_notices n join award_candidates c on c.notice_id = n.id where c.award_id = new.id
  and n.round = (select max(m.round) from award_notices m join award_candidates d on d.notice_id = m.id where d.award_id = new.id)`
const openObjection = 'select 1 from award_objections o where o.award_id = new.id and o.finding is null'
const upheld = `select 1 from award_objections o where o.award_id = new.id and o.finding = 'FOUNDED'`
const consent = (purpose: string): string =>
  `select 1 from award_consents k where k.award_id = new.id and k.purpose = '${purpose}' and k.withdrawn_at is null`
const shown = `${newestNotice} and n.completed_at is not null and n.seen_until >= n.closes_at`

const move = (name: string, when: string, message: string): WriteGuard => ({ name, table: 'awards', on: 'update', when, message })

/** What must be on record before an entry may stand where a write would put it, whoever writes. */
const moves: WriteGuard[] = [
  move(
    'award_pair',
    `old.state <> new.state and (old.state || '>' || new.state) not in (${knownPairs.map((pair) => `'${pair}'`).join(', ')})`,
    'there is no such step',
  ),
  move(
    'award_step_logged',
    `old.state <> new.state and (coalesce(new.step_seq, 0) <= coalesce(old.step_seq, 0)
      or not exists (${step} and s.from_state = old.state and s.to_state = new.state))`,
    'the step is not in the log',
  ),
  move('award_origin_kept', 'old.origin <> new.origin or old.cycle_id <> new.cycle_id', 'where an entry comes from never changes'),
  move(
    'award_family_consents',
    `${to('SUBMITTED')} and not (exists (${consent('NOMINATION')}) and exists (${consent('NOTICE_BOARD')}))`,
    'the family has not consented',
  ),
  move(
    'award_barred',
    `${to('SUBMITTED')} and new.household_hash is not null and exists (select 1 from awards b
      where b.community_id = new.community_id and b.household_hash = new.household_hash and b.id <> new.id
      and ((b.category = new.category and b.state in ('AWARDED', 'REVIEW_DUE', 'SUSPENDED'))
        or (b.state = 'REVOKED' and b.barred_until > substr(new.updated_at, 1, 10))))`,
    'the household holds this honour already, or may not be nominated yet',
  ),
  move(
    'award_checked',
    `old.state = 'ELIGIBILITY_CHECK' and new.state in ('REVIEW', 'INELIGIBLE') and not exists (select 1 from award_checks k
      where k.award_id = new.id and k.result = case new.state when 'REVIEW' then 'PASS' else 'FAIL' end
      and k.checker_id <> coalesce(new.nominator_id, ''))`,
    'nobody but the nominator has checked it',
  ),
  move(
    'award_reviewed',
    `old.state = 'REVIEW' and new.state in ('PUBLICITY', 'NOT_SELECTED') and not exists (select 1 from award_verdicts v
      join award_panels p on p.id = v.panel_id where v.award_id = new.id and p.closed_at is not null
      and v.selected = case new.state when 'PUBLICITY' then 1 else 0 end)`,
    'the panel has not closed on it',
  ),
  move('award_on_notice', `${to('PUBLICITY')} and not exists (${newestNotice})`, 'there is no notice of it'),
  move(
    'award_notice_anew',
    `old.state <> new.state and new.state in ('PUBLICITY', 'APPROVED') and exists (${newestNotice} and exists (select 1 from award_objections o
      where o.award_id = new.id and o.notice_id = n.id and o.finding = 'FACTS_CHANGED'))`,
    'changed facts need a new notice',
  ),
  move('award_shown', `${to('APPROVED')} and not exists (${shown})`, 'the notice has not been displayed for its whole window'),
  move('award_unopposed', `${to('APPROVED')} and exists (${openObjection})`, 'an objection is open'),
  move(
    'award_upheld',
    `new.state <> old.state and new.state in ('PUBLICITY', 'APPROVED') and exists (${upheld})`,
    'an objection was upheld',
  ),
  move(
    'award_second_person',
    `${to('APPROVED')} and exists (${step} and s.actor_id in (select n.put_up_by from award_notices n
      join award_candidates c on c.notice_id = n.id where c.award_id = new.id))`,
    'a second person must confirm',
  ),
  move(
    'award_commended',
    `old.state = 'APPROVED' and new.state = 'AWARDED' and (not exists (${shown}) or exists (${openObjection}))`,
    'the notice was not displayed in full, or an objection is open',
  ),
  move(
    'award_heard',
    `old.state = 'SUSPENDED' and new.state <> old.state and not exists (select 1 from award_hearings h
      where h.award_id = new.id and h.heard_at >= (select max(s.at) from award_steps s where s.subject_id = new.id and s.to_state = 'SUSPENDED'))`,
    'the family has not been heard',
  ),
  move(
    'award_two_people',
    `old.state = 'SUSPENDED' and new.state <> old.state and exists (${step} and s.actor_id in (select t.actor_id from award_steps t
      where t.subject_id = new.id and t.to_state = 'SUSPENDED'))`,
    'a second person must decide',
  ),
]

const begins: WriteGuard[] = [
  {
    name: 'award_begins',
    table: 'awards',
    on: 'insert',
    when: `not exists (${step} and s.from_state is null and s.to_state = new.state)
      or (new.origin = 'NOMINATED' and new.state <> 'DRAFT')`,
    message: 'an entry begins as a draft, and its beginning is in the log',
  },
  {
    name: 'award_taken_over',
    table: 'awards',
    on: 'insert',
    when: `new.origin = 'TAKEN_OVER' and exists (select 1 from award_cycles y
      where y.community_id = new.community_id and y.category = new.category and y.name = new.cycle)`,
    message: 'what is honoured here goes the whole way here',
  },
  {
    name: 'award_cycle_new',
    table: 'award_cycles',
    on: 'insert',
    when: `exists (select 1 from awards a where a.community_id = new.community_id and a.category = new.category
      and a.cycle = new.name and a.origin = 'TAKEN_OVER')`,
    message: 'honours of this cycle were conferred elsewhere',
  },
]

const log: WriteGuard[] = [
  { name: 'award_steps_kept', table: 'award_steps', on: 'update', when: '1 = 1', message: 'the log is never changed' },
  { name: 'award_steps_stay', table: 'award_steps', on: 'delete', when: '1 = 1', message: 'the log is never shortened' },
  {
    name: 'award_steps_chained',
    table: 'award_steps',
    on: 'insert',
    when: `not exists (select 1 from award_log_heads h where h.community_id = new.community_id
      and h.seq + 1 = new.seq and h.hash = new.previous_hash)`,
    message: 'a step follows the last one',
  },
]

const closedPanel = 'exists (select 1 from award_panels p where p.id = new.panel_id and p.closed_at is not null)'
const recused = 'exists (select 1 from award_recusals r where r.award_id = new.award_id and r.staff_id = new.staff_id)'
const nominated = 'exists (select 1 from awards a where a.id = new.award_id and a.nominator_id = new.staff_id)'
const scored: Pick<WriteGuard, 'table' | 'when' | 'message'> = {
  table: 'award_scores',
  when: `${closedPanel} or ${recused} or ${nominated}`,
  message: 'the panel is closed, or this member stands aside',
}

const evidence: WriteGuard[] = [
  { name: 'award_scores_given', on: 'insert', ...scored },
  { name: 'award_scores_changed', on: 'update', ...scored },
  {
    name: 'award_notices_kept',
    table: 'award_notices',
    on: 'update',
    when: `new.closes_at < old.closes_at or new.gap_seconds < old.gap_seconds or new.seen_until < old.seen_until
      or new.put_up_at <> old.put_up_at or new.planned_close <> old.planned_close or new.put_up_by <> old.put_up_by`,
    message: 'a notice is only ever prolonged',
  },
  {
    name: 'award_verdicts_kept',
    table: 'award_verdicts',
    on: 'update',
    when: '1 = 1',
    message: 'a verdict stands',
  },
]

/** Refused writes, in both dialects from one text. */
export const writeGuards = (dialect: Dialect): string[] => [...moves, ...begins, ...log, ...evidence].flatMap(dialect.guard)

/** What may still be objected to is locked by the objection, so that an approval under way sees it. */
export const objectionGuard = (locks: boolean): WriteGuard => ({
  name: 'award_objections_in_time',
  table: 'award_objections',
  on: 'insert',
  when: `not exists (select 1 from awards a where a.id = new.award_id and a.state in ('PUBLICITY', 'OBJECTION_HANDLING')${locks ? ' for update' : ''})`,
  message: 'it is not on notice any more',
})
