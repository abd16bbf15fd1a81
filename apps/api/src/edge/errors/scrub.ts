/**
 * What may stand in a log of an unexpected error: its kind, its place, and its words without what people wrote.
 * A database's message quotes the values of the failed statement, so quoted text, long numbers and Chinese go.
 */
export interface ScrubbedError {
  type: string
  code: string | null
  message: string
  stack: string[]
  cause: ScrubbedError | null
}

const MAX_MESSAGE = 300
const MAX_FRAMES = 12
const MAX_CAUSES = 3

export const scrubText = (text: string): string =>
  text
    .replace(/'[^']*'|"[^"]*"|`[^`]*`/g, '…')
    .replace(/\p{Script=Han}[\p{Script=Han}·\d]*/gu, '…')
    .replace(/\d[\d -]{2,}\d/g, '…')
    .slice(0, MAX_MESSAGE)

const codeOf = (error: Error): string | null => {
  const code: unknown = Reflect.get(error, 'code')
  return typeof code === 'string' ? scrubText(code) : null
}

export function scrubError(error: unknown, causes = MAX_CAUSES): ScrubbedError {
  if (!(error instanceof Error)) return { type: typeof error, code: null, message: scrubText(String(error)), stack: [], cause: null }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: error.constructor.name,
    code: codeOf(error),
    message: scrubText(error.message),
    stack: frames.slice(0, MAX_FRAMES).map((frame) => frame.trim()),
    cause: error.cause !== undefined && causes > 0 ? scrubError(error.cause, causes - 1) : null,
  }
}
