import { mayAt, type Permission, type StaffViewer } from '../../access/index.js'
import type { Event } from '../../content/index.js'
import { fromGlobalId } from '../../kernel/ids.js'
import { eventIdOf } from '../graph/graph-mapping.js'
import type { SignUpRow } from '../records/sign-up.entity.js'
import { findById } from '../records/sign-ups.repository.js'
import type { SignUpDeps } from '../sign-up-deps.js'

/** The desk's window on the content. */
export interface DeskCatalogue {
  events(): Iterable<Event>
  /** By the content's own id; withdrawn events too. */
  event(documentId: string): Event | undefined
}

export interface DeskDeps extends SignUpDeps {
  desk: DeskCatalogue
}

/** The event of a global id, where the permission reaches it. An event that does not exist and one of others look alike. */
export function eventFor(desk: DeskCatalogue, viewer: StaffViewer, permission: Permission, globalId: string): Event | null {
  const documentId = eventIdOf(globalId)
  const event = documentId === null ? undefined : desk.event(documentId)
  return event && mayAt(viewer, permission, event.teams) ? event : null
}

/** The sign-up of a global id, where the permission reaches its event. */
export async function signUpFor(deps: DeskDeps, viewer: StaffViewer, permission: Permission, globalId: string): Promise<SignUpRow | null> {
  const parsed = fromGlobalId(globalId)
  const row = parsed?.type === 'SignUp' ? await findById(deps.database.fork(), parsed.id) : null
  const event = row ? deps.desk.event(row.eventId) : undefined
  return row && row.communityId === deps.communityId && event && mayAt(viewer, permission, event.teams) ? row : null
}
