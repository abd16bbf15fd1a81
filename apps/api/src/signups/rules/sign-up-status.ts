/** The life of a sign-up. Nothing else changes a status. */
export const statusTable = {
  WAITLISTED: { offer: 'OFFERED', confirmAtOnce: 'CONFIRMED', cancel: 'CANCELLED', cancelEvent: 'CANCELLED' },
  OFFERED: { accept: 'CONFIRMED', decline: 'CANCELLED', expire: 'EXPIRED', cancel: 'CANCELLED', cancelEvent: 'CANCELLED' },
  CONFIRMED: { cancel: 'CANCELLED', cancelEvent: 'CANCELLED', checkIn: 'CHECKED_IN', markAbsent: 'NO_SHOW' },
  NO_SHOW: { checkIn: 'CHECKED_IN' },
  CHECKED_IN: { undoCheckIn: 'CONFIRMED' },
  CANCELLED: {},
  EXPIRED: {},
} as const satisfies Record<string, Record<string, string>>

export type SignUpStatus = keyof typeof statusTable
type ActionsOf<S extends SignUpStatus> = keyof (typeof statusTable)[S]
export type SignUpAction = { [S in SignUpStatus]: ActionsOf<S> }[SignUpStatus]

export const signUpStatuses = Object.keys(statusTable) as SignUpStatus[]

/** The status after the action, or null where the action is not possible. */
export function nextStatus(from: SignUpStatus, action: SignUpAction): SignUpStatus | null {
  const actions: Partial<Record<SignUpAction, SignUpStatus>> = statusTable[from]
  return actions[action] ?? null
}

/** Counts in `taken` and `heads` of the places row. */
export const holdsPlace = (status: SignUpStatus): boolean => ['OFFERED', 'CONFIRMED', 'CHECKED_IN', 'NO_SHOW'].includes(status)

/** Blocks another sign-up under the same key. */
export const isActive = (status: SignUpStatus): boolean => status === 'WAITLISTED' || holdsPlace(status)
