import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { Finding } from '../rules/award-guards.js'
import type { Row } from './award.entity.js'

/** PASS or FAIL and the clause it rests on; there is no field for the reason. */
export const AwardCheckSchema = defineEntity({
  name: 'AwardCheck',
  tableName: 'award_checks',
  properties: {
    awardId: p.string().primary(),
    checkerId: p.string(),
    result: p.string().$type<'PASS' | 'FAIL'>(),
    clause: p.string(),
    at: p.string(),
  },
})

/** One panel looks at all entries of a cycle. */
export const AwardPanelSchema = defineEntity({
  name: 'AwardPanel',
  tableName: 'award_panels',
  properties: {
    id: p.string().primary(),
    communityId: p.string(),
    cycleId: p.string(),
    chairId: p.string(),
    openedBy: p.string(),
    openedAt: p.string(),
    closedAt: p.string().nullable(),
  },
})
export type AwardPanelRow = Row<InferEntity<typeof AwardPanelSchema>>

/** A notice of one cycle; `seenUntil` moves on while it is displayed, `closesAt` with every gap. */
export const AwardNoticeSchema = defineEntity({
  name: 'AwardNotice',
  tableName: 'award_notices',
  properties: {
    id: p.string().primary(),
    communityId: p.string(),
    cycleId: p.string(),
    round: p.integer(),
    unit: p.string().$type<'NATURAL' | 'WORKDAY'>(),
    days: p.integer(),
    startsOn: p.string(),
    endsOn: p.string(),
    putUpAt: p.string(),
    putUpBy: p.string(),
    plannedClose: p.string(),
    closesAt: p.string(),
    gapSeconds: p.integer(),
    seenUntil: p.string(),
    completedAt: p.string().nullable(),
    /** By which staff counted the last day themselves; null where the calendar did. */
    endDocumentNo: p.string().nullable(),
    updatedAt: p.string(),
  },
})
export type AwardNoticeRow = Row<InferEntity<typeof AwardNoticeSchema>>

export const AwardObjectionSchema = defineEntity({
  name: 'AwardObjection',
  tableName: 'award_objections',
  properties: {
    id: p.string().primary(),
    awardId: p.string(),
    noticeId: p.string(),
    channel: p.string().$type<'FORM' | 'PHONE' | 'PAPER'>(),
    /** Who wrote down what came by telephone or on paper. */
    enteredBy: p.string().nullable(),
    textSealed: p.string().nullable(),
    contactSealed: p.string().nullable(),
    raisedAt: p.string(),
    finding: p.string().$type<Finding>().nullable(),
    foundBy: p.string().nullable(),
    foundAt: p.string().nullable(),
    erasedAt: p.string().nullable(),
  },
})
export type AwardObjectionRow = Row<InferEntity<typeof AwardObjectionSchema>>
