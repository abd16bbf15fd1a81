const LOGS = [
  ['CONTACT_READING', 'contact_readings'],
  ['DESK_ACT', 'desk_acts'],
  ['CALL_ATTEMPT', 'call_attempts'],
] as const

/**
 * What was read, done and called at the desk is kept half a year. The database refuses whatever is younger by its own clock;
 * a process whose clock runs ahead of it leaves such rows for later.
 */
export const deskLogErasers = LOGS.map(([kind, table]) => ({
  kind,
  keptDays: 180,
  statement: `delete from ${table} where at <= :before and at <= (select gone_before from desk_log_horizon) returning id`,
}))
