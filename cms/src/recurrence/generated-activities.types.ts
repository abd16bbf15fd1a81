/** `NO_DAY`: the series has no day of its own; `BAD_EXCEPTIONS`: something among its exceptions is no date. */
export type GeneratedActivities =
  | { kind: 'GENERATED'; created: string[]; already: string[] }
  | { kind: 'NO_SERIES' | 'NO_DAY' }
  | { kind: 'BAD_EXCEPTIONS'; exceptions: string[] }
