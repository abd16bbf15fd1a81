import { EVENT_LIFE_PATH, type EventLife } from '@culture/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Database } from '../../database/orm.js'
import type { SignUpEvent } from '../../events/index.js'
import { type AskedCapacity, eventLife } from './event-life.service.js'

export interface EventLifeDeps {
  database: Pick<Database, 'fork'>
  /** By the content's own id; withdrawn events too. */
  eventById(documentId: string): SignUpEvent | undefined
  /** Whether the CMS has sent it. */
  signed(request: FastifyRequest): boolean
}

const question = z.object({
  capacity: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .optional(),
  slot: z.string().min(1).max(64).optional(),
})

const askedOf = ({ capacity, slot }: z.infer<typeof question>): AskedCapacity | null =>
  capacity === undefined ? null : { capacity, slotId: slot ?? null }

/** What the CMS shows beside an event: how many come, never who. */
export function eventLifeRoute(app: FastifyInstance, deps: EventLifeDeps): void {
  app.get<{ Params: { id: string } }>(`${EVENT_LIFE_PATH}/:id`, async (request, reply) => {
    if (!deps.signed(request)) return reply.code(401).send({ error: 'The signature does not hold.' })
    reply.header('cache-control', 'no-store')
    const parsed = question.safeParse(request.query)
    if (!parsed.success) return reply.code(400).send({ kind: 'BAD_REQUEST' } satisfies EventLife)
    const event = deps.eventById(request.params.id)
    if (!event) return reply.code(404).send({ kind: 'NOT_FOUND' } satisfies EventLife)
    return reply.send((await eventLife(deps.database, event, askedOf(parsed.data))) satisfies EventLife)
  })
}
