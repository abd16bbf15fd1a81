import type { Database } from '../../database/orm.js'
import type { Clock } from '../../kernel/clock.js'
import type { Sealer } from '../../kernel/encryption.js'
import type { Hasher } from '../../kernel/keyed-hash.js'
import type { AddressSource } from '../client-address.js'
import type { DeskViewer, IdentifyViewer } from '../viewer.js'
import { type DemoStaffSecrets, ensureDemoStaff } from './demo-staff.js'
import { StaffSignIn } from './sign-in.service.js'
import { StaffResolver } from './staff.resolver.js'
import type { StaffAccountDeps } from './staff-accounts.service.js'
import { createStaffAuth, type StaffAuthSettings } from './staff-auth.js'
import { StaffMembers } from './staff-members.repository.js'

export interface StaffModuleDeps extends Omit<StaffAuthSettings, 'log'> {
  database: Database
  communityId: string
  sealer: Sealer
  hasher: Hasher
  /** The machine's own clock, also where the product's stands still. */
  clock: Clock
  /** Null outside the demonstration: then its accounts cannot sign in. */
  demo: DemoStaffSecrets | null
  identify: IdentifyViewer
  log: { warn(details: object, message: string): void; error(details: object, message: string): void }
}

export interface DeskCaller {
  viewer: DeskViewer
  token: string | null
}

export interface StaffModule {
  resolvers: object[]
  accounts: StaffAccountDeps
  /** Who asks the desk's graph: a member of staff by the bearer token, else an address. Cookies count for nothing. */
  identify(source: AddressSource, now: number): Promise<DeskCaller>
  plantDemo(): Promise<void>
}

const BEARER = /^Bearer ([\w.%~+/=-]{20,1024})$/i

function tokenOf({ headers }: AddressSource): string | null {
  const { authorization } = headers
  return typeof authorization === 'string' ? (BEARER.exec(authorization)?.[1] ?? null) : null
}

export function createStaffModule(deps: StaffModuleDeps): StaffModule {
  const { database, communityId, demo } = deps
  const auth = createStaffAuth(deps)
  const members = new StaffMembers(database, communityId)
  const signIns = new StaffSignIn({ ...deps, auth, members, allowDemo: demo !== null })
  const accounts = { auth, database, members }
  return {
    accounts,
    resolvers: [new StaffResolver(signIns)],
    identify: async (source, now) => {
      const anonymous = deps.identify(source, now)
      const token = tokenOf(source)
      const member = token ? await signIns.memberOf(token) : null
      if (!member) return { viewer: anonymous, token: null }
      const { id: staffId, name, roles, teams } = member
      return { viewer: { kind: 'STAFF', address: anonymous.address, staffId, name, roles, teams }, token }
    },
    plantDemo: async () => {
      if (demo) await ensureDemoStaff(accounts, demo)
    },
  }
}
