const MINUTE_MS = 60_000
/** Pauses after the first, second … failure. A gateway that is down for longer than their sum leaves the rest to the telephone. */
const pauses = [1, 4, 10, 30].map((minutes) => minutes * MINUTE_MS)

/** How often one message is tried at most, attempts that ended with the process included. */
export const MOST_ATTEMPTS = pauses.length + 1

/** When a message is tried again after `attempts` failures; null: not any more. */
export function nextTry(attempts: number, now: Date): Date | null {
  const pause = pauses[attempts - 1]
  return pause === undefined ? null : new Date(now.getTime() + pause)
}
