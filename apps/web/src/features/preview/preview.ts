import { EventDocument, PageDocument, TeamDocument } from '@culture/contract/operations'
import { to } from '../../addresses.ts'

/** A draft in the place of what is published, for one page and one editor. */
export interface Preview {
  /** Path and query by which the editor came. */
  address: string
  /** The question that `data` answers; every other one on the page is answered from what is published. */
  document: unknown
  data: unknown
}

/** The page that shows the draft, and what it is to be told. */
export interface PreviewedPage {
  path: string
  document: unknown
}

interface Shown {
  event?: { __typename: 'Activity' | 'LectureSession'; slug: string } | null
  team?: { slug: string } | null
  page?: object | null
}

const part = encodeURIComponent
/** The page knows what it shows from the draft, not from its address. */
const anyPage = 'preview'

/** Null where the answer holds no draft. `data` is what the API said. */
export function pageOf(data: unknown): PreviewedPage | null {
  const { event, team, page } = data as Shown
  if (event)
    return { path: to(`${event.__typename === 'LectureSession' ? '/lectures' : '/events'}/${part(event.slug)}`), document: EventDocument }
  if (team) return { path: to(`/teams/${part(team.slug)}`), document: TeamDocument }
  return page ? { path: to(`/pages/${anyPage}`), document: PageDocument } : null
}
