import { AwardConsentSchema, AwardSchema } from '../awards/records/award.entity.js'
import { AwardCycleSchema } from '../awards/records/award-cycle.entity.js'
import { AwardNominationSchema, AwardPictureSchema } from '../awards/records/award-nomination.entity.js'
import { AwardCheckSchema, AwardNoticeSchema, AwardObjectionSchema, AwardPanelSchema } from '../awards/records/evidence.entity.js'
import { PictureSchema, ShownCoverSchema } from '../content/pictures/picture.entity.js'
import { InboxMessageSchema, ReplicaEntrySchema, SyncStateSchema } from '../content/replica/replica.entity.js'
import { EventPlacesSchema } from '../events/event-places.entity.js'
import { NoticeSchema } from '../notices/notice.entity.js'
import { ErasureReportSchema } from '../retention/erasure-report.entity.js'
import { DrawEntrySchema } from '../signups/draws/draw-entry.entity.js'
import { RememberedAnswerSchema } from '../signups/records/remembered-answer.entity.js'
import { SignUpSchema } from '../signups/records/sign-up.entity.js'
import { SignUpStepSchema } from '../signups/records/sign-up-step.entity.js'

/** Every table's entity, each from its own module. */
export const entities = [
  ...[ReplicaEntrySchema, InboxMessageSchema, SyncStateSchema],
  ...[PictureSchema, ShownCoverSchema],
  ...[AwardSchema, AwardConsentSchema, AwardCycleSchema, AwardNominationSchema, AwardPictureSchema],
  ...[AwardCheckSchema, AwardPanelSchema, AwardNoticeSchema, AwardObjectionSchema],
  ...[EventPlacesSchema, SignUpSchema, SignUpStepSchema, RememberedAnswerSchema, NoticeSchema],
  DrawEntrySchema,
  ErasureReportSchema,
]
