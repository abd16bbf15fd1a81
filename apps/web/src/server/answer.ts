/** One complete response, kept as bytes so that it can be compressed, cached and sent again. */
export interface Answer {
  status: number
  headers: Record<string, string | string[]>
  body: Buffer
}

export function header(answer: Answer, name: string): string | undefined {
  const value = answer.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}
