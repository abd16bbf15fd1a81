/** A part of an answer that is JSON already. */
export class Printed {
  constructor(
    readonly json: string,
    /** Objects in it, for what an answer is said to have cost. */
    readonly objects: number,
  ) {}
}

/** Answers in which a part is printed already; all others go the plain way. */
const withPrinted = new WeakSet<object>()

export const markPrinted = (data: object): void => void withPrinted.add(data)

function print(value: unknown): string {
  if (value instanceof Printed) return value.json
  if (Array.isArray(value)) return `[${value.map(print).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value).filter(([, each]) => each !== undefined)
  return `{${members.map(([key, each]) => `${JSON.stringify(key)}:${print(each)}`).join(',')}}`
}

/** What `JSON.stringify` would give, had nothing been printed before; with the line end that Apollo puts. */
export const printAnswer = (answer: { data?: unknown }): string =>
  `${typeof answer.data === 'object' && answer.data !== null && withPrinted.has(answer.data) ? print(answer) : JSON.stringify(answer)}\n`
