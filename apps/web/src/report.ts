export interface Occurrence {
  level: 'info' | 'warn' | 'error'
  /** The part of the site that speaks. */
  from: string
  [fact: string]: unknown
}

/** The one way into the log: a line of JSON on standard error. Never given what a resident typed. */
export function report(occurrence: Occurrence): void {
  process.stderr.write(`${JSON.stringify(occurrence)}\n`)
}
