import type { FoundItemFragment } from '@culture/contract/operations'
import { to } from '../../addresses.ts'
import { searchWords } from '../../words/search.ts'
import type { EventRowData } from '../activities/event-types.ts'

export interface FoundLink {
  kind: string
  title: string
  href: string
  /** A line of what it is about. */
  about: string | null
}

type FoundEvent = Extract<FoundItemFragment, { __typename: 'Activity' | 'LectureSession' }>
export const isEvent = (item: FoundItemFragment): item is FoundEvent & EventRowData =>
  item.__typename === 'Activity' || item.__typename === 'LectureSession'

/** Where everything but an event is to be read. */
export function foundLink(item: Exclude<FoundItemFragment, FoundEvent>): FoundLink {
  const kind = searchWords.kinds[item.__typename]
  switch (item.__typename) {
    case 'Team':
      return { kind, title: item.name, href: to(`/teams/${item.slug}`), about: item.intro }
    case 'Series':
      return { kind, title: item.name, href: to(`/events?series=${item.slug}`), about: item.about }
    case 'Page':
      return { kind, title: item.title, href: to(`/pages/${item.slug}`), about: null }
    case 'FamilyStory':
      return { kind, title: item.title, href: to(`/honours#story-${item.slug}`), about: item.displayName }
    case 'AwardScheme':
      return { kind, title: item.name, href: to('/honours'), about: item.awardingBody }
  }
}
