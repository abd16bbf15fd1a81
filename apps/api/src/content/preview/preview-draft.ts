import type { PreviewAnswer } from '@culture/contract'
import type { Clock } from '../../kernel/clock.js'
import type { CmsClient } from '../cms-client.js'
import type { CmsEntry } from '../cms-entry.js'
import { mapEntry } from '../cms-mapping.js'
import type { ContentProjection } from '../projection/content-projection.js'
import { ProjectionBuilder } from '../projection/projection-builder.js'
import type { ReplicaRow } from '../replica/replica.repository.js'
import { isPreviewed, type PreviewQuestion, questionOf } from './preview-questions.js'

export interface PreviewDeps {
  cms: Pick<CmsClient, 'draft'>
  clock: Clock
  siteUrl: string
  communityId: string
  /** What is published, as readers see it. */
  published(): Promise<ReplicaRow[]>
  /** The draft as readers would see it, with its pictures. */
  show(row: ReplicaRow): Promise<ReplicaRow>
  /** Answers the question from this projection instead of what is published. */
  ask(projection: ContentProjection, question: PreviewQuestion): Promise<unknown>
}

/** The draft among what is published. Other events only where the page lists them: it is the one of its name that is looked up. */
function withDraft(published: readonly ReplicaRow[], draft: ReplicaRow): ReplicaRow[] {
  const isEvent = ({ type }: CmsEntry) => type === 'activity' || type === 'lecture-session'
  const others = published.filter(({ entry }) => entry.id !== draft.entry.id && (draft.entry.type === 'team' || !isEvent(entry)))
  return [...others, draft].sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1))
}

/** What the page of the draft would be told were it published now. Nothing of it is kept, and no reader sees any of it. */
export async function previewDraft(deps: PreviewDeps, type: string, id: string): Promise<PreviewAnswer> {
  const draft = await deps.cms.draft(type, id)
  if (draft.kind === 'NONE') return { kind: 'NOT_FOUND' }
  if (draft.kind === 'INCOMPLETE') return draft
  const mapped = mapEntry(draft.raw)
  if (mapped.kind === 'UNKNOWN_SHAPE') return { kind: 'INCOMPLETE' }
  const { entry } = mapped
  if (!isPreviewed(entry) || entry.type !== type || entry.id !== id || entry.communityId !== deps.communityId) return { kind: 'NOT_FOUND' }
  const shown = await deps.show({ entry, digest: `draft ${entry.updatedAt}`, withdrawn: false })
  const projection = new ProjectionBuilder(deps.siteUrl).build(withDraft(await deps.published(), shown))
  return { kind: 'PREVIEW', data: await deps.ask(projection, questionOf(entry, deps.clock.now())) }
}
