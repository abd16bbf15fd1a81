import type { NodeSource } from '../graph/index.js'
import { toGlobalId } from '../kernel/ids.js'
import type { ContentStore } from './content-store.js'

export const contentNodes = (store: ContentStore): NodeSource => ({
  types: ['Activity', 'LectureSession', 'Team', 'Venue', 'Series', 'Festival', 'AwardScheme', 'FamilyStory', 'Partner', 'Page'],
  load: (type, ids) => ids.map((id) => store.current.nodes.get(toGlobalId(type, id)) ?? null),
  all: () => store.current.nodes.values(),
  version: () => store.current.version,
})
