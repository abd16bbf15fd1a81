import { localDateOf } from '@culture/calendar'
import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import type { AwardRow } from '../records/award.entity.js'
import type { AwardFacts, Finding } from '../rules/award-guards.js'
import type { AwardActor } from '../rules/award-transitions.js'

/** Who moves an entry: as what, and by which id. */
export interface Mover {
  kind: AwardActor
  id: string
}

interface FactRow {
  cycleStatus: string | null
  opens: string | null
  ends: string | null
  nominatedAt: string | null
  consentUntil: string | null
  needed: number | string
  others: number | string
  bars: number | string
  checkerId: string | null
  result: 'PASS' | 'FAIL' | null
  clause: string | null
  members: number | null
  votes: number | null
  selected: number | null
  panelClosed: string | null
  putUpBy: string | null
  seenUntil: string | null
  closesAt: string | null
  completedAt: string | null
  changedFacts: number | string
  open: number | string
  found: number | string
  upheld: number | string
  suspendedBy: string | null
  heard: number | string
}

const FACTS = `select y.status as "cycleStatus", y.nominations_from as opens, y.nominations_until as ends,
  m.nominated_at as "nominatedAt", m.consent_until as "consentUntil",
  (select count(*) from award_consents k where k.award_id = a.id and k.withdrawn_at is null
    and k.purpose in ('NOMINATION', 'NOTICE_BOARD')) as needed,
  (select count(*) from awards o where o.community_id = a.community_id and o.category = a.category and o.cycle = a.cycle
    and o.household_hash = a.household_hash and o.id <> a.id and o.state not in ('DRAFT', 'WITHDRAWN')) as others,
  (select count(*) from awards b where b.community_id = a.community_id and b.household_hash = a.household_hash and b.id <> a.id
    and ((b.category = a.category and b.state in ('AWARDED', 'REVIEW_DUE', 'SUSPENDED'))
      or (b.state = 'REVOKED' and b.barred_until > :today))) as bars,
  c.checker_id as "checkerId", c.result, c.clause, v.members, v.votes, v.selected,
  (select p.closed_at from award_panels p where p.cycle_id = a.cycle_id) as "panelClosed",
  n.put_up_by as "putUpBy", n.seen_until as "seenUntil", n.closes_at as "closesAt", n.completed_at as "completedAt",
  (select count(*) from award_objections o where o.award_id = a.id and o.notice_id = n.id and o.finding = 'FACTS_CHANGED') as "changedFacts",
  (select count(*) from award_objections o where o.award_id = a.id and o.finding is null) as open,
  (select count(*) from award_objections o where o.award_id = a.id and o.finding is not null) as found,
  (select count(*) from award_objections o where o.award_id = a.id and o.finding = 'FOUNDED') as upheld,
  s.actor_id as "suspendedBy",
  (select count(*) from award_hearings h where h.award_id = a.id and h.heard_at >= s.at) as heard
  from awards a
  left join award_cycles y on y.id = a.cycle_id
  left join award_nominations m on m.award_id = a.id
  left join award_checks c on c.award_id = a.id
  left join award_verdicts v on v.award_id = a.id
  left join award_notices n on n.id = (select q.id from award_notices q join award_candidates d on d.notice_id = q.id
    where d.award_id = a.id order by q.round desc limit 1)
  left join award_steps s on s.community_id = a.community_id and s.seq = (select max(t.seq) from award_steps t
    where t.community_id = a.community_id and t.subject_id = a.id and t.to_state = 'SUSPENDED')
  where a.id = :id`

function findingOf({ upheld, changedFacts, found }: FactRow): Finding | null {
  if (Number(upheld) > 0) return 'FOUNDED'
  if (Number(changedFacts) > 0) return 'FACTS_CHANGED'
  return Number(found) > 0 ? 'UNFOUNDED' : null
}

/** New drafts within the window; what was nominated within it as long as the panel has not closed. */
function cycleTakes({ cycleStatus, opens, ends, nominatedAt, panelClosed }: FactRow, now: string): boolean {
  if (!opens || !ends || cycleStatus === 'CONCLUDED' || panelClosed) return false
  const open = cycleStatus === 'OPEN' && now >= opens && now < ends
  return open || (nominatedAt !== null && nominatedAt < ends)
}

function hasLapsed({ consentUntil, ends, cycleStatus, panelClosed }: FactRow, state: AwardRow['state'], now: string): boolean {
  if (panelClosed || cycleStatus === 'CONCLUDED') return true
  return state === 'DRAFT' && now >= (consentUntil ?? ends ?? now)
}

const noticeDone = ({ completedAt, seenUntil, closesAt }: FactRow, now: string): boolean =>
  completedAt !== null && seenUntil !== null && closesAt !== null && seenUntil >= closesAt && now >= closesAt

/** Everything on record that the transition table may ask for, read under the lock of the log. */
export async function readFacts(tx: Entities, award: AwardRow, mover: Mover, now: Date): Promise<AwardFacts> {
  const [today, at] = [localDateOf(now), now.toISOString()]
  const [row] = await boundQuery<FactRow>(tx, FACTS, { id: award.id, today })
  if (!row) throw new Error(`The award ${award.id} is missing`)
  const { awardingBody, documentNo, level, awardedOn, certificateNo, validUntil, nominatorId } = award
  const suspended = award.state === 'SUSPENDED'
  return {
    ...{ today, actorId: mover.id, bySystem: mover.kind === 'SYSTEM', nominatorId, checkerId: row.checkerId },
    firstPersonId: suspended ? row.suspendedBy : row.putUpBy,
    cycleOpen: cycleTakes(row, at),
    requiredFields: row.nominatedAt !== null,
    familyConsent: Number(row.needed) === 2,
    lapsed: hasLapsed(row, award.state, at),
    ...{ otherEntry: Number(row.others) > 0, barred: Number(row.bars) > 0, returnReason: null },
    check: row.result && row.clause ? { result: row.result, clause: row.clause } : null,
    panel: {
      ...{ members: row.members ?? 0, votes: row.votes ?? 0 },
      closedByChair: row.panelClosed !== null && row.selected !== null,
    },
    selected: row.selected === 1,
    onNotice: row.closesAt !== null && Number(row.changedFacts) === 0,
    windowDisplayed: noticeDone(row, at),
    ...{ openObjections: Number(row.open), finding: findingOf(row), familyHeard: Number(row.heard) > 0 },
    ...{ awardingBody, documentNo, level, awardedOn, certificateNo, validUntil },
  }
}
