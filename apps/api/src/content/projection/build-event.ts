import { localDateOf, lunarDateOf } from '@culture/calendar'
import type { PublishedActivity, PublishedEvent, PublishedLectureSession, PublishedRecap } from '@culture/contract'
import { toGlobalId } from '../../kernel/ids.js'
import type { EntryOf } from '../cms-entry.js'
import { Activity, ProgrammeItem } from '../types/activity.types.js'
import { type Event, Meeting } from '../types/event.types.js'
import { LectureSession, Role, Segment } from '../types/lecture-session.types.js'
import { Recap, RecapPhoto } from '../types/recap.types.js'
import { buildImage } from './build-image.js'
import type { LinkedEntries } from './linked-entries.js'
import { make } from './make.js'
import { renderMarkdown } from './render-markdown.js'

export interface EventContext {
  siteUrl: string
  linked: LinkedEntries
}

const buildRecap = (recap: PublishedRecap, siteUrl: string): Recap =>
  make(Recap, {
    ...recap,
    photos: recap.photos.map(({ cover, photographer, caption }) =>
      make(RecapPhoto, { image: buildImage(cover, siteUrl), photographer, caption }),
    ),
  })

function buildMeetings(published: PublishedEvent): Meeting[] {
  return published.meetings
    .map(({ startsAt, endsAt }) => make(Meeting, { startsAt: new Date(startsAt), endsAt: new Date(endsAt) }))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
}

type SharedFields = Omit<Event, 'id' | 'eventKind' | 'url'>

function sharedFields(entry: EntryOf<'activity' | 'lecture-session'>, withdrawn: boolean, context: EventContext): SharedFields {
  const { data } = entry
  const meetings = buildMeetings(data)
  const startsAt = new Date(Math.min(...meetings.map((meeting) => meeting.startsAt.getTime())))
  const endsAt = new Date(Math.max(...meetings.map((meeting) => meeting.endsAt.getTime())))
  const { slug, title, summary, statusReason, bring, accessibility, sequence } = data
  return {
    ...{ slug, title, summary, statusReason, bring, accessibility, sequence, meetings, startsAt, endsAt, withdrawn },
    documentId: entry.id,
    editorialStatus: data.status,
    signUpSettings: data.signUp,
    lunarDate: lunarDateOf(localDateOf(startsAt)).text,
    venue: context.linked.venue(data.venueId),
    teams: context.linked.teams(data.teamIds),
    cover: data.cover && buildImage(data.cover, context.siteUrl),
    updatedAt: new Date(entry.updatedAt),
  }
}

export function buildActivity(entry: EntryOf<'activity'>, withdrawn: boolean, context: EventContext): Activity {
  const data: PublishedActivity = entry.data
  return make(Activity, {
    ...sharedFields(entry, withdrawn, context),
    id: toGlobalId('Activity', entry.id),
    eventKind: 'ACTIVITY',
    url: `${context.siteUrl}/events/${data.slug}`,
    theme: data.theme,
    kind: data.kind,
    topics: data.topics,
    series: context.linked.series(data.seriesId),
    festival: context.linked.festival(data.festivalId),
    programme: data.programme.map((item, index) => make(ProgrammeItem, { order: index + 1, ...item })),
    bodyHtml: renderMarkdown(data.body, 3),
    recap: data.recap && buildRecap(data.recap, context.siteUrl),
  })
}

export function buildLectureSession(entry: EntryOf<'lecture-session'>, withdrawn: boolean, context: EventContext): LectureSession {
  const data: PublishedLectureSession = entry.data
  return make(LectureSession, {
    ...sharedFields(entry, withdrawn, context),
    id: toGlobalId('LectureSession', entry.id),
    eventKind: 'LECTURE_SESSION',
    url: `${context.siteUrl}/lectures/${data.slug}`,
    issueNo: data.issueNo,
    year: data.year,
    topicClasses: data.topicClasses,
    segments: data.segments.map((segment, index) => make(Segment, { order: index + 1, ...segment })),
    host: data.host && make(Role, data.host),
    speakers: data.speakers.map((speaker) => make(Role, speaker)),
    recap: data.recap && buildRecap(data.recap, context.siteUrl),
  })
}
