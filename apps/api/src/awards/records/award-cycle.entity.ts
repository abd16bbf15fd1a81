import type { AwardCategory, AwardLevel } from '@culture/contract'
import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { Row } from './award.entity.js'

/** One round of honouring in one category, with the terms that its scheme had when it was opened. */
export const AwardCycleSchema = defineEntity({
  name: 'AwardCycle',
  tableName: 'award_cycles',
  properties: {
    id: p.string().primary(),
    communityId: p.string(),
    schemeId: p.string(),
    category: p.string().$type<AwardCategory>(),
    /** The year, as the scheme has it. */
    name: p.string(),
    title: p.string(),
    level: p.string().$type<AwardLevel>(),
    awardingBody: p.string(),
    nominationsFrom: p.string(),
    nominationsUntil: p.string(),
    households: p.integer(),
    /** Most honours of the cycle: a fifth of the households. */
    quota: p.integer(),
    noticeUnit: p.string().$type<'NATURAL' | 'WORKDAY'>(),
    noticeDays: p.integer(),
    validYears: p.integer(),
    status: p.string().$type<'OPEN' | 'CLOSED' | 'CONCLUDED'>(),
    openedBy: p.string(),
    /** The content's own id of the event at which the honours are conferred. */
    ceremonyEventId: p.string().nullable(),
    concludedAt: p.string().nullable(),
    createdAt: p.string(),
    updatedAt: p.string(),
  },
})
export type AwardCycleRow = Row<InferEntity<typeof AwardCycleSchema>>
