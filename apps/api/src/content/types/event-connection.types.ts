import { connectionTypes } from '../../graph/index.js'
import { Event } from './event.types.js'
import { LectureSession } from './lecture-session.types.js'

export const EventConnection = connectionTypes('Event', () => Event, { zh: '活动', en: 'events' }).Connection
export const LectureSessionConnection = connectionTypes('LectureSession', () => LectureSession, {
  zh: '讲堂',
  en: 'lecture sessions',
}).Connection
