import type { EventQuery, EventRowFragment } from '@culture/contract/operations'

/** One event as a row shows it. */
export type EventRowData = EventRowFragment
/** One event as its own page shows it. */
export type EventDetail = NonNullable<EventQuery['event']>
export type ActivityDetail = Extract<EventDetail, { __typename: 'Activity' }>
export type LectureDetail = Extract<EventDetail, { __typename: 'LectureSession' }>
