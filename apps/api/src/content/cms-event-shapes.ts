import type * as contract from '@culture/contract'
import { z } from 'zod'

export const instant = z.iso.datetime({ offset: true })
const text = z.string()
const nullableText = text.nullable()
const count = z.number().int().min(0)
const nullableCount = count.nullable()
export const theme = z.enum(['TIMES', 'LOCAL', 'FESTIVAL', 'OTHER'])

const picture = z.object({ kind: z.literal('PICTURE'), url: text, width: count, height: count, alt: text })
const paperCut = z.object({
  kind: z.literal('PAPER_CUT'),
  motif: z.string().regex(/^[a-z0-9-]+$/i),
  theme,
  seed: z.number().int(),
  alt: text,
})
const cover = z.discriminatedUnion('kind', [paperCut, picture])

const span = { startsAt: instant, endsAt: instant }
const ordered = (value: { startsAt: string; endsAt: string }) => Date.parse(value.startsAt) <= Date.parse(value.endsAt)
const meeting = z.object(span).refine(ordered, 'ends before it starts')

const signUp: z.ZodType<contract.PublishedSignUp> = z.object({
  mode: z.enum(['NONE', 'REQUIRED', 'OPTIONAL', 'PARTIAL', 'PERFORMER_ONLY', 'HOME_VISIT']),
  unit: z.enum(['PERSON', 'HOUSEHOLD', 'SLOT']).nullable(),
  capacity: nullableCount,
  headLimit: nullableCount,
  offlineReserve: count,
  waitlistLimit: count,
  maxPartySize: nullableCount,
  opensAt: instant.nullable(),
  closesAt: instant.nullable(),
  // What was published before there were draws does not say.
  drawsAt: instant.nullable().default(null),
  channels: z.array(z.enum(['ONLINE', 'PHONE', 'WINDOW', 'PAPER', 'PROXY'])),
  guardianConsentUnder: count,
  note: nullableText,
  slots: z.array(z.object({ id: z.string().min(1), ...span, capacity: count }).refine(ordered, 'ends before it starts')),
})

const recap = z.object({
  headline: nullableText,
  text,
  attendance: nullableCount,
  volunteers: nullableCount,
  photos: z.array(z.object({ cover: picture, photographer: nullableText, caption: nullableText })),
})

const event = {
  slug: z.string().min(1),
  title: z.string().min(1),
  summary: nullableText,
  status: z.enum(['SCHEDULED', 'POSTPONED', 'CANCELLED']),
  statusReason: nullableText,
  meetings: z.array(meeting).min(1),
  venueId: nullableText,
  teamIds: z.array(text),
  cover: cover.nullable(),
  signUp,
  bring: z.array(text),
  accessibility: nullableText,
  sequence: count,
  recap: recap.nullable(),
}

const programmeItem = z.object({ title: text, performer: nullableText, minutes: nullableCount, note: nullableText })

export const activity: z.ZodType<contract.PublishedActivity> = z.object({
  ...event,
  theme,
  kind: z.enum(['PERFORMANCE', 'FORUM', 'CLASS', 'WORKSHOP', 'GATHERING', 'HOME_VISIT', 'COMMENDATION', 'VOLUNTEERING', 'OTHER']),
  topics: z.array(text),
  seriesId: nullableText,
  festivalId: nullableText,
  programme: z.array(programmeItem),
  body: text,
})

const segment = z.object({
  type: z.enum(['SELF_REFLECTION', 'SONG', 'SHORT_FILM', 'STORY', 'CLASSIC', 'REFLECTION', 'PLEDGE', 'BLESSING', 'OTHER']),
  title: text,
  minutes: count,
  content: nullableText,
  classicText: nullableText,
  gloss: nullableText,
  source: nullableText,
  awardKey: nullableText.optional(),
})
const role = z.object({ kind: z.enum(['HOST', 'SPEAKER', 'SONG_LEADER', 'COMMENTATOR']), displayName: text })

export const lectureSession: z.ZodType<contract.PublishedLectureSession> = z.object({
  ...event,
  issueNo: count,
  year: z.number().int(),
  topicClasses: z.array(z.enum(['SOCIAL_MORALITY', 'PROFESSIONAL_ETHICS', 'FAMILY_VIRTUE', 'PERSONAL_CHARACTER'])),
  segments: z.array(segment),
  host: role.nullable(),
  speakers: z.array(role),
})
