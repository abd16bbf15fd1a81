import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'

/** A response that goes nowhere: it collects what a handler writes and resolves to the whole of it. */
export class CapturedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = []
  readonly #done = Promise.withResolvers<Answer>()

  constructor(request: IncomingMessage) {
    super(request)
    this.once('close', () => this.#done.reject(new Error('The page broke off while it was being written.')))
  }

  get answer(): Promise<Answer> {
    return this.#done.promise
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const headers = rest.find((part) => typeof part === 'object' && part !== null) as OutgoingHttpHeaders | undefined
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) this.setHeader(name, value)
    return this
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#chunks.push(Buffer.from(chunk as Uint8Array))
    for (const part of rest) if (typeof part === 'function') part()
    return true
  }

  override end(chunk?: unknown): this {
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.#chunks.push(Buffer.from(chunk as Uint8Array))
    this.#done.resolve({
      status: this.statusCode,
      headers: { ...this.getHeaders() } as Answer['headers'],
      body: Buffer.concat(this.#chunks),
    })
    this.emit('finish')
    return this
  }
}
