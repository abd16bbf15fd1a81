import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  CONTENT_MESSAGES_PATH,
  type ContentMessage,
  type ContentMessages,
  EVENT_LIFE_PATH,
  type LifeOfEvent,
  SIGNATURE_HEADER,
  verifySignature,
} from '@culture/contract'

export interface ContentReceiver {
  url: string
  /** What was acknowledged, in order of arrival. */
  received: ContentMessage[]
  refusals: number
  /** How events stand, by id; any other is one that was never published. */
  lives: Map<string, LifeOfEvent>
  /** Answer so many requests with 503 before taking anything. */
  refuse(times: number): void
  stop(): Promise<void>
}

/** Stands where the API does: takes signed messages, or fails first when told to. */
export async function startContentReceiver(secret: string, now: () => number): Promise<ContentReceiver> {
  const received: ContentMessage[] = []
  let refusalsLeft = 0
  const lives = new Map<string, LifeOfEvent>()
  const receiver = { received, lives, refusals: 0 }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const header = request.headers[SIGNATURE_HEADER]
    const { method = '', url: path = '' } = request
    const signed = verifySignature(secret, String(header), { method, path, body }, now())
    const life = path.startsWith(EVENT_LIFE_PATH) ? lifeOf(lives, path) : null
    if (refusalsLeft > 0) {
      refusalsLeft -= 1
      receiver.refusals += 1
      response.writeHead(503).end()
    } else if (signed && life) {
      response.writeHead(life.kind === 'LIFE' ? 200 : 404).end(JSON.stringify(life))
    } else if (!signed || path !== CONTENT_MESSAGES_PATH) {
      response.writeHead(401).end()
    } else {
      received.push(...(JSON.parse(body) as ContentMessages).messages)
      response.writeHead(202).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(receiver, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refuse(times: number) {
      refusalsLeft = times
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  })
}

function lifeOf(lives: Map<string, LifeOfEvent>, path: string): LifeOfEvent | { kind: 'NOT_FOUND' } {
  const { pathname, searchParams } = new URL(path, 'http://api')
  const life = lives.get(pathname.slice(EVENT_LIFE_PATH.length + 1))
  if (!life) return { kind: 'NOT_FOUND' }
  const { capacity, ...slot } = Object.fromEntries(searchParams)
  return capacity ? { ...life, wouldHit: { ...slot, capacity: Number(capacity), units: 1, parties: 1, people: 1 } } : life
}
