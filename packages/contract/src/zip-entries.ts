const SHANGHAI_MINUTES = 8 * 60

/** A zip holds wall-clock times and no zone: the one in Shanghai, wherever the server stands. */
export const zipTime = (instant: Date): Date => new Date(instant.getTime() + (SHANGHAI_MINUTES + instant.getTimezoneOffset()) * 60_000)

/** Info-ZIP reads the names of a zip that says to come from DOS in an old code page, whatever it says of UTF-8. */
export const zipAsOnUnix = { os: 3, attrs: 0o100644 << 16 } as const
