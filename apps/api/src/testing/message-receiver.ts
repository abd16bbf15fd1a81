import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ReceivedMessage {
  path: string
  headers: IncomingHttpHeaders
  /** As it came, byte for byte. */
  text: string
  json: { id: string; kind: string; phone: string; text: string; values: Record<string, string> }
}

/** A status with what the answer says; CUT ends the connection without one. */
export type ReceiverAnswer = { status: number; body?: string; location?: string } | 'CUT'

/** Somebody else's program or gateway, on a port of this machine. */
export class MessageReceiver {
  readonly received: ReceivedMessage[] = []
  answer: ReceiverAnswer = { status: 200 }

  private constructor(
    readonly url: string,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<MessageReceiver> {
    const server = createServer((request, reply) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        receiver.received.push({ path: request.url ?? '', headers: request.headers, text, json: JSON.parse(text) })
        const { answer } = receiver
        if (answer === 'CUT') return request.socket.destroy()
        return reply.writeHead(answer.status, answer.location ? { location: answer.location } : {}).end(answer.body ?? '')
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const close = async (): Promise<void> => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
    const receiver = new MessageReceiver(`http://127.0.0.1:${(server.address() as AddressInfo).port}/messages?from=api`, close)
    return receiver
  }
}
