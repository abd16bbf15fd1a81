import type { PublishedSiteSettings } from '@culture/contract'
import type { Node } from '../../graph/index.js'
import type { AwardScheme } from '../types/award-scheme.types.js'
import type { Event } from '../types/event.types.js'
import type { FamilyStory } from '../types/family-story.types.js'
import type { Page } from '../types/page.types.js'
import type { Partner } from '../types/partner.types.js'
import type { Series } from '../types/series.types.js'
import type { Team } from '../types/team.types.js'
import type { EventIndex } from './event-index.js'

/** Everything published, linked and indexed; never changed, only replaced. */
export interface ContentProjection {
  /** Hash of all content: equal for equal content, in every process. */
  version: string
  settings: PublishedSiteSettings | null
  events: EventIndex
  eventsBySlug: ReadonlyMap<string, Event>
  /** By the id of the CMS; those taken back are here too, as their holders still see them. */
  eventsById: ReadonlyMap<string, Event>
  teams: readonly Team[]
  series: readonly Series[]
  schemes: readonly AwardScheme[]
  stories: readonly FamilyStory[]
  partners: readonly Partner[]
  pages: readonly Page[]
  /** By global id; only what is public. */
  nodes: ReadonlyMap<string, Node>
}
