import { CONTENT_MESSAGES_PATH, type ContentMessage, publishedTypes } from '@culture/contract'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { isSignedByCms } from '../access/index.js'
import type { Clock } from '../kernel/clock.js'
import type { InboxRepository } from './replica/inbox.repository.js'

const message = z.object({
  sequence: z.number().int().min(0),
  event: z.enum(['PUBLISHED', 'UNPUBLISHED', 'DELETED']),
  type: z.enum(publishedTypes),
  id: z.string().min(1).max(64),
  occurredAt: z.iso.datetime({ offset: true }),
})
const messages = z.object({ messages: z.array(message).min(1).max(500) })

export interface MessagesRouteDeps {
  secret: string
  inbox: InboxRepository
  clock: Clock
  follow(messages: readonly ContentMessage[]): void
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Where the CMS tells what it has published: stored first, then acknowledged, then followed. */
export async function cmsMessagesRoute(app: FastifyInstance, deps: MessagesRouteDeps): Promise<void> {
  await app.register(async (scope) => {
    // The signature covers the body as it was sent, so it is read as text here and nowhere else.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))
    scope.post(CONTENT_MESSAGES_PATH, async (request, reply) => {
      const body = typeof request.body === 'string' ? request.body : ''
      const signed = isSignedByCms(deps.secret, request, body, deps.clock.now().getTime())
      if (!signed) return reply.code(401).send({ error: 'The signature does not hold.' })
      const parsed = messages.safeParse(parseJson(body))
      if (!parsed.success) return reply.code(400).send({ error: 'Not a list of content messages.' })
      deps.follow(await deps.inbox.accept(parsed.data.messages, deps.clock.now()))
      return reply.code(202).send()
    })
  })
}
