import type { StaffViewer } from '../../access/index.js'
import type { Event } from '../../content/index.js'
import { readPhoneTail } from '../../kernel/phone.js'
import type { DeskDeps } from '../desk/desk-scope.js'
import { logRoster, type RosterEntry, readRoster } from '../desk/roster/roster.service.js'
import type { SignUpStatus } from '../rules/sign-up-status.js'

const present: readonly SignUpStatus[] = ['CONFIRMED', 'CHECKED_IN', 'NO_SHOW', 'OFFERED', 'WAITLISTED']

/**
 * The parties of the event whose telephone ends so, in the order of signing up; none for what is no tail. Nobody is checked in by four
 * digits alone: whoever asks sees masked names, asks the family, and then checks one in. What is shown is logged as a reading.
 */
export async function partiesByTail(deps: DeskDeps, viewer: StaffViewer, event: Event, typed: string): Promise<RosterEntry[]> {
  const tail = readPhoneTail(typed)
  if (tail === null) return []
  const entries = await readRoster(deps, event, { statuses: present, placesId: null, find: tail, came: null })
  await logRoster(deps, viewer, event.documentId, entries)
  return entries
}
