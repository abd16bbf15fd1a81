/** What a member of staff may do, and at which events: every one, or those of the own teams only. */
export type Scope = 'ALL' | 'OWN_EVENTS'

export const permissions = [
  /** Events with their figures. */
  'EVENTS_READ',
  /** Who has signed up, masked. */
  'ROSTER_READ',
  /** Full names and telephones; each reading is logged. */
  'CONTACTS_OPEN',
  /** Signing up, changing and cancelling for somebody. */
  'SIGN_UP_FOR_OTHERS',
  /** Taking a household out of a stranger's hands. */
  'HOUSEHOLD_OVERRIDE',
  /** The list of whom to call, and what the desk must know. */
  'CALLS',
  'CHECK_IN',
  /** Closing an event: who stayed away, how many came. */
  'EVENT_CLOSE',
  /** Keeping the cycle of commendations moving: entries, notices, conferring. */
  'AWARDS_HANDLE',
  'AWARDS_CHECK',
  'AWARDS_SCORE',
  'AWARDS_DECIDE',
  'LEDGERS_READ',
  /** Who has read whose contact. */
  'READINGS_READ',
  /** What was erased because its time was over. */
  'ERASURES_READ',
] as const

export type Permission = (typeof permissions)[number]

/** The one table of who may do what. What is not here is not allowed; several roles add up. */
export const roleTable = {
  ADMIN: {
    EVENTS_READ: 'ALL',
    ROSTER_READ: 'ALL',
    CONTACTS_OPEN: 'ALL',
    SIGN_UP_FOR_OTHERS: 'ALL',
    HOUSEHOLD_OVERRIDE: 'ALL',
    CALLS: 'ALL',
    CHECK_IN: 'ALL',
    EVENT_CLOSE: 'ALL',
    AWARDS_HANDLE: 'ALL',
    LEDGERS_READ: 'ALL',
    READINGS_READ: 'ALL',
    ERASURES_READ: 'ALL',
  },
  COUNTER: {
    EVENTS_READ: 'ALL',
    ROSTER_READ: 'ALL',
    CONTACTS_OPEN: 'ALL',
    SIGN_UP_FOR_OTHERS: 'ALL',
    HOUSEHOLD_OVERRIDE: 'ALL',
    CALLS: 'ALL',
    CHECK_IN: 'ALL',
    EVENT_CLOSE: 'ALL',
  },
  DOOR: { EVENTS_READ: 'OWN_EVENTS', ROSTER_READ: 'OWN_EVENTS', CHECK_IN: 'OWN_EVENTS', EVENT_CLOSE: 'OWN_EVENTS' },
  AWARD_CHECKER: { AWARDS_CHECK: 'ALL' },
  PANELLIST: { AWARDS_SCORE: 'ALL' },
  CHAIR: { AWARDS_SCORE: 'ALL', AWARDS_DECIDE: 'ALL' },
  LEDGER_READER: { LEDGERS_READ: 'ALL' },
} as const satisfies Record<string, Partial<Record<Permission, Scope>>>

export type Role = keyof typeof roleTable

export const roles = Object.keys(roleTable) as Role[]

export const isRole = (text: string): text is Role => Object.hasOwn(roleTable, text)

/** The widest scope that any of the roles gives; null where none gives the permission. */
export function scopeOf(held: readonly Role[], permission: Permission): Scope | null {
  const scopes = held.map((role) => (roleTable[role] as Partial<Record<Permission, Scope>>)[permission])
  if (scopes.includes('ALL')) return 'ALL'
  return scopes.includes('OWN_EVENTS') ? 'OWN_EVENTS' : null
}

export const permissionsOf = (held: readonly Role[]): Permission[] => permissions.filter((permission) => scopeOf(held, permission) !== null)
