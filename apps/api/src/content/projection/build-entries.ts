import { toGlobalId } from '../../kernel/ids.js'
import type { EntryOf } from '../cms-entry.js'
import { AwardScheme } from '../types/award-scheme.types.js'
import { FamilyStory } from '../types/family-story.types.js'
import { Festival } from '../types/festival.types.js'
import { Page } from '../types/page.types.js'
import { Partner } from '../types/partner.types.js'
import { Series } from '../types/series.types.js'
import { Team } from '../types/team.types.js'
import { Venue } from '../types/venue.types.js'
import { make } from './make.js'
import { renderMarkdown } from './render-markdown.js'

export const buildVenue = ({ id, data }: EntryOf<'venue'>): Venue => make(Venue, { ...data, id: toGlobalId('Venue', id) })
export const buildTeam = ({ id, data }: EntryOf<'team'>): Team => make(Team, { ...data, id: toGlobalId('Team', id) })
export const buildPartner = ({ id, data }: EntryOf<'partner'>): Partner => make(Partner, { ...data, id: toGlobalId('Partner', id) })
export const buildFestival = ({ id, data }: EntryOf<'festival'>): Festival => make(Festival, { ...data, id: toGlobalId('Festival', id) })

export const buildSeries = ({ id, data }: EntryOf<'series'>): Series =>
  make(Series, { ...data, id: toGlobalId('Series', id), documentId: id })

export function buildPage({ id, data: { slug, title, body }, updatedAt }: EntryOf<'page'>): Page {
  return make(Page, { id: toGlobalId('Page', id), slug, title, bodyHtml: renderMarkdown(body, 2), updatedAt: new Date(updatedAt) })
}

export function buildAwardScheme({ id, data }: EntryOf<'award-scheme'>): AwardScheme {
  const { noticeUnit, noticeDays, validYears, ...fields } = data
  return make(AwardScheme, {
    ...fields,
    id: toGlobalId('AwardScheme', id),
    documentId: id,
    policy: { noticeUnit, noticeDays, validYears },
  })
}

export function buildFamilyStory({ id, data }: EntryOf<'family-story'>): FamilyStory {
  const { slug, title, displayName, body, category, awardKey } = data
  return make(FamilyStory, {
    ...{ slug, title, displayName, category, awardKey },
    id: toGlobalId('FamilyStory', id),
    documentId: id,
    bodyHtml: renderMarkdown(body, 4),
  })
}
