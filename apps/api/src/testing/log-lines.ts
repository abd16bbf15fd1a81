import { Writable } from 'node:stream'

export interface LogStream {
  stream: Writable
  text(): string
  lines(): Record<string, unknown>[]
}

/** A log's destination that remembers what it was told. */
export function rememberLog(): LogStream {
  let written = ''
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString('utf8')
      done()
    },
  })
  return {
    stream,
    text: () => written,
    lines: () =>
      written
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  }
}
