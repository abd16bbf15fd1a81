import type { PublishedEvent, PublishedRecap } from '@culture/contract'
import { codeOf } from '../words/choices'
import { type CoverSubject, coverOf, pictureOf } from './cover'
import { meetingsOf } from './meetings'
import type { EventRow, RecapRow } from './rows.types'
import { signUpOf } from './sign-up'
import { linesOf, orNull } from './text'

/** What activities and lecture sessions share. Null when the entry has no time: there is nothing to show or to sign up for. */
export function eventOf(row: EventRow, subject: Omit<CoverSubject, 'documentId'>): PublishedEvent | null {
  const meetings = meetingsOf(row)
  const [first] = meetings
  if (!first) return null
  return {
    slug: row.slug || row.documentId,
    title: row.title,
    summary: orNull(row.summary),
    status: codeOf('eventStatus', row.eventStatus) ?? 'SCHEDULED',
    statusReason: orNull(row.statusReason),
    meetings,
    venueId: row.venue?.documentId ?? null,
    teamIds: row.teams.map(({ documentId }) => documentId),
    cover: coverOf(row.cover, { ...subject, documentId: row.documentId }),
    signUp: signUpOf(row.signUp, first.startsAt),
    bring: linesOf(row.bring),
    accessibility: orNull(row.accessibility),
    sequence: row.sequence ?? 0,
    recap: row.recap && recapOf(row.recap),
  }
}

/** Photos appear only with the consent of those shown. */
function recapOf({ photos, headline, text, attendance, volunteers }: RecapRow): PublishedRecap {
  return {
    headline: orNull(headline),
    text,
    attendance,
    volunteers,
    photos: photos.flatMap(({ picture, alt, consent, photographer, caption }) => {
      const cover = consent && picture ? pictureOf(picture, alt) : null
      return cover ? [{ cover, photographer: orNull(photographer), caption: orNull(caption) }] : []
    }),
  }
}
