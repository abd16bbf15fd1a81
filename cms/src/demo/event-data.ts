import type { PublishedCover, PublishedEvent, PublishedRecap, PublishedRole, PublishedSegment, PublishedSignUp } from '@culture/contract'
import { type Code, wordOf } from '../words/choices'

type Data = Record<string, unknown>

/** The editor's form of what activities and lecture sessions share. */
export const eventData = (event: PublishedEvent): Data => ({
  slug: event.slug,
  title: event.title,
  summary: event.summary,
  eventStatus: wordOf('eventStatus', event.status),
  statusReason: event.statusReason,
  meetings: event.meetings,
  venue: event.venueId,
  teams: event.teamIds,
  cover: event.cover && coverData(event.cover),
  signUp: signUpData(event.signUp),
  bring: event.bring.join('\n'),
  accessibility: event.accessibility,
  sequence: event.sequence,
  recap: event.recap && recapData(event.recap),
})

/** The demo has paper-cuts only: a picture would need a file. */
function coverData(cover: PublishedCover): Data | null {
  if (cover.kind === 'PICTURE') return null
  return { motif: wordOf('motif', cover.motif as Code<'motif'>), palette: wordOf('theme', cover.theme), seed: cover.seed, alt: cover.alt }
}

const recapData = ({ headline, text, attendance, volunteers }: PublishedRecap): Data => ({
  headline,
  text,
  attendance,
  volunteers,
  photos: [],
})

const signUpData = ({ mode, unit, drawsAt, channels, slots, ...rest }: PublishedSignUp): Data => ({
  ...rest,
  mode: wordOf('signUpMode', mode),
  unit: unit && wordOf('capacityUnit', unit),
  allocation: wordOf('allocation', drawsAt === null ? 'FIRST_COME' : 'DRAW'),
  drawAt: drawsAt,
  online: channels.includes('ONLINE'),
  phone: channels.includes('PHONE'),
  window: channels.includes('WINDOW'),
  paper: channels.includes('PAPER'),
  proxy: channels.includes('PROXY'),
  slots: slots.map(({ id, ...slot }) => ({ ...slot, key: id })),
})

/** Stories of the demo are made up, so nobody's consent stands in the way. */
export const segmentData = ({ type, ...rest }: PublishedSegment): Data => ({
  ...rest,
  type: wordOf('segmentType', type),
  consentScope: type === 'STORY' ? wordOf('consentScope', 'SITE_MASKED') : null,
})

/** Names come masked already and stay as they are. */
export const roleData = ({ kind, displayName }: PublishedRole): Data => ({
  kind: wordOf('roleKind', kind),
  name: displayName,
  display: wordOf('nameDisplay', 'TITLE'),
})
