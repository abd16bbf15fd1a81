import { AwardConsentSchema, AwardSchema } from '../awards/award.entity.js'
import { PictureSchema, ShownCoverSchema } from '../content/pictures/picture.entity.js'
import { InboxMessageSchema, ReplicaEntrySchema, SyncStateSchema } from '../content/replica/replica.entity.js'
import { EventPlacesSchema } from '../events/event-places.entity.js'
import { NoticeSchema } from '../notices/notice.entity.js'
import { RememberedAnswerSchema } from '../signups/remembered-answer.entity.js'
import { SignUpSchema } from '../signups/sign-up.entity.js'
import { SignUpStepSchema } from '../signups/sign-up-step.entity.js'

/** Every table's entity, each from its own module. */
export const entities = [
  ...[ReplicaEntrySchema, InboxMessageSchema, SyncStateSchema],
  ...[PictureSchema, ShownCoverSchema],
  ...[AwardSchema, AwardConsentSchema],
  ...[EventPlacesSchema, SignUpSchema, SignUpStepSchema, RememberedAnswerSchema, NoticeSchema],
]
