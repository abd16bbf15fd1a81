import type { AddressSource } from './client-address.js'
import { type Permission, type Role, scopeOf } from './rules/permissions.js'
import { SignedAddresses } from './signed-addresses.js'

/** Who asks. Residents have no account: a viewer of the public graph is an address and nothing more. */
export interface Viewer {
  kind: 'ANONYMOUS'
  /** For counting only; never logged, never stored. */
  address: string
}

/** A member of staff who has shown password and one-time password. */
export interface StaffViewer {
  kind: 'STAFF'
  address: string
  staffId: string
  name: string
  roles: readonly Role[]
  /** Short names of the teams whose events are the own ones. */
  teams: readonly string[]
}

/** Who asks the desk's graph. */
export type DeskViewer = Viewer | StaffViewer

/** `now` is Unix time in milliseconds. */
export type IdentifyViewer = (source: AddressSource, now: number) => Viewer

export function createIdentifier(secret: string): IdentifyViewer {
  const addresses = new SignedAddresses(secret)
  return (source, now) => ({ kind: 'ANONYMOUS', address: addresses.of(source, now) })
}

/** Whether the permission reaches an event that these teams run. */
export function mayAt({ roles, teams }: StaffViewer, permission: Permission, eventTeams: readonly { slug: string }[]): boolean {
  const scope = scopeOf(roles, permission)
  return scope === 'ALL' || (scope === 'OWN_EVENTS' && eventTeams.some(({ slug }) => teams.includes(slug)))
}
