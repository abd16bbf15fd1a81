/** What is wrong with one field of an input. */
export interface FieldFault {
  /** Where in the input, without the name of the argument: `['party', 'adults']`. */
  path: string[]
  code: string
  message: string
}

/** An expected no, in words that a resident can act on. */
export interface Refusal<Reason extends string> {
  kind: 'REFUSED'
  reason: Reason
  message: string
  fields: FieldFault[]
}

/** Refusals of one area, by its reasons and their sentences. */
export const refusing =
  <Reason extends string>(sentences: Readonly<Record<Reason, string>>) =>
  (reason: Reason, fields: FieldFault[] = [], message: string = sentences[reason]): Refusal<Reason> => ({
    kind: 'REFUSED',
    reason,
    message,
    fields,
  })

/** A fault with one sentence, wherever it stands. */
export const fault =
  (code: string, message: string) =>
  (...path: string[]): FieldFault => ({ path, code, message })
