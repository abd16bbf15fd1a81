import { localDateOf, lunarDateOf } from '@culture/calendar'
import type { PublishedActivity, PublishedCover, PublishedEvent, PublishedLectureSession, PublishedRecap } from '@culture/contract'
import { toGlobalId } from '../../kernel/ids.js'
import type { EntryOf } from '../cms-entry.js'
import { pictureName } from '../pictures/picture-sources.js'
import { Activity, ProgrammeItem } from '../types/activity.types.js'
import { type Event, Meeting } from '../types/event.types.js'
import { Image } from '../types/image.types.js'
import { LectureSession, Role, Segment } from '../types/lecture-session.types.js'
import { Recap, RecapPhoto } from '../types/recap.types.js'
import type { LinkedEntries } from './linked-entries.js'
import { make } from './make.js'
import { renderMarkdown } from './render-markdown.js'

const COVER_SIZE = { width: 960, height: 640 }

export interface EventContext {
  siteUrl: string
  linked: LinkedEntries
}

function buildCover(cover: PublishedCover, siteUrl: string): Image | null {
  if (cover.kind === 'PICTURE') {
    const name = pictureName(cover.url)
    const url = `${siteUrl}/pictures/${name}`
    return name ? make(Image, { url, nightUrl: url, width: cover.width, height: cover.height, alt: cover.alt }) : null
  }
  const name = `${siteUrl}/covers/${cover.motif}-${cover.theme.toLowerCase()}-${cover.seed}`
  return make(Image, { url: `${name}.svg`, nightUrl: `${name}-night.svg`, alt: cover.alt, ...COVER_SIZE })
}

const buildRecap = (recap: PublishedRecap, siteUrl: string): Recap =>
  make(Recap, {
    ...recap,
    photos: recap.photos.flatMap(({ cover, photographer, caption }) => {
      const image = buildCover(cover, siteUrl)
      return image ? [make(RecapPhoto, { image, photographer, caption })] : []
    }),
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
    cover: data.cover && buildCover(data.cover, context.siteUrl),
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
    bodyHtml: renderMarkdown(data.body),
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
