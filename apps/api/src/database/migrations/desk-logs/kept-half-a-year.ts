/** Logs of what is done and read at the desk. */
export const deskLogs = ['contact_readings', 'desk_acts', 'call_attempts'] as const

/** How long every row stays, whoever would delete it. */
const KEPT_DAYS = 180

/** The instant before which a row may go, by the database's own clock: nothing that a process says can move it. */
export const goneBefore = {
  sqlite: `strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-${KEPT_DAYS} days')`,
  postgres: `to_char((now() at time zone 'utc') - interval '${KEPT_DAYS} days', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
} as const

/** The same instant for who erases, so that a process whose clock runs ahead takes nothing that would be refused. */
export const horizon = (before: string): string => `create view desk_log_horizon as select ${before} as gone_before`
